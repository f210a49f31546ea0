package io.zhengtu.loader.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table of units, looked up by the longest form that stands at a place of a text. */
public final class Units {
    private final Map<String, Unit> byForm = new HashMap<>();
    private final int longest;

    private Units(List<List<String>> rows) {
        for (List<String> row : rows) {
            Unit unit = new Unit(row.get(0), row.get(1), new BigDecimal(row.get(2)), Unit.Kind.valueOf(row.get(3)));
            byForm.put(unit.form(), unit);
        }
        longest = byForm.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * The table with these rows: form, base unit, factor, kind.
     *
     * @throws IllegalArgumentException if a factor is no positive number or a kind is not known
     */
    public static Units of(List<List<String>> rows) {
        return new Units(rows);
    }

    /** The unit with the longest form at {@code at}, or null where none stands there. */
    public @Nullable Unit at(String text, int at) {
        for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
            Unit unit = byForm.get(text.substring(at, at + length));
            if (unit != null) {
                return unit;
            }
        }
        return null;
    }

    /**
     * The unit with exactly this form.
     *
     * @throws IllegalArgumentException if the table has none
     */
    public Unit get(String form) {
        Unit unit = byForm.get(form);
        if (unit == null) {
            throw new IllegalArgumentException("The table of units lacks the form '" + form + "'");
        }
        return unit;
    }
}
