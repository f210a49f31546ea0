package io.zhengtu.loader.evaluation;

import io.zhengtu.loader.ontology.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which extracted entity stands for which annotated one: one to one, by type and a shared name, required ones before
 * optional ones, the exact name before an alias.
 */
final class EntityMatching {
    private final List<GoldEntity> gold;
    private final List<GoldEntity> found;
    private final List<Set<String>> goldNames;
    private final List<Set<String>> foundNames;
    /** Index of the extracted entity by index of the annotated one. */
    private final Map<Integer, Integer> pairs = new LinkedHashMap<>();

    private final Map<Integer, Integer> back = new HashMap<>();
    private final Map<String, Set<Integer>> goldByName = new HashMap<>();
    private final Map<String, Integer> foundById = new HashMap<>();

    EntityMatching(List<GoldEntity> gold, List<GoldEntity> found) {
        this.gold = gold;
        this.found = found;
        this.goldNames = gold.stream().map(NameFolding::names).toList();
        this.foundNames = found.stream().map(NameFolding::names).toList();
        for (boolean optional : new boolean[] {false, true}) {
            for (boolean exact : new boolean[] {true, false}) {
                match(optional, exact);
            }
        }
        for (int g = 0; g < gold.size(); g++) {
            for (String name : goldNames.get(g)) {
                goldByName.computeIfAbsent(name, n -> new HashSet<>()).add(g);
            }
        }
        for (int f = 0; f < found.size(); f++) {
            foundById.put(found.get(f).id(), f);
        }
    }

    private void match(boolean optional, boolean exact) {
        for (int g = 0; g < gold.size(); g++) {
            if (pairs.containsKey(g) || gold.get(g).optional() != optional) {
                continue;
            }
            for (int f = 0; f < found.size(); f++) {
                if (!back.containsKey(f) && found.get(f).type() == gold.get(g).type() && sharesName(g, f, exact)) {
                    pairs.put(g, f);
                    back.put(f, g);
                    break;
                }
            }
        }
    }

    private boolean sharesName(int g, int f, boolean exact) {
        if (exact) {
            return NameFolding.name(gold.get(g).name())
                    .equals(NameFolding.name(found.get(f).name()));
        }
        return goldNames.get(g).stream().anyMatch(foundNames.get(f)::contains);
    }

    /** Index of the extracted entity that stands for an annotated one. */
    @Nullable
    Integer foundFor(int goldIndex) {
        return pairs.get(goldIndex);
    }

    /** Index of the annotated entity that an extracted one, called by its id, stands for. */
    @Nullable
    Integer goldFor(String foundId) {
        Integer index = foundById.get(foundId);
        return index == null ? null : back.get(index);
    }

    /** Whether the extracted entity with this id stands for an optional one. */
    boolean isOptional(@Nullable Integer goldIndex) {
        return goldIndex != null && gold.get(goldIndex).optional();
    }

    /** Annotated entities of this name and one of these types. */
    Set<Integer> goldNamed(@Nullable String name, Set<EntityType> types) {
        Set<Integer> named = new HashSet<>(goldByName.getOrDefault(NameFolding.name(name), Set.of()));
        named.removeIf(index -> !types.contains(gold.get(index).type()));
        return named;
    }

    /** Counts of one type: an extra, a second one for the same thing, and an alias that is another's own name are wrong. */
    Score score(EntityType type) {
        int right = 0;
        int missed = 0;
        for (int g = 0; g < gold.size(); g++) {
            if (gold.get(g).type() == type && !gold.get(g).optional()) {
                if (pairs.containsKey(g)) {
                    right++;
                } else {
                    missed++;
                }
            }
        }
        int wrong = 0;
        for (int f = 0; f < found.size(); f++) {
            if (found.get(f).type() == type && !back.containsKey(f)) {
                wrong++;
            }
        }
        return new Score(right, wrong + clashes(type), missed);
    }

    private int clashes(EntityType type) {
        Map<String, Integer> primary = new HashMap<>();
        for (int g = 0; g < gold.size(); g++) {
            primary.put(gold.get(g).type() + "|" + NameFolding.name(gold.get(g).name()), g);
        }
        int clashes = 0;
        for (int f = 0; f < found.size(); f++) {
            Integer mine = back.get(f);
            if (found.get(f).type() != type || mine == null) {
                continue;
            }
            Set<String> aliases = new HashSet<>();
            found.get(f).aliases().stream()
                    .filter(alias -> !alias.isEmpty())
                    .forEach(alias -> aliases.add(NameFolding.name(alias)));
            for (String alias : aliases) {
                int owner = primary.getOrDefault(type + "|" + alias, mine);
                if (owner != mine && !goldNames.get(mine).contains(alias)) {
                    clashes++;
                }
            }
        }
        return clashes;
    }

    /** Pairs of values of matched projects where the annotation has one: how many agree. */
    Score agreement(java.util.function.Function<GoldEntity, @Nullable String> value) {
        List<Boolean> agree = new ArrayList<>();
        pairs.forEach((g, f) -> {
            String wanted = value.apply(gold.get(g));
            if (gold.get(g).type() == EntityType.PROJECT && wanted != null && !wanted.isEmpty()) {
                agree.add(wanted.equals(value.apply(found.get(f))));
            }
        });
        return Scorer.agreement(agree);
    }
}
