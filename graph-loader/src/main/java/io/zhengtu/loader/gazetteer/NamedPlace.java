package io.zhengtu.loader.gazetteer;

import java.util.List;

/**
 * A place that is no division of the country: a named area, another country, a city abroad.
 *
 * @param name what it is called here
 * @param kind what it is
 * @param aliases its other names
 * @param provinces the first two digits of the codes of the provinces where its name means it; empty for everywhere
 */
public record NamedPlace(String name, Kind kind, List<String> aliases, List<String> provinces) {
    public NamedPlace {
        aliases = List.copyOf(aliases);
        provinces = List.copyOf(provinces);
    }

    /** What a named place is. */
    public enum Kind {
        /** An area without an administration of its own: 京津冀, 长江经济带, 东盟. */
        AREA,
        COUNTRY,
        /** A city in another country. */
        CITY
    }

    /** Whether a report about a division means this place by its name. */
    public boolean isKnownIn(Division division) {
        return provinces.isEmpty()
                || division.level() == Division.Level.COUNTRY
                || provinces.contains(division.code().substring(0, 2));
    }
}
