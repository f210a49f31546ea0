package io.zhengtu.loader.measure;

import io.zhengtu.loader.ontology.Aspect;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The name under which an indicator is kept: the standard one, or the report's own with what is counted made plain. */
final class IndicatorNames {
    private static final Set<String> THINGS = Set.of("firm", "project", "household", "village", "count", "person");
    private static final List<String> PIPES = List.of("管网", "管道", "管线", "渠道", "线路", "光缆");
    private static final List<String> ROADS = List.of("路", "路网", "道", "高速", "铁", "街");
    /** Numbers of footnotes and of items: 投资［5］, ⑤低保标准, 4.免费手术. */
    private static final Pattern NUMBERING = Pattern.compile("[［\\[]\\d+[］\\]]|^(?:[①-⑳]|\\d{1,2}[.．](?=\\D))");

    private final IndicatorTable table;

    IndicatorNames(IndicatorTable table) {
        this.table = table;
    }

    /** The name for a report's own. */
    String of(String name, Aspect aspect, String unit) {
        String plain = NUMBERING
                .matcher(name)
                .replaceAll("")
                .replace("GDP", "地区生产总值")
                .replace("R&D经费", "研发经费")
                .replace("规模以上", "规上");
        for (String ending : List.of("总产", "总产量", "年产")) {
            if (plain.endsWith(ending) && plain.length() > ending.length()) {
                plain = plain.substring(0, plain.length() - ending.length()) + "产量";
            }
        }
        return table.find(plain) == null
                ? counted(plain, aspect, unit)
                : java.util.Objects.requireNonNull(table.find(plain));
    }

    private static String counted(String name, Aspect aspect, String unit) {
        if (aspect == Aspect.GROWTH || aspect == Aspect.RANK || aspect == Aspect.RATE || name.isEmpty()) {
            return name;
        }
        char last = name.charAt(name.length() - 1);
        if (THINGS.contains(unit) && ("数量次率额值度人业".indexOf(last) < 0 || name.endsWith("企业"))) {
            return name + "数";
        }
        if (unit.equals("km") && PIPES.stream().anyMatch(name::endsWith)) {
            return name + "长度";
        }
        if (unit.equals("km") && ROADS.stream().anyMatch(name::endsWith)) {
            return name + "里程";
        }
        boolean area = unit.equals("mu") || unit.equals("ha") || unit.equals("m2");
        return area && !name.endsWith("面积") ? name + "面积" : name;
    }
}
