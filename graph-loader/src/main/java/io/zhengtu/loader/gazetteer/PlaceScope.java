package io.zhengtu.loader.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What names of places mean in a report about one place: the division that lies nearest to it. 田家 is 田家街道 in a
 * report of the district that it is part of and nothing elsewhere; 吉林 is the province in the province's own report.
 * One for a report; not for use by several threads.
 */
public final class PlaceScope {
    private final PlaceResolver resolver;
    private final Division place;
    private final String text;
    private final Townships townships;
    private final Map<List<Division>, Optional<Division>> nearest = new HashMap<>();

    /**
     * The scope of a report.
     *
     * @param divisions the table of divisions
     * @param resolver a resolver over it
     * @param place the place that the report is about
     * @param text the whole report; what it names often tells divisions of one name apart that lie elsewhere
     */
    public PlaceScope(Divisions divisions, PlaceResolver resolver, Division place, String text) {
        this.resolver = resolver;
        this.place = place;
        this.text = text;
        this.townships = divisions.townships(place);
    }

    /** The place that the report is about. */
    public Division place() {
        return place;
    }

    /** The townships within the place. */
    public Townships townships() {
        return townships;
    }

    /** The division at county level or above that a full or short name or a chain of names means. */
    public Optional<Division> region(String name) {
        List<Division> named = resolver.named(name);
        return nearest(
                named.isEmpty()
                        ? resolver.candidates(name).stream()
                                .filter(division -> endsChain(name, division))
                                .toList()
                        : named);
    }

    /**
     * The one of several divisions of the same name that a report about the place means: the place itself, one that
     * holds it, the only one (or only city) within it, the only one of the widest rank, the only one in its province, the
     * one whose parents the report names most often; else none.
     *
     * @param candidates the widest first
     */
    public Optional<Division> nearest(List<Division> candidates) {
        return candidates.isEmpty() ? Optional.empty() : nearest.computeIfAbsent(candidates, this::choose);
    }

    private Optional<Division> choose(List<Division> candidates) {
        return first(candidates, place::equals)
                .or(() -> first(candidates, division -> resolver.isWithin(place, division)))
                .or(() -> only(candidates, division -> resolver.isWithin(division, place)))
                .or(() -> widest(candidates))
                .or(() -> only(
                        candidates,
                        division -> resolver.isWithin(division, place)
                                && division.name().endsWith("市")))
                .or(() -> only(candidates, this::isInProvince))
                .or(() -> resolver.likeliest(candidates, text));
    }

    /** The only township-level division within the place that has a name, or else its name but for the kind. */
    public Optional<Division> town(String name) {
        return townships.find(name);
    }

    /** Whether a division is the place, holds it, or lies within it. */
    public boolean isOnLine(Division division) {
        return division.equals(place) || resolver.isWithin(division, place) || resolver.isWithin(place, division);
    }

    /** Whether a division lies in the province that the place is, or lies in. */
    public boolean isInProvince(Division division) {
        return place.level() != Division.Level.COUNTRY
                && division.code().substring(0, 2).equals(place.code().substring(0, 2));
    }

    /** A chain of names (盘锦市大洼区) means its last; a longer name that only ends like a division means something else. */
    private static boolean endsChain(String name, Division division) {
        return name.endsWith(division.name()) && name.length() > division.name().length() + 1;
    }

    private static Optional<Division> first(List<Division> candidates, Predicate<Division> test) {
        return candidates.stream().filter(test).findFirst();
    }

    private static Optional<Division> only(List<Division> candidates, Predicate<Division> test) {
        List<Division> passing = candidates.stream().filter(test).toList();
        return passing.size() == 1 ? Optional.of(passing.get(0)) : Optional.empty();
    }

    private static Optional<Division> widest(List<Division> candidates) {
        return candidates.stream()
                .findFirst()
                .filter(one -> candidates.stream()
                                .filter(other -> other.level() == one.level())
                                .count()
                        == 1);
    }
}
