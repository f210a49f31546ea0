package io.zhengtu.loader.evaluation;

import io.zhengtu.loader.evaluation.GoldDocument.GoldMeasure;
import io.zhengtu.loader.ontology.EntityType;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which extracted measure stands for which annotated one: kind, value, class of unit, year and a quote that holds it. */
final class MeasureMatching {
    private static final int LONGEST_QUOTE = 600;
    private static final Map<String, String> UNIT_CLASS = Map.of(
            "firm", "thing",
            "count", "thing",
            "project", "thing",
            "household", "thing",
            "village", "thing",
            "person", "person",
            "person-time", "person");
    private final List<GoldMeasure> gold;
    private final List<GoldMeasure> found;
    private final EntityMatching entities;
    private final Map<Integer, Integer> hits = new LinkedHashMap<>();
    private final Set<Integer> used = new HashSet<>();

    MeasureMatching(List<GoldMeasure> gold, List<GoldMeasure> found, EntityMatching entities) {
        this.gold = gold;
        this.found = found;
        this.entities = entities;
        for (boolean optional : new boolean[] {false, true}) {
            for (int need = 3; need >= 0; need--) {
                match(optional, need);
            }
        }
    }

    private void match(boolean optional, int need) {
        for (int g = 0; g < gold.size(); g++) {
            if (hits.containsKey(g) || gold.get(g).optional() != optional) {
                continue;
            }
            for (int f = 0; f < found.size(); f++) {
                if (!used.contains(f) && isSame(gold.get(g), found.get(f)) && likeness(g, f) >= need) {
                    hits.put(g, f);
                    used.add(f);
                    break;
                }
            }
        }
    }

    private static boolean isSame(GoldMeasure gold, GoldMeasure found) {
        if (!gold.kind().equals(found.kind()) || !Objects.equals(gold.year(), found.year())) {
            return false;
        }
        if ((gold.value() == null) != (found.value() == null)
                || !unitClass(gold).equals(unitClass(found))) {
            return false;
        }
        if (gold.value() != null
                && found.value() != null
                && Math.abs(gold.value() - found.value()) > 1e-6 * Math.max(1, Math.abs(gold.value()))) {
            return false;
        }
        String wanted = NameFolding.fold(gold.quote());
        String quote = NameFolding.fold(found.quote());
        int length = quote.codePointCount(0, quote.length());
        return length <= LONGEST_QUOTE
                && length > 0
                && (quote.contains(wanted) || (wanted.contains(quote) && 2 * quote.length() >= wanted.length()));
    }

    private static String unitClass(GoldMeasure measure) {
        return UNIT_CLASS.getOrDefault(measure.unitOrEmpty(), measure.unitOrEmpty());
    }

    private int likeness(int g, int f) {
        return (isIndicatorRight(g, f) ? 1 : 0) + (isAspectRight(g, f) ? 1 : 0) + (isComparatorRight(g, f) ? 1 : 0);
    }

    private boolean isIndicatorRight(int g, int f) {
        return NameFolding.sameIndicator(found.get(f).indicator(), gold.get(g).indicator());
    }

    private boolean isAspectRight(int g, int f) {
        return gold.get(g).aspect().equals(found.get(f).aspect());
    }

    private boolean isComparatorRight(int g, int f) {
        return gold.get(g).comparator().equals(found.get(f).comparator());
    }

    private boolean isUnitRight(int g, int f) {
        return gold.get(g).unitOrEmpty().equals(found.get(f).unitOrEmpty());
    }

    private boolean isAboutRight(int g, int f) {
        String about = found.get(f).about();
        Integer entity = about == null ? null : entities.goldFor(about);
        return entity != null
                && entities.goldNamed(gold.get(g).about(), EnumSet.allOf(EntityType.class))
                        .contains(entity);
    }

    private boolean isWhole(int g, int f) {
        return isUnitRight(g, f) && isIndicatorRight(g, f) && isAspectRight(g, f) && isComparatorRight(g, f);
    }

    /** Adds the rows of measures to a table. */
    void addTo(Map<String, Score> rows) {
        Score targets = found("TARGET");
        Score outcomes = found("OUTCOME");
        rows.put("measure/TARGET", targets);
        rows.put("measure/OUTCOME", outcomes);
        rows.put("measure.unit", checked(this::isUnitRight));
        rows.put("measure.indicator", checked(this::isIndicatorRight));
        rows.put("measure.aspect", checked(this::isAspectRight));
        rows.put("measure.comparator", checked(this::isComparatorRight));
        rows.put(
                "measure.ambition",
                Scorer.agreement(required().stream()
                        .filter(hit -> gold.get(hit.getKey()).kind().equals("TARGET"))
                        .map(hit -> Objects.equals(
                                gold.get(hit.getKey()).ambition(),
                                found.get(hit.getValue()).ambition()))
                        .toList()));
        rows.put("measure.about", checked(this::isAboutRight));
        int whole = (int) required().stream()
                .filter(hit -> isWhole(hit.getKey(), hit.getValue()))
                .count();
        int extra = targets.wrong() + outcomes.wrong();
        int wanted = (int) gold.stream().filter(measure -> !measure.optional()).count();
        rows.put("whole measures", new Score(whole, extra + required().size() - whole, wanted - whole));
    }

    private Score found(String kind) {
        int right = 0;
        int missed = 0;
        for (int g = 0; g < gold.size(); g++) {
            if (gold.get(g).kind().equals(kind) && !gold.get(g).optional()) {
                if (hits.containsKey(g)) {
                    right++;
                } else {
                    missed++;
                }
            }
        }
        int wrong = 0;
        for (int f = 0; f < found.size(); f++) {
            if (found.get(f).kind().equals(kind) && !used.contains(f)) {
                wrong++;
            }
        }
        return new Score(right, wrong, missed);
    }

    private List<Map.Entry<Integer, Integer>> required() {
        return hits.entrySet().stream()
                .filter(hit -> !gold.get(hit.getKey()).optional())
                .toList();
    }

    private Score checked(java.util.function.BiPredicate<Integer, Integer> check) {
        return Scorer.agreement(required().stream()
                .map(hit -> check.test(hit.getKey(), hit.getValue()))
                .toList());
    }
}
