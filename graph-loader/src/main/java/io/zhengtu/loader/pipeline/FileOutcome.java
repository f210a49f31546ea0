package io.zhengtu.loader.pipeline;

import io.zhengtu.loader.graph.GraphBatch;
import io.zhengtu.loader.graph.WriteOutcome;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file that was to be loaded.
 *
 * @param file the file
 * @param status what became of it
 * @param report the id of its report; null where the file could not be read as one
 * @param contents what its report brought; null where nothing was written
 * @param message what is wrong and what to do, in one line; empty where nothing is
 */
public record FileOutcome(
        Path file,
        Status status,
        @Nullable String report,
        @Nullable Contents contents,
        String message) {
    /** What became of a file. */
    public enum Status {
        /** Its report is new in the graph. */
        LOADED,
        /** Its report replaced what the graph had of it. */
        REPLACED,
        /** The graph had its report already, read by the same pipeline. */
        UNCHANGED,
        /** The graph, or an earlier file, has a report of the same id from other bytes. */
        REFUSED,
        /** It is readable, but no government work report. */
        NO_WORK_REPORT,
        /** It could not be read. */
        FAILED;

        /** Whether the file's report is in the graph now. */
        public boolean isInGraph() {
            return this == LOADED || this == REPLACED || this == UNCHANGED;
        }
    }

    /**
     * How much a report brought.
     *
     * @param sentences its sentences
     * @param entities the things that it names
     * @param statements the facts that it gives
     * @param measures the numbers that it promises and claims
     */
    public record Contents(int sentences, int entities, int statements, int measures) {
        static Contents of(GraphBatch batch) {
            int sentences = batch.sections().stream()
                    .mapToInt(section -> section.sentences().size())
                    .sum();
            return new Contents(
                    sentences,
                    batch.entities().size(),
                    batch.statements().size(),
                    batch.measures().size());
        }
    }

    static FileOutcome written(Path file, WriteOutcome outcome, GraphBatch batch) {
        String id = batch.report().id();
        return switch (outcome) {
            case CREATED -> new FileOutcome(file, Status.LOADED, id, Contents.of(batch), "");
            case REPLACED -> new FileOutcome(file, Status.REPLACED, id, Contents.of(batch), "");
            case UNCHANGED -> unchanged(file, id);
            case REFUSED -> throw new IllegalArgumentException("Nothing was written of " + file);
        };
    }

    static FileOutcome unchanged(Path file, String report) {
        return new FileOutcome(file, Status.UNCHANGED, report, null, "");
    }

    static FileOutcome refused(Path file, String report, String why) {
        return new FileOutcome(file, Status.REFUSED, report, null, "Not loaded: report " + report + ". " + why);
    }

    static FileOutcome noWorkReport(Path file, String why) {
        return new FileOutcome(file, Status.NO_WORK_REPORT, null, null, why);
    }

    static FileOutcome failed(Path file, String why) {
        return new FileOutcome(file, Status.FAILED, null, null, why);
    }
}
