package io.zhengtu.loader.linking;

import io.zhengtu.loader.gazetteer.Division;
import io.zhengtu.loader.gazetteer.Divisions;
import io.zhengtu.loader.gazetteer.PlaceResolver;
import io.zhengtu.loader.ontology.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which division a name means in a report about a place: what lies nearest to that place. 田家 is 田家街道 in a report of
 * the district that it is part of and nothing elsewhere; 吉林 is the province in the province's own report.
 */
final class PlaceIdentity {
    private final Divisions divisions;
    private final PlaceResolver resolver;

    PlaceIdentity(Divisions divisions) {
        this.divisions = divisions;
        this.resolver = new PlaceResolver(divisions);
    }

    /** The division at county level or above that a name means in a report about {@code place}. */
    Optional<Division> region(String name, Division place) {
        List<Division> named = resolver.named(name);
        if (named.isEmpty()) {
            named = resolver.candidates(name).stream()
                    .filter(division -> endsWith(name, division))
                    .toList();
        }
        List<Division> candidates = named;
        return first(candidates, place::equals)
                .or(() -> first(candidates, division -> resolver.isWithin(place, division)))
                .or(() -> only(candidates, division -> resolver.isWithin(division, place)))
                .or(() -> widest(candidates))
                .or(() -> only(candidates, division -> sameProvince(division, place)));
    }

    /** A chain of names (盘锦市大洼区) means its last; a longer name that only ends like a division means something else. */
    private static boolean endsWith(String name, Division division) {
        return name.endsWith(division.name()) && name.length() > division.name().length() + 1;
    }

    /** The township-level division within {@code place} that a name means. */
    Optional<Division> town(String name, Division place) {
        List<Division> within = townships(place);
        Optional<Division> exact = only(within, town -> town.name().equals(name));
        if (exact.isPresent() || place.level() == Division.Level.PROVINCE || place.level() == Division.Level.COUNTRY) {
            return exact;
        }
        String core = NormalName.core(EntityType.TOWN, name);
        return only(
                within, town -> NormalName.core(EntityType.TOWN, town.name()).equals(core));
    }

    /** Whether a division lies in another, at any depth. */
    boolean isWithin(Division division, Division outer) {
        return resolver.isWithin(division, outer);
    }

    private List<Division> townships(Division place) {
        List<Division> found = new ArrayList<>();
        for (Division child : divisions.children(place)) {
            if (child.level() == Division.Level.TOWNSHIP) {
                found.add(child);
            } else {
                found.addAll(townships(child));
            }
        }
        return found;
    }

    private boolean sameProvince(Division one, Division other) {
        return one.code().substring(0, 2).equals(other.code().substring(0, 2));
    }

    private static Optional<Division> first(List<Division> candidates, Predicate<Division> test) {
        return candidates.stream().filter(test).findFirst();
    }

    private static Optional<Division> only(List<Division> candidates, Predicate<Division> test) {
        List<Division> passing = candidates.stream().filter(test).toList();
        return passing.size() == 1 ? Optional.of(passing.get(0)) : Optional.empty();
    }

    /** The one candidate of the widest rank; candidates come the widest first. */
    private static Optional<Division> widest(List<Division> candidates) {
        return candidates.stream()
                .findFirst()
                .filter(one -> candidates.stream()
                                .filter(other -> other.level() == one.level())
                                .count()
                        == 1);
    }
}
