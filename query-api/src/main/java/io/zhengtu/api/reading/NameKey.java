package io.zhengtu.api.reading;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is left of a name without that by which people write one name differently. */
final class NameKey {
    private static final Pattern ORNAMENT = Pattern.compile("[\\p{P}\\p{S}\\s]+");

    /** Closing words that say what sort of thing a name names, the longest first. */
    private static final List<String> GENERIC_TAILS =
            List.of("股份有限公司", "有限公司", "产业集群", "产业链", "公司", "集团", "产业", "行业", "项目", "工程", "行动");

    private NameKey() {}

    /**
     * The name in compatible, small letters, without punctuation, spaces and one closing generic word; the word stays
     * where less than two characters would be left.
     */
    static String of(String name) {
        String bare = ORNAMENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (String tail : GENERIC_TAILS) {
            if (bare.endsWith(tail) && bare.length() >= tail.length() + 2) {
                return bare.substring(0, bare.length() - tail.length());
            }
        }
        return bare;
    }
}
