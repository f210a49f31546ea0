package io.zhengtu.loader.pipeline;

import io.zhengtu.loader.document.Document;
import io.zhengtu.loader.document.DocumentReader;
import io.zhengtu.loader.fact.rule.FactRules;
import io.zhengtu.loader.gazetteer.Divisions;
import io.zhengtu.loader.gazetteer.Industries;
import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.gazetteer.NamedPlaces;
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
import io.zhengtu.loader.mention.recognizer.EnterpriseRecognizer;
import io.zhengtu.loader.mention.recognizer.EventRecognizer;
import io.zhengtu.loader.mention.recognizer.IndustryRecognizer;
import io.zhengtu.loader.mention.recognizer.OrganizationRecognizer;
import io.zhengtu.loader.mention.recognizer.ParkRecognizer;
import io.zhengtu.loader.mention.recognizer.PolicyRecognizer;
import io.zhengtu.loader.mention.recognizer.ProjectRecognizer;
import io.zhengtu.loader.mention.recognizer.RegionRecognizer;
import io.zhengtu.loader.mention.recognizer.TownRecognizer;
import io.zhengtu.loader.report.RawReport;
import io.zhengtu.loader.text.CleanText;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a report: repair, structure, mentions, linking, facts and measures, in this order. Built once, then safe for
 * use by several threads; the same report gives the same batch, whatever ran before.
 */
public final class ReportPipeline {
    private final DocumentReader documentReader;
    private final LexicalAnalyzer analyzer = new HanLpAnalyzer();
    private final List<MentionRecognizer> recognizers;
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
     * @param data the folder with {@code gazetteers} and {@code lexicons}
     */
    public ReportPipeline(Path data) {
        fingerprint = PipelineFingerprint.of(data);
        Divisions divisions = Divisions.read(data.resolve("gazetteers/divisions.tsv"));
        documentReader = new DocumentReader(divisions);
        Lexicons lexicons = new Lexicons(data.resolve("lexicons"));
        Lexicons gazetteers = new Lexicons(data.resolve("gazetteers"));
        Industries industries = Industries.read(data.resolve("gazetteers/industries.tsv"));
        NamedPlaces places = new NamedPlaces(gazetteers);
        recognizers = List.of(
                new RegionRecognizer(lexicons, divisions, places),
                new TownRecognizer(lexicons, divisions),
                new ParkRecognizer(lexicons),
                new PolicyRecognizer(lexicons),
                new EventRecognizer(lexicons),
                new IndustryRecognizer(industries, lexicons),
                new ProjectRecognizer(lexicons, gazetteers, divisions),
                new EnterpriseRecognizer(lexicons, gazetteers, divisions),
                new OrganizationRecognizer(lexicons, gazetteers, divisions));
        linker = new EntityLinker(divisions, places, industries, lexicons);
        stages = new ProjectStages(lexicons);
        facts = new FactRules(divisions, industries, lexicons);
        measures = new MeasureExtractor(data);
    }

    /** What a report adds to the graph. */
    public GraphBatch read(RawReport report) {
        CleanText clean = CleanText.unchanged(report.source());
        Document document = documentReader.read(clean);
        TokenizedDocument tokenized = TokenizedDocument.of(document, analyzer);
        Mentions mentions = Mentions.of(List.of());
        for (MentionRecognizer recognizer : recognizers) {
            mentions = mentions.and(recognizer.recognize(tokenized, mentions));
        }
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
