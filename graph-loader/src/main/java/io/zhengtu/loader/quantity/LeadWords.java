package io.zhengtu.loader.quantity;

import io.zhengtu.loader.ontology.Comparator;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that stand right before a number and bound or move its value. */
public final class LeadWords {
    private final Map<String, String> roles = new HashMap<>();
    private final int longest;

    private LeadWords(List<List<String>> rows) {
        rows.forEach(row -> roles.put(row.get(0), row.get(1)));
        longest = roles.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The table with these rows: word; role, a comparator's symbol, {@code rise}, {@code fall}, {@code reach} or {@code fill}. */
    public static LeadWords of(List<List<String>> rows) {
        return new LeadWords(rows);
    }

    /**
     * What the words before a number say.
     *
     * @param start where they begin
     * @param comparator how they bound it, null where they do not
     * @param movement what they say that the value did
     */
    record Lead(int start, @Nullable Comparator comparator, Movement movement) {}

    /** The words of the table that end at {@code end}, one after the other to the left. */
    Lead before(String text, int end) {
        int start = end;
        Comparator comparator = null;
        Movement movement = Movement.NONE;
        for (String word = endingAt(text, start); word != null; word = endingAt(text, start)) {
            String role = roles.getOrDefault(word, "fill");
            Comparator bound = comparator(role);
            if (comparator == null) {
                comparator = bound;
            }
            if (bound == null && movement == Movement.NONE && !role.equals("fill")) {
                movement = Movement.valueOf(role.toUpperCase(Locale.ROOT));
            }
            start -= word.length();
        }
        return new Lead(start, comparator, movement);
    }

    private static @Nullable Comparator comparator(String role) {
        return Arrays.stream(Comparator.values())
                .filter(each -> each.symbol().equals(role))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String endingAt(String text, int end) {
        for (int length = Math.min(longest, end); length > 0; length--) {
            String word = text.substring(end - length, end);
            if (roles.containsKey(word)) {
                return word;
            }
        }
        return null;
    }
}
