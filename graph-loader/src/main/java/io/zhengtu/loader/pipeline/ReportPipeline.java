package io.zhengtu.loader.pipeline;

import io.zhengtu.loader.graph.GraphBatch;
import io.zhengtu.loader.mention.learned.MentionScorer;
import io.zhengtu.loader.report.RawReport;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads a report: repair, structure, mentions, linking, facts and measures, in this order. Safe for use by several
 * threads; the same report gives the same batch, whatever ran before. Tables and models are read when the first report
 * is: a start that finds nothing new to load needs the fingerprint alone.
 */
public final class ReportPipeline {
    private final Path data;
    private final String fingerprint;
    private @Nullable Stages stages;

    /**
     * A pipeline that reads its tables and lexicons below a folder.
     *
     * @param data the folder with {@code gazetteers}, {@code lexicons} and {@code models}
     */
    public ReportPipeline(Path data) {
        this.data = data;
        this.fingerprint = PipelineFingerprint.of(data);
    }

    private synchronized Stages stages() {
        if (stages == null) {
            stages = new Stages(data);
        }
        return stages;
    }

    /**
     * What a report adds to the graph.
     *
     * @throws io.zhengtu.loader.report.NoWorkReportException if it is no government work report
     */
    public GraphBatch read(RawReport report) {
        return read(report, false);
    }

    /**
     * What a report adds to the graph.
     *
     * @param force whether a text that does not look like a work report is read all the same
     * @throws io.zhengtu.loader.report.NoWorkReportException if it is none, or does not say whose and which year's
     */
    public GraphBatch read(RawReport report, boolean force) {
        Stages all = stages();
        return all.finish(report, all.recognize(report, force), all.scorer(), fingerprint);
    }

    /** What a report adds to the graph where another scorer judges its mentions. */
    public GraphBatch read(RawReport report, MentionScorer scorer) {
        Stages all = stages();
        return all.finish(report, all.recognize(report, false), scorer, fingerprint);
    }

    /** A report as far as its mentions, before any scorer judged them. */
    public RecognizedDocument recognize(RawReport report) {
        return stages().recognize(report, false);
    }

    /** Hash of everything that a batch depends on besides the report: code, lexicons, gazetteers, model. */
    public String fingerprint() {
        return fingerprint;
    }
}
