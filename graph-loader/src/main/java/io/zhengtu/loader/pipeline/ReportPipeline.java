package io.zhengtu.loader.pipeline;

import io.zhengtu.loader.graph.GraphBatch;
import io.zhengtu.loader.mention.learned.MentionScorer;
import io.zhengtu.loader.report.RawReport;
import java.nio.file.Path;

/**
 * Reads a report: repair, structure, mentions, linking, facts and measures, in this order. Built once, then safe for
 * use by several threads; the same report gives the same batch, whatever ran before.
 */
public final class ReportPipeline {
    private final String fingerprint;
    private final Stages stages;

    /**
     * A pipeline that reads its tables and lexicons below a folder.
     *
     * @param data the folder with {@code gazetteers}, {@code lexicons} and {@code models}
     */
    public ReportPipeline(Path data) {
        this(data, PipelineFingerprint.of(data));
    }

    ReportPipeline(Path data, String fingerprint) {
        this.fingerprint = fingerprint;
        this.stages = new Stages(data);
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
        return stages.finish(report, stages.recognize(report, force), stages.scorer(), fingerprint);
    }

    /** What a report adds to the graph where another scorer judges its mentions. */
    public GraphBatch read(RawReport report, MentionScorer scorer) {
        return stages.finish(report, stages.recognize(report, false), scorer, fingerprint);
    }

    /** A report as far as its mentions, before any scorer judged them. */
    public RecognizedDocument recognize(RawReport report) {
        return stages.recognize(report, false);
    }

    /**
     * How one sentence of a report is read.
     *
     * @param sentence its ordinal, from 0, as in the graph document
     * @throws IllegalArgumentException if the report has no such sentence
     * @throws io.zhengtu.loader.report.NoWorkReportException if it is no government work report
     */
    public Explanation explain(RawReport report, int sentence) {
        return stages.explain(stages.recognize(report, false), sentence);
    }

    /** Hash of everything that a batch depends on besides the report: code, lexicons, gazetteers, model. */
    public String fingerprint() {
        return fingerprint;
    }
}
