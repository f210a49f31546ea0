package io.zhengtu.loader.report.format;

/**
 * What the characters of a decoded text are.
 *
 * @param visible how many are no white space
 * @param controls how many are control characters, private or unassigned, or the replacement character
 * @param chinese how many are Chinese characters or punctuation
 * @param frequent how many of these are among the most frequent of the genre, in either script
 */
record TextQuality(int visible, int controls, int chinese, int frequent) {
    /** In every report they make up a fifth of the text; in a text read in a wrong encoding hardly any occur. */
    private static final String FREQUENT = "，。、“”（）：；的发發展建设設工作年业業产產全会會新大中国國一二十和推进進实實经經济濟社市区區政府";

    /** Counts over a text. */
    static TextQuality of(String text) {
        int visible = 0;
        int controls = 0;
        int chinese = 0;
        int frequent = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                continue;
            }
            visible++;
            if (c < ' ' || (c >= '\u007f' && c < '\u00a0') || (c >= '\ue000' && c < '\uf900') || c == '\ufffd') {
                controls++;
            } else if ((c >= '\u3000' && c < '\u3040')
                    || (c >= '\u4e00' && c < '\ua000')
                    || (c >= '\uff00' && c < '\uff60')
                    || (c >= '\u2014' && c <= '\u2026')) {
                chinese++;
                frequent += FREQUENT.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        return new TextQuality(visible, controls, chinese, frequent);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u3000' || c == '\u00a0';
    }

    /** Whether there is nothing to read. */
    boolean isBlank() {
        return visible == 0;
    }

    /** Whether it is text at all: at most one control character in two hundred. */
    boolean isText() {
        return 200L * controls <= visible;
    }

    /** Whether it is Chinese text: mostly Chinese characters, of which at least one in twenty is a frequent one. */
    boolean isChinese() {
        return isText() && 3L * chinese >= visible && 20L * frequent >= chinese;
    }

    /** Whether some bytes hold a zero. */
    static boolean hasNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
