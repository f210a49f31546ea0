package io.zhengtu.loader.evaluation;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which spellings pass for the same name when scored (ontology, section 7): quotes, spaces and punctuation are dropped,
 * then generic words at the end.
 */
final class NameFolding {
    private static final Pattern DROP =
            Pattern.compile("[\\s“”\"'‘’《》〈〉()、,;:!·•・—\\-–]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern TAIL =
            Pattern.compile("(建设项目|改造项目|项目|工程|股份有限公司|有限责任公司|有限公司|公司|集团|产业|行业|专项行动|行动|战略|机制|方案|活动|街道|镇|乡)$");
    private static final Pattern ADMINISTRATIVE =
            Pattern.compile("(维吾尔自治区|壮族自治区|回族自治区|自治区|特别行政区|自治州|自治县|省|市|县|区|州|盟|旗)$");
    private static final Pattern COUNT_TAIL = Pattern.compile("(数量|总数|数|场次|次数|人次|人数|面积|里程|长度|规模|总额|总量|金额|个数|家数)$");

    private NameFolding() {}

    /** The text in compatibility form without quotes, spaces and punctuation. */
    static String fold(@Nullable String text) {
        String plain = text == null ? "" : text.replace('堿', '碱');
        return DROP.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** The folded name in lower case without generic words at its end, as long as two characters stay. */
    static String name(@Nullable String name) {
        String folded = fold(name).toLowerCase(Locale.ROOT);
        while (true) {
            String shorter = cut(TAIL, folded);
            if (codePoints(shorter) < 2 || shorter.equals(folded)) {
                return folded;
            }
            folded = shorter;
        }
    }

    /** All spellings that count as an entity's; a region also without 省, 市, 县, 区. */
    static Set<String> names(GoldEntity entity) {
        Set<String> names = new HashSet<>();
        for (String name : entity.allNames()) {
            if (!name.isEmpty()) {
                names.add(name(name));
            }
        }
        if (entity.isRegion()) {
            for (String name : Set.copyOf(names)) {
                String shorter = cut(ADMINISTRATIVE, name);
                if (codePoints(shorter) >= 2) {
                    names.add(shorter);
                }
            }
        }
        return names;
    }

    /**
     * Whether two indicators pass for the same: without a counting tail equal, one inside the other and at least half
     * as long, the same last four characters, or at least half of the character pairs shared (Dice).
     */
    static boolean sameIndicator(@Nullable String one, @Nullable String other) {
        String a = name(one);
        String b = name(other);
        if (a.isEmpty() || b.isEmpty()) {
            return a.equals(b);
        }
        a = withoutCountTail(a);
        b = withoutCountTail(b);
        if (a.length() >= 4 && b.length() >= 4 && a.endsWith(b.substring(b.length() - 4))) {
            return true;
        }
        String small = a.length() <= b.length() ? a : b;
        String large = a.length() <= b.length() ? b : a;
        if (large.contains(small) && 2 * small.length() >= large.length()) {
            return true;
        }
        Set<String> x = pairs(a);
        Set<String> y = pairs(b);
        if (x.isEmpty() || y.isEmpty()) {
            return false;
        }
        Set<String> shared = new HashSet<>(x);
        shared.retainAll(y);
        return 2.0 * shared.size() / (x.size() + y.size()) >= 0.5;
    }

    private static String withoutCountTail(String indicator) {
        String shorter = cut(COUNT_TAIL, indicator);
        return codePoints(shorter) >= 2 ? shorter : indicator;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    private static String cut(Pattern tail, String text) {
        Matcher matcher = tail.matcher(text);
        return matcher.find() ? text.substring(0, matcher.start()) : text;
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }
}
