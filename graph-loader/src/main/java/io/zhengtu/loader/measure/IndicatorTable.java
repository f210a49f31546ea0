package io.zhengtu.loader.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The field's indicators: their standard names and the names that reports use. */
public final class IndicatorTable {
    private static final List<String> SCOPES =
            List.of("全省", "全市", "全区", "全县", "全州", "我省", "我市", "我区", "我县", "本市", "区本级", "全年", "地方", "省内", "全社会", "全域");
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> dimensions = new HashMap<>();

    private IndicatorTable(List<List<String>> rows) {
        for (List<String> row : rows) {
            dimensions.put(row.get(0), row.get(2));
            byName.put(row.get(0), row.get(0));
        }
        for (List<String> row : rows) {
            for (String synonym : row.get(1).split(",", -1)) {
                if (!synonym.isEmpty()) {
                    byName.putIfAbsent(synonym, row.get(0));
                }
            }
        }
    }

    /** The table with these rows: name; synonyms, with commas between; dimension. */
    public static IndicatorTable of(List<List<String>> rows) {
        return new IndicatorTable(rows);
    }

    /** The standard name for a report's own, or null where the table has none. */
    public @Nullable String find(String name) {
        String standard = byName.get(name);
        for (int i = 0; standard == null && i < SCOPES.size(); i++) {
            if (name.startsWith(SCOPES.get(i))) {
                standard = byName.get(name.substring(SCOPES.get(i).length()));
            }
        }
        return standard;
    }

    /** The part of the field that an indicator belongs to, such as 财政; null for an indicator that is not in the table. */
    public @Nullable String dimension(String standardName) {
        return dimensions.get(standardName);
    }
}
