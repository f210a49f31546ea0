package io.zhengtu.loader.measure;

import io.zhengtu.loader.document.Document;
import io.zhengtu.loader.document.ReportHeader;
import io.zhengtu.loader.document.Section;
import io.zhengtu.loader.document.Sentence;
import io.zhengtu.loader.gazetteer.Division;
import io.zhengtu.loader.lexical.LexicalAnalyzer;
import io.zhengtu.loader.lexical.hanlp.HanLpAnalyzer;
import io.zhengtu.loader.linking.Entity;
import io.zhengtu.loader.linking.LinkedDocument;
import io.zhengtu.loader.mention.TokenizedDocument;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.ReportPart;
import io.zhengtu.loader.text.CleanText;
import io.zhengtu.loader.text.SourceText;
import io.zhengtu.loader.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A sentence of {@code measures.txt} and its measures, read with the project's own tables. */
record MeasureCases(String input, List<String> expected) {
    static final int YEAR = 2025;
    private static final Path DATA =
            Path.of(System.getProperty("zhengtu.home", "..")).resolve("data");
    private static final MeasureExtractor EXTRACTOR = new MeasureExtractor(DATA);
    private static final LexicalAnalyzer ANALYZER = new HanLpAnalyzer();

    static List<MeasureCases> read() {
        try (InputStream stream = MeasureCases.class.getResourceAsStream("measures.txt")) {
            List<MeasureCases> cases = new ArrayList<>();
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("| ")) {
                    cases.get(cases.size() - 1).expected().add(line.substring(2));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    cases.add(new MeasureCases(line, new ArrayList<>()));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The measures of sentences that each name their part first: {@code REVIEW 新增企业12家。} */
    static List<StatedMeasure> extract(String... inputs) {
        return EXTRACTOR.extract(document("", inputs));
    }

    /** A report of {@link #YEAR} with these sentences, all under one heading. */
    static LinkedDocument document(String heading, String... inputs) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        for (String input : inputs) {
            int space = input.indexOf(' ');
            String words = input.substring(space + 1);
            Span span = new Span(text.length(), text.length() + words.length());
            ReportPart part = ReportPart.valueOf(input.substring(0, space));
            sentences.add(new Sentence(sentences.size(), 0, sentences.size(), part, false, words, span));
            text.append(words).append('\n');
        }
        Division place = new Division("110999", "样例区", Division.Level.COUNTY, "110000");
        ReportPart part = sentences.get(0).part();
        Document document = new Document(
                CleanText.unchanged(new SourceText(text.toString(), "UTF-8")),
                new ReportHeader("政府工作报告", YEAR, place, null, null, null),
                List.of(new Section(0, heading, 1, part, sentences)),
                sentences);
        Entity region =
                new Entity("region-110999", EntityType.REGION, "样例区", List.of(), List.of(), "110999", null, null, null);
        return new LinkedDocument(TokenizedDocument.of(document, ANALYZER), List.of(region), region);
    }

    /** A measure in the form of the case file. */
    static String describe(StatedMeasure measure) {
        String value = measure.value() == null
                ? "-"
                : String.format(Locale.ROOT, "%.6f", measure.value()).replaceFirst("\\.?0+$", "");
        String ambition = measure.ambition() == null ? "" : " " + measure.ambition();
        return measure.indicator() + " " + measure.aspect() + " "
                + measure.comparator().symbol() + value + " " + measure.unit() + " " + measure.year() + ambition;
    }

    @Override
    public String toString() {
        return input;
    }
}
