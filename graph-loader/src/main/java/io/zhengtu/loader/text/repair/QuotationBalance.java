package io.zhengtu.loader.text.repair;

/** Quotation marks and title marks come in pairs; a reading that breaks a pair of its line is less likely. */
final class QuotationBalance {
    private static final String OPENING = "“《";
    private static final String CLOSING = "”》";

    private QuotationBalance() {}

    /**
     * How many marks of a reading, or the next one after it, open what is open already or close what is not.
     *
     * @param before the line before the reading
     * @param reading the reading
     * @param after the rest of the line as received
     */
    static int breaks(CharSequence before, CharSequence reading, CharSequence after) {
        int breaks = 0;
        for (int pair = 0; pair < OPENING.length(); pair++) {
            char opening = OPENING.charAt(pair);
            char closing = CLOSING.charAt(pair);
            boolean open = false;
            for (int i = 0; i < before.length(); i++) {
                open = before.charAt(i) == opening || (open && before.charAt(i) != closing);
            }
            for (int i = 0; i < reading.length(); i++) {
                char c = reading.charAt(i);
                if (c == opening || c == closing) {
                    breaks += (c == opening) == open ? 1 : 0;
                    open = c == opening;
                }
            }
            breaks += breaksNext(open, opening, closing, after);
        }
        return breaks;
    }

    private static int breaksNext(boolean open, char opening, char closing, CharSequence after) {
        for (int i = 0; i < after.length(); i++) {
            char c = after.charAt(i);
            if (c == opening || c == closing) {
                return (c == opening) == open ? 1 : 0;
            }
            if (Characters.is(c, Characters.LOST)) {
                return 0; // a mark may have gone with the next damage
            }
        }
        return open ? 1 : 0;
    }
}
