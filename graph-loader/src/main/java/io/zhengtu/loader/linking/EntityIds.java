package io.zhengtu.loader.linking;

import io.zhengtu.loader.gazetteer.Division;
import io.zhengtu.loader.gazetteer.Industry;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.StableId;
import java.util.Locale;
import java.util.regex.Pattern;

/** The ids of entities: by registry where there is one, else a hash of type, scope and normalised name. */
final class EntityIds {
    /** A body that only its place tells from others of its kind: 区人民医院, 第三中学. */
    private static final Pattern LOCAL_BODY = Pattern.compile("^(全?[省市区县旗州](级|属|直)?|自治[区州县旗]|第[一二三四五六七八九十]+).+");

    private EntityIds() {}

    /** The id of a division, such as {@code region-211104} or {@code town-211104002}. */
    static String of(Division division) {
        return (division.level() == Division.Level.TOWNSHIP ? "town-" : "region-") + division.code();
    }

    /** The id of a named area or a place abroad, by its name in the table. */
    static String ofNamedPlace(String name) {
        return named(EntityType.REGION, name, "");
    }

    /** The id of an industry of the table: by its class in the national standard, else by the table's name. */
    static String of(Industry industry) {
        return industry.standardCode()
                .map(code -> "industry-" + code)
                .orElseGet(() -> named(EntityType.INDUSTRY, industry.name(), ""));
    }

    /** The id of anything that no registry has. */
    static String of(EntityType type, String name, Division place) {
        return named(type, name, isLocal(type, name) ? place.code() : "");
    }

    private static String named(EntityType type, String name, String scope) {
        return StableId.of(type.label().toLowerCase(Locale.ROOT), scope, NormalName.core(type, name));
    }

    private static boolean isLocal(EntityType type, String name) {
        return switch (type) {
            case TOWN, PARK, PROJECT, POLICY -> true;
            case ORGANIZATION -> LOCAL_BODY.matcher(name).matches();
            case REGION, ENTERPRISE, INDUSTRY, PRODUCT, EVENT -> false;
        };
    }
}
