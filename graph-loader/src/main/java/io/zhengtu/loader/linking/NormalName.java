package io.zhengtu.loader.linking;

import io.zhengtu.loader.ontology.EntityType;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names without what spelling adds to them: quotes, punctuation, spaces, width, generic words at the end. */
final class NormalName {
    private static final Pattern MARKS =
            Pattern.compile("[\\s“”\"'‘’《》〈〉()（）、,，;；:：!！·•・—\\-–]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern GENERIC_TAIL =
            Pattern.compile("(建设项目|改造项目|项目|工程|股份有限公司|有限责任公司|有限公司|公司|集团|专项行动|行动|战略|机制|方案|活动)$");
    private static final Pattern INDUSTRY_TAIL = Pattern.compile("(全产业链|产业链|产业集群|产业|行业)$");
    private static final Pattern TOWN_TAIL = Pattern.compile("(街道办事处|办事处|街道|苏木|镇|乡|办)$");
    private static final int SHORTEST = 2;

    private NormalName() {}

    /** The name without quotes, punctuation and spaces, in compatibility form and lower case; variants of park kinds made one. */
    static String folded(EntityType type, String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).replace('堿', '碱');
        String folded = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        return type == EntityType.PARK ? parkKind(folded) : folded;
    }

    /** The folded name without generic words at its end, as long as two characters stay; never empty. */
    static String core(EntityType type, String name) {
        String folded = folded(type, name);
        if (folded.isEmpty()) {
            return name;
        }
        return switch (type) {
            case REGION, PRODUCT -> folded;
            case TOWN -> cut(TOWN_TAIL, folded);
            case INDUSTRY -> cut(INDUSTRY_TAIL, folded);
            case PARK, ENTERPRISE, ORGANIZATION, PROJECT, POLICY, EVENT -> cut(GENERIC_TAIL, folded);
        };
    }

    private static String parkKind(String name) {
        return name.replace("高新技术产业开发区", "高新区")
                .replace("经济技术开发区", "经开区")
                .replace("经济开发区", "经开区")
                .replace("自由贸易试验区", "自贸试验区")
                .replace("自由贸易港", "自贸港")
                .replaceFirst("自贸区$", "自贸试验区")
                .replaceFirst("园区$", "园");
    }

    private static String cut(Pattern tail, String name) {
        String longer = name;
        while (true) {
            String shorter = tail.matcher(longer).replaceFirst("");
            if (shorter.length() < SHORTEST || shorter.equals(longer)) {
                return longer;
            }
            longer = shorter;
        }
    }
}
