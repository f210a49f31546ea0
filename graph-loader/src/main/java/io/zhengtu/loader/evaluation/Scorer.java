package io.zhengtu.loader.evaluation;

import io.zhengtu.loader.evaluation.GoldDocument.GoldFact;
import io.zhengtu.loader.ontology.Basis;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.RelationType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Scores an extracted graph document against an annotated one (ontology, section 7). */
final class Scorer {
    private final GoldDocument gold;
    private final GoldDocument found;
    private final EntityMatching entities;

    private Scorer(GoldDocument gold, GoldDocument found) {
        this.gold = gold;
        this.found = found;
        this.entities = new EntityMatching(gold.entities(), found.entities());
    }

    /** The rows of the table, in its order: a row a type, details, then the sums. */
    static Map<String, Score> score(GoldDocument gold, GoldDocument found) {
        return new Scorer(gold, found).rows();
    }

    /** Agreement in pairs: a pair that disagrees is both wrong and missed. */
    static Score agreement(List<Boolean> pairs) {
        int right = (int) pairs.stream().filter(agree -> agree).count();
        return new Score(right, pairs.size() - right, pairs.size() - right);
    }

    private Map<String, Score> rows() {
        Map<String, Score> rows = new LinkedHashMap<>();
        Arrays.stream(EntityType.values())
                .sorted(Comparator.comparing(EntityType::label))
                .forEach(type -> rows.put("entity/" + type.label(), entities.score(type)));
        rows.put("stage", entities.agreement(GoldEntity::stage));
        rows.put("plannedStage", entities.agreement(GoldEntity::plannedStage));
        addFacts(rows);
        rows.put("inferred facts", inferred());
        new MeasureMatching(gold.measures(), found.measures(), entities).addTo(rows);
        for (String part : List.of("entity", "fact", "measure")) {
            rows.put("ALL " + part, sum(rows, part + "/"));
        }
        return rows;
    }

    /** Sum of the rows of a part; PART_OF comes from the division table, not from the text, and stays out. */
    private static Score sum(Map<String, Score> rows, String prefix) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().startsWith(prefix) && !row.getKey().equals("fact/PART_OF"))
                .map(Map.Entry::getValue)
                .reduce(Score.NONE, Score::plus);
    }

    private record Ends(
            RelationType type,
            @Nullable Integer subject,
            @Nullable Integer object) {}

    private Ends ends(GoldFact fact) {
        return new Ends(fact.type(), entities.goldFor(fact.subject()), entities.goldFor(fact.object()));
    }

    private boolean isSame(GoldFact wanted, Ends ends) {
        if (wanted.type() != ends.type()) {
            return false;
        }
        Set<Integer> subjects =
                entities.goldNamed(wanted.subject(), wanted.type().domain());
        Set<Integer> objects = entities.goldNamed(wanted.object(), wanted.type().range());
        boolean straight = subjects.contains(ends.subject()) && objects.contains(ends.object());
        boolean turned = objects.contains(ends.subject()) && subjects.contains(ends.object());
        return straight || (turned && wanted.type().isSymmetric());
    }

    private void addFacts(Map<String, Score> rows) {
        List<Ends> stated = found.facts().stream()
                .filter(fact -> fact.basis() != Basis.INFERRED)
                .map(this::ends)
                .toList();
        List<GoldFact> wanted = gold.facts().stream()
                .filter(fact -> fact.basis() != Basis.INFERRED)
                .sorted(Comparator.comparing(GoldFact::optional))
                .toList();
        Set<Integer> used = new HashSet<>();
        Map<RelationType, Score> counts = new EnumMap<>(RelationType.class);
        for (GoldFact fact : wanted) {
            int hit = IntStream.range(0, stated.size())
                    .filter(j -> !used.contains(j) && isSame(fact, stated.get(j)))
                    .findFirst()
                    .orElse(-1);
            if (hit >= 0) {
                used.add(hit);
            }
            if (!fact.optional()) {
                counts.merge(fact.type(), hit >= 0 ? new Score(1, 0, 0) : new Score(0, 0, 1), Score::plus);
            }
        }
        for (int j = 0; j < stated.size(); j++) {
            Ends ends = stated.get(j);
            boolean excused = entities.isOptional(ends.subject()) || entities.isOptional(ends.object());
            if (!used.contains(j) && !excused) {
                counts.merge(ends.type(), new Score(0, 1, 0), Score::plus);
            }
        }
        Arrays.stream(RelationType.values())
                .sorted(Comparator.comparing(RelationType::name))
                .forEach(type -> rows.put("fact/" + type, counts.getOrDefault(type, Score.NONE)));
    }

    /** Inferred facts stand on a line of their own: right where the annotation has them on any basis. */
    private Score inferred() {
        List<Boolean> right = new ArrayList<>();
        for (GoldFact fact : found.facts()) {
            if (fact.basis() == Basis.INFERRED) {
                Ends ends = ends(fact);
                right.add(gold.facts().stream().anyMatch(wanted -> isSame(wanted, ends)));
            }
        }
        int hits = (int) right.stream().filter(hit -> hit).count();
        return new Score(hits, right.size() - hits, 0);
    }
}
