package io.zhengtu.loader.linking;

import io.zhengtu.loader.ontology.EntityType;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names without what spelling adds to them: quotes, punctuation, spaces, width, generic words at the end. */
final class NormalName {
    private static final Pattern MARKS =
            Pattern.compile("[\\s“”\"'‘’《》〈〉()（）、,，;；:：!！·•・—\\-–]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final List<String> GENERIC_TAILS = List.of(
            "建设项目", "改造项目", "项目", "工程", "股份有限公司", "有限责任公司", "有限公司", "公司", "集团", "专项行动", "行动", "战略", "机制", "方案", "活动");
    private static final List<String> INDUSTRY_TAILS = List.of("全产业链", "产业链", "产业集群", "产业", "行业");
    private static final List<String> TOWN_TAILS = List.of("街道办事处", "办事处", "街道", "苏木", "镇", "乡", "办");
    private static final int SHORTEST = 2;
    private static final char FIRST_IDEOGRAPH = '一';
    private static final char LAST_IDEOGRAPH = '鿿';

    private NormalName() {}

    /** The name without quotes, punctuation and spaces, in compatibility form and lower case; variants of park kinds made one. */
    static String folded(EntityType type, String name) {
        String folded = isPlain(name) ? name.replace('堿', '碱') : unmarked(name);
        return type == EntityType.PARK ? parkKind(folded) : folded;
    }

    /** Whether a name has ideographs only, which have no other form, as nearly every name does. */
    private static boolean isPlain(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (name.charAt(at) < FIRST_IDEOGRAPH || name.charAt(at) > LAST_IDEOGRAPH) {
                return false;
            }
        }
        return true;
    }

    private static String unmarked(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).replace('堿', '碱');
        return MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The folded name without generic words at its end, as long as two characters stay; never empty. */
    static String core(EntityType type, String name) {
        String folded = folded(type, name);
        if (folded.isEmpty()) {
            return name;
        }
        return switch (type) {
            case REGION, PRODUCT -> folded;
            case TOWN -> cut(TOWN_TAILS, folded);
            case INDUSTRY -> cut(INDUSTRY_TAILS, folded);
            case PARK, ENTERPRISE, ORGANIZATION, PROJECT, POLICY, EVENT -> cut(GENERIC_TAILS, folded);
        };
    }

    private static String parkKind(String name) {
        String kind = name.replace("高新技术产业开发区", "高新区")
                .replace("经济技术开发区", "经开区")
                .replace("经济开发区", "经开区")
                .replace("自由贸易试验区", "自贸试验区")
                .replace("自由贸易港", "自贸港");
        kind = kind.endsWith("自贸区") ? kind.substring(0, kind.length() - 1) + "试验区" : kind;
        return kind.endsWith("园区") ? kind.substring(0, kind.length() - 1) : kind;
    }

    private static String cut(List<String> tails, String name) {
        String longer = name;
        while (true) {
            String shorter = longer.substring(0, longer.length() - longestEnd(tails, longer));
            if (shorter.length() < SHORTEST || shorter.equals(longer)) {
                return longer;
            }
            longer = shorter;
        }
    }

    private static int longestEnd(List<String> tails, String name) {
        int longest = 0;
        for (String tail : tails) {
            if (tail.length() > longest && name.endsWith(tail)) {
                longest = tail.length();
            }
        }
        return longest;
    }
}
