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
import io.zhengtu.loader.measure.BaselineLinker;
import io.zhengtu.loader.measure.MeasureExtractor;
import io.zhengtu.loader.measure.StatedMeasure;
import io.zhengtu.loader.mention.MentionRecognizer;
import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.mention.OverlapPolicy;
import io.zhengtu.loader.mention.TokenizedDocument;
import io.zhengtu.loader.mention.learned.MentionScorer;
import io.zhengtu.loader.mention.recognizer.EnterpriseRecognizer;
import io.zhengtu.loader.mention.recognizer.EventRecognizer;
import io.zhengtu.loader.mention.recognizer.IndustryRecognizer;
import io.zhengtu.loader.mention.recognizer.NameTables;
import io.zhengtu.loader.mention.recognizer.OrganizationRecognizer;
import io.zhengtu.loader.mention.recognizer.ParkRecognizer;
import io.zhengtu.loader.mention.recognizer.PolicyRecognizer;
import io.zhengtu.loader.mention.recognizer.ProductRecognizer;
import io.zhengtu.loader.mention.recognizer.ProjectRecognizer;
import io.zhengtu.loader.mention.recognizer.RegionRecognizer;
import io.zhengtu.loader.mention.recognizer.TownRecognizer;
import io.zhengtu.loader.report.RawReport;
import io.zhengtu.loader.text.CleanText;
import java.nio.file.Path;
import java.util.List;

/** The stages of the pipeline with their tables, lexicons and models in memory. */
final class Stages {
    private final ReportRepair repair;
    private final DocumentReader documentReader;
    private final LexicalAnalyzer analyzer = new HanLpAnalyzer();
    private final List<MentionRecognizer> recognizers;
    private final MentionScorer scorer;
    private final OverlapPolicy overlaps = new OverlapPolicy();
    private final EntityLinker linker;
    private final ProjectStages projectStages;
    private final FactRules facts;
    private final MeasureExtractor measures;
    private final BaselineLinker baselines = new BaselineLinker();
    private final GraphAssembler assembler;

    Stages(Path data) {
        repair = new ReportRepair(data);
        Divisions divisions = Divisions.read(data.resolve("gazetteers/divisions.tsv"));
        documentReader = new DocumentReader(divisions);
        Lexicons lexicons = new Lexicons(data.resolve("lexicons"));
        Lexicons gazetteers = new Lexicons(data.resolve("gazetteers"));
        Industries industries = Industries.read(data.resolve("gazetteers/industries.tsv"));
        NamedPlaces places = new NamedPlaces(gazetteers);
        NameTables names = new NameTables(lexicons, gazetteers, divisions);
        recognizers = List.of(
                new RegionRecognizer(lexicons, divisions, places),
                new TownRecognizer(lexicons, divisions),
                new ParkRecognizer(lexicons),
                new PolicyRecognizer(lexicons),
                new EventRecognizer(lexicons),
                new IndustryRecognizer(industries, lexicons),
                new ProductRecognizer(lexicons),
                new ProjectRecognizer(names),
                new EnterpriseRecognizer(names),
                new OrganizationRecognizer(names));
        scorer = MentionScorer.read(data);
        linker = new EntityLinker(divisions, places, industries, lexicons);
        projectStages = new ProjectStages(lexicons);
        facts = new FactRules(divisions, industries, lexicons);
        measures = new MeasureExtractor(data);
        assembler = new GraphAssembler(measures.indicators());
    }

    /** The scorer that the shipped model makes. */
    MentionScorer scorer() {
        return scorer;
    }

    /** A report as far as its mentions. */
    RecognizedDocument recognize(RawReport report, boolean force) {
        CleanText clean = repair.repair(report.source());
        Document document = force ? documentReader.readForced(clean) : documentReader.read(clean);
        TokenizedDocument tokenized = TokenizedDocument.of(document, analyzer);
        Mentions mentions = Mentions.of(List.of());
        for (MentionRecognizer recognizer : recognizers) {
            mentions = mentions.and(recognizer.recognize(tokenized, mentions));
        }
        return new RecognizedDocument(tokenized, mentions);
    }

    /** How one sentence of a report is read. */
    Explanation explain(RecognizedDocument recognized, int sentence) {
        TokenizedDocument tokenized = recognized.document();
        int count = tokenized.sentences().size();
        if (sentence < 0 || sentence >= count) {
            throw new IllegalArgumentException(
                    "No sentence " + sentence + "; the report's sentences are 0 to " + (count - 1));
        }
        LinkedDocument linked = link(tokenized, scorer.judge(tokenized, recognized.mentions()));
        return Explanation.of(sentence, recognized.mentions(), linked, facts.apply(linked), measures.extract(linked));
    }

    private LinkedDocument link(TokenizedDocument tokenized, Mentions judged) {
        return projectStages.withStages(linker.link(tokenized, overlaps.settle(judged)));
    }

    /** What a report adds to the graph, once its mentions are recognized. */
    GraphBatch finish(RawReport report, RecognizedDocument recognized, MentionScorer judge, String fingerprint) {
        TokenizedDocument tokenized = recognized.document();
        Document document = tokenized.document();
        Mentions mentions = judge.judge(tokenized, recognized.mentions());
        LinkedDocument linked = link(tokenized, mentions);
        GraphBatch.ReportMeta meta = new GraphBatch.ReportMeta(
                document.header().reportId(),
                document.header(),
                report.uri(),
                report.sha256(),
                report.source().encoding(),
                fingerprint);
        List<StatedMeasure> stated = measures.extract(linked);
        return assembler.assemble(meta, linked, facts.apply(linked), stated, baselines.link(stated));
    }
}
