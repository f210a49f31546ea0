package io.zhengtu.loader.measure;

import io.zhengtu.loader.ontology.Aspect;
import java.util.Set;

/** The name under which an indicator is kept: the standard one, or the report's own with what is counted made plain. */
final class IndicatorNames {
    private static final Set<String> THINGS = Set.of("firm", "project", "household", "village", "count", "person");
    private final IndicatorTable table;

    IndicatorNames(IndicatorTable table) {
        this.table = table;
    }

    /** The name for a report's own. */
    String of(String name, Aspect aspect, String unit) {
        String standard = table.find(name);
        if (standard != null) {
            return standard;
        }
        if (aspect == Aspect.GROWTH || aspect == Aspect.RANK || aspect == Aspect.RATE || name.isEmpty()) {
            return name;
        }
        char last = name.charAt(name.length() - 1);
        if (THINGS.contains(unit) && "数量次率额值度人业".indexOf(last) < 0 | name.endsWith("企业")) {
            return name + "数";
        }
        boolean area = unit.equals("mu") || unit.equals("ha") || unit.equals("m2");
        return area && !name.endsWith("面积") ? name + "面积" : name;
    }
}
