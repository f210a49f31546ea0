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
        this(data, PipelineFingerprint.of(data));
    }

    ReportPipeline(Path data, String fingerprint) {
        this.fingerprint = fingerprint;
        repair = new ReportRepair(data);
        Divisions divisions = Divisions.read(data.resolve("gazetteers/divisions.tsv"));
        documentReader = new DocumentReader(divisions);
        Lexicons lexicons = new Lexicons(data.resolve("lexicons"));
        Lexicons gazetteers = new Lexicons(data.resolve("gazetteers"));
        Industries industries = Industries.read(data.resolve("gazetteers/industries.tsv"));
        recognizers = List.of(
                new PolicyRecognizer(lexicons),
                new EventRecognizer(lexicons),
                new IndustryRecognizer(industries, lexicons),
                new ProjectRecognizer(lexicons, gazetteers, divisions),
                new EnterpriseRecognizer(lexicons, gazetteers, divisions),
                new OrganizationRecognizer(lexicons, gazetteers, divisions));
        linker = new EntityLinker(divisions, industries, lexicons);
        stages = new ProjectStages(lexicons);
        facts = new FactRules(divisions, industries, lexicons);
        measures = new MeasureExtractor(data);
        assembler = new GraphAssembler(measures.indicators());
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
