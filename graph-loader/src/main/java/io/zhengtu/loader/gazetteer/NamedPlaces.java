package io.zhengtu.loader.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Named areas, countries and cities abroad, by any of their names. */
public final class NamedPlaces {
    private final List<NamedPlace> all = new ArrayList<>();
    private final Map<String, NamedPlace> byName = new HashMap<>();

    /**
     * The places of two tables.
     *
     * @param gazetteers the folder with {@code areas.tsv} (name, aliases, provinces) and {@code foreign-places.tsv} (name,
     *     kind, aliases, country); lists in a field are set apart by semicolons, codes by commas
     */
    public NamedPlaces(Lexicons gazetteers) {
        for (List<String> row : gazetteers.table("areas")) {
            add(new NamedPlace(row.get(0), NamedPlace.Kind.AREA, list(row.get(1), ";"), list(row.get(2), ",")));
        }
        for (List<String> row : gazetteers.table("foreign-places")) {
            add(new NamedPlace(row.get(0), NamedPlace.Kind.valueOf(row.get(1)), list(row.get(2), ";"), List.of()));
        }
    }

    private void add(NamedPlace place) {
        all.add(place);
        byName.put(place.name(), place);
        place.aliases().forEach(alias -> byName.put(alias, place));
    }

    private static List<String> list(String field, String mark) {
        return field.isEmpty() ? List.of() : List.of(field.split(mark, -1));
    }

    /** Every place, in the order of the tables. */
    public List<NamedPlace> all() {
        return List.copyOf(all);
    }

    /** The place that has this name or alias. */
    public Optional<NamedPlace> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
