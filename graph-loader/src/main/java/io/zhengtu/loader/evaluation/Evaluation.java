package io.zhengtu.loader.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengtu.loader.graph.GraphDocumentJson;
import io.zhengtu.loader.mention.learned.MentionScorer;
import io.zhengtu.loader.pipeline.ReportPipeline;
import io.zhengtu.loader.report.format.ReportFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads annotated reports with the pipeline and scores what it finds. */
public final class Evaluation {
    private final ReportPipeline pipeline;

    /** An evaluation of this pipeline. */
    public Evaluation(ReportPipeline pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * The counts of one annotated report.
     *
     * @param gold the annotation, a JSON file
     * @param report the report's file
     * @return a row a type, details, then the sums, in the order of the printed table
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if the annotation is no graph document
     */
    public Map<String, Score> score(Path gold, Path report) throws IOException {
        return score(gold, new GraphDocumentJson().of(pipeline.read(ReportFormats.open(report))));
    }

    /**
     * The counts of one annotated report read by the rules alone, for a report that the learned model has seen.
     *
     * @param gold the annotation, a JSON file
     * @param report the report's file
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if the annotation is no graph document
     */
    public Map<String, Score> scoreByRules(Path gold, Path report) throws IOException {
        return score(
                gold,
                new GraphDocumentJson().of(pipeline.read(ReportFormats.open(report), MentionScorer.rulesAlone())));
    }

    /**
     * The counts of a graph document that is already there.
     *
     * @throws IOException if the annotation cannot be read
     * @throws IllegalArgumentException if either is no graph document
     */
    public static Map<String, Score> score(Path gold, JsonNode found) throws IOException {
        return Scorer.score(GoldDocument.read(gold), GoldDocument.of(found));
    }

    /** The sums over several reports, row by row. */
    public static Map<String, Score> sum(List<Map<String, Score>> tables) {
        Map<String, Score> sum = new LinkedHashMap<>();
        for (Map<String, Score> table : tables) {
            table.forEach((row, score) -> sum.merge(row, score, Score::plus));
        }
        return sum;
    }

    /**
     * The annotations in a folder with their reports: for {@code NAME.json} the file {@code NAME.txt} in one of the
     * folders of reports.
     *
     * @throws IllegalArgumentException if a report is nowhere, or the folder has no annotation
     * @throws IOException if the folder cannot be listed
     */
    public static Map<Path, Path> pairs(Path goldFolder, List<Path> reportFolders) throws IOException {
        Map<Path, Path> pairs = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(goldFolder)) {
            for (Path gold : files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                String name = gold.getFileName().toString().replaceFirst("\\.json$", ".txt");
                pairs.put(
                        gold,
                        reportFolders.stream()
                                .map(folder -> folder.resolve(name))
                                .filter(Files::exists)
                                .findFirst()
                                .orElseThrow(() -> new IllegalArgumentException("No report " + name + " for " + gold
                                        + " in " + reportFolders + "; name its folder with --reports")));
            }
        }
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("No annotated reports (*.json) in " + goldFolder);
        }
        return pairs;
    }
}
