package io.zhengtu.loader.text.repair;

import io.zhengtu.loader.text.Alignment;
import io.zhengtu.loader.text.CleanText;
import io.zhengtu.loader.text.LanguageModel;
import io.zhengtu.loader.text.PinyinReadings;
import io.zhengtu.loader.text.Repair;
import io.zhengtu.loader.text.RepairKind;
import io.zhengtu.loader.text.ScriptConverter;
import io.zhengtu.loader.text.SourceText;
import io.zhengtu.loader.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All repairs in their order. A look at the text decides which steps it needs; a sound text needs none and passes
 * through as it is. Safe for use by several threads.
 */
public final class RepairChain {
    private final List<RepairStep> steps;

    private RepairChain(List<RepairStep> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * The chain.
     *
     * @param readings how characters may be read
     * @param script converts Traditional characters
     * @param words how likely a stretch of words is
     * @param genre file with the character counts of work reports; read at the first damaged text
     */
    public static RepairChain of(PinyinReadings readings, ScriptConverter script, LanguageModel words, Path genre) {
        return new RepairChain(List.of(
                new ByteDamage(readings, script, words, () -> CharacterCountsFile.read(genre)),
                new PinyinMarks(readings),
                new TraditionalScript(script),
                new FoldedPunctuation()));
    }

    /** The steps in their order. */
    List<RepairStep> steps() {
        return steps;
    }

    /** The text read true. */
    public CleanText repair(SourceText source) {
        String text = source.content();
        Symptoms symptoms = Symptoms.of(text);
        Alignment alignment = source.layout();
        List<Repair> repairs = new ArrayList<>();
        for (RepairStep step : steps) {
            if (step.treats(symptoms)) {
                Repaired repaired = step.repair(text);
                for (Repair repair : repaired.repairs()) {
                    repairs.add(repair.at(alignment.toSource(repair.source()), source.text()));
                }
                alignment = alignment.then(repaired.alignment());
                text = repaired.text();
            }
        }
        List<Span> links = links(source, alignment);
        return new CleanText(text, alignment, repairs.isEmpty() ? repairs : inOrder(repairs, text, alignment), links);
    }

    /** Where the source's links stand in the clean text. */
    private static List<Span> links(SourceText source, Alignment alignment) {
        return source.links().stream()
                .map(link -> alignment.toClean(source.layout().toSource(link)))
                .toList();
    }

    /** By place; what later steps made of a run's characters is part of its reading. */
    private static List<Repair> inOrder(List<Repair> repairs, String clean, Alignment alignment) {
        List<Repair> runs = repairs.stream()
                .filter(repair -> repair.kind() == RepairKind.LOST_BYTES)
                .sorted(Comparator.comparing(Repair::source))
                .toList();
        List<Repair> ordered = new ArrayList<>(repairs.size());
        for (Repair repair : repairs) {
            if (repair.kind() == RepairKind.LOST_BYTES) {
                String reading = alignment.toClean(repair.source()).of(clean);
                ordered.add(new Repair(
                        repair.kind(),
                        repair.source(),
                        repair.received(),
                        reading,
                        repair.certainty(),
                        repair.alternatives()));
            } else if (!isInside(repair.source(), runs)) {
                ordered.add(repair);
            }
        }
        ordered.sort(Comparator.comparing(Repair::source));
        return ordered;
    }

    private static boolean isInside(Span span, List<Repair> runs) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).source().start() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && runs.get(low - 1).source().contains(span);
    }
}
