package io.zhengtu.loader.pipeline;

import io.zhengtu.loader.document.Document;
import io.zhengtu.loader.document.DocumentReader;
import io.zhengtu.loader.fact.rule.FactRules;
import io.zhengtu.loader.gazetteer.Divisions;
import io.zhengtu.loader.gazetteer.Industries;
import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.graph.GraphAssembler;
import io.zhengtu.loader.graph.GraphBatch;
import io.zhengtu.loader.lexical.LexicalAnalyzer;
import io.zhengtu.loader.lexical.hanlp.HanLpAnalyzer;
import io.zhengtu.loader.linking.EntityLinker;
import io.zhengtu.loader.linking.LinkedDocument;
import io.zhengtu.loader.linking.ProjectStages;
import io.zhengtu.loader.measure.MeasureExtractor;
import io.zhengtu.loader.mention.MentionRecognizer;
import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.mention.OverlapPolicy;
import io.zhengtu.loader.mention.TokenizedDocument;
import io.zhengtu.loader.mention.learned.MentionScorer;
import io.zhengtu.loader.mention.recognizer.EnterpriseRecognizer;
import io.zhengtu.loader.mention.recognizer.EventRecognizer;
import io.zhengtu.loader.mention.recognizer.IndustryRecognizer;
import io.zhengtu.loader.mention.recognizer.OrganizationRecognizer;
import io.zhengtu.loader.mention.recognizer.PolicyRecognizer;
import io.zhengtu.loader.mention.recognizer.ProductRecognizer;
import io.zhengtu.loader.mention.recognizer.ProjectRecognizer;
import io.zhengtu.loader.report.RawReport;
import io.zhengtu.loader.text.CleanText;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a report: repair, structure, mentions, linking, facts and measures, in this order. Built once, then safe for
 * use by several threads; the same report gives the same batch, whatever ran before.
 */
public final class ReportPipeline {
    private final ReportRepair repair;
    private final DocumentReader documentReader;
    private final LexicalAnalyzer analyzer = new HanLpAnalyzer();
    private final List<MentionRecognizer> recognizers;
    private final MentionScorer scorer;
    private final OverlapPolicy overlaps = new OverlapPolicy();
    private final EntityLinker linker;
    private final ProjectStages stages;
    private final FactRules facts;
    private final MeasureExtractor measures;
    private final GraphAssembler assembler = new GraphAssembler();
    private final String fingerprint;

    /**
     * A pipeline that reads its tables and lexicons below a folder.
     *
     * @param data the folder with {@code gazetteers}, {@code lexicons} and {@code models}
     */
    public ReportPipeline(Path data) {
        fingerprint = PipelineFingerprint.of(data);
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
                new ProductRecognizer(lexicons),
                new ProjectRecognizer(lexicons, gazetteers, divisions),
                new EnterpriseRecognizer(lexicons, gazetteers, divisions),
                new OrganizationRecognizer(lexicons, gazetteers, divisions));
        scorer = MentionScorer.read(data);
        linker = new EntityLinker(divisions, industries, lexicons);
        stages = new ProjectStages(lexicons);
        facts = new FactRules(divisions, industries, lexicons);
        measures = new MeasureExtractor(data);
    }

    /** What the recognizers find in a report. */
    public RecognizedDocument recognize(RawReport report) {
        CleanText clean = repair.repair(report.source());
        TokenizedDocument tokenized = TokenizedDocument.of(documentReader.read(clean), analyzer);
        Mentions mentions = Mentions.of(List.of());
        for (MentionRecognizer recognizer : recognizers) {
            mentions = mentions.and(recognizer.recognize(tokenized, mentions));
        }
        return new RecognizedDocument(tokenized, mentions);
    }

    /** What a report adds to the graph. */
    public GraphBatch read(RawReport report) {
        return read(report, scorer);
    }

    /** What a report adds to the graph where another scorer judges its mentions. */
    public GraphBatch read(RawReport report, MentionScorer scorer) {
        RecognizedDocument recognized = recognize(report);
        TokenizedDocument tokenized = recognized.document();
        Document document = tokenized.document();
        Mentions mentions = scorer.judge(tokenized, recognized.mentions());
        LinkedDocument linked = stages.withStages(linker.link(tokenized, overlaps.settle(mentions)));
        GraphBatch.ReportMeta meta = new GraphBatch.ReportMeta(
                document.header().reportId(),
                document.header(),
                report.uri(),
                report.sha256(),
                report.source().encoding(),
                fingerprint());
        return assembler.assemble(meta, linked, facts.apply(linked), measures.extract(linked));
    }

    /** Hash of everything that a batch depends on besides the report: code, lexicons, gazetteers, model. */
    public String fingerprint() {
        return fingerprint;
    }
}
