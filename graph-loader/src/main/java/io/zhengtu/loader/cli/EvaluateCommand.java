package io.zhengtu.loader.cli;

import io.zhengtu.loader.evaluation.Baseline;
import io.zhengtu.loader.evaluation.Evaluation;
import io.zhengtu.loader.evaluation.Score;
import io.zhengtu.loader.evaluation.ScoreTable;
import io.zhengtu.loader.pipeline.ReportPipeline;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Scores the pipeline against annotated reports. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Print precision, recall and F1 against annotated reports.")
public final class EvaluateCommand implements Callable<Integer> {
    /** Exit status: a score is below its baseline. */
    static final int BELOW_BASELINE = 5;

    @Option(
            names = "--gold",
            paramLabel = "DIR",
            description = "The folder with annotations (*.json). Default: gold in the data folder.")
    private @Nullable Path gold;

    @Option(
            names = "--reports",
            paramLabel = "DIR",
            description = "The folder with their reports (*.txt). Default: the folder of annotations, then reports in"
                    + " the data folder.")
    private @Nullable Path reports;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description =
                    "Fail where an F1 is below this table's. Default: baseline.tsv in the folder of annotations, if"
                            + " there.")
    private @Nullable Path baseline;

    @Option(
            names = "--scores",
            paramLabel = "FILE",
            description = "Write the table to this file too. Default: SCORES.md in the data folder's gold when that is"
                    + " scored.")
    private @Nullable Path scores;

    @Option(names = "--each", description = "Print a table for each report too.")
    private boolean each;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:zhengtu.home:-.}/data",
            description = "The folder with gazetteers, lexicons and gold. Default: ${DEFAULT-VALUE}")
    private Path data = Path.of("data");

    @Override
    public Integer call() throws Exception {
        Path goldFolder = gold != null ? gold : data.resolve("gold");
        List<Path> reportFolders = reports != null ? List.of(reports) : List.of(goldFolder, data.resolve("reports"));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Map<Path, Path> pairs = Evaluation.pairs(goldFolder, reportFolders);
        Evaluation evaluation = new Evaluation(new ReportPipeline(data));
        List<Map<String, Score>> tables = new ArrayList<>();
        for (Map.Entry<Path, Path> pair : pairs.entrySet()) {
            Map<String, Score> table = evaluation.score(pair.getKey(), pair.getValue());
            tables.add(table);
            if (each) {
                out.println(pair.getKey().getFileName());
                out.println(ScoreTable.of(table));
            }
        }
        out.println(pairs.size() == 1 ? "1 report" : pairs.size() + " reports");
        Map<String, Score> sum = Evaluation.sum(tables);
        out.print(ScoreTable.of(sum));
        String beside = gold == null ? "\n" + CountyBeside.of(data).table(evaluation) : "";
        out.print(beside);
        writeScores(pairs.size(), sum, beside);
        return compare(goldFolder, sum);
    }

    private void writeScores(int reports, Map<String, Score> sum, String beside) throws IOException {
        Path file = scores != null ? scores : gold == null ? data.resolve("gold/SCORES.md") : null;
        if (file != null) {
            Files.writeString(
                    file,
                    "# Scores\nWritten by `./zhengtu evaluate`: " + reports
                            + (reports == 1 ? " annotated report" : " annotated reports")
                            + ", counted as the annotation guide says.\n\n```\n" + ScoreTable.of(sum) + "```\n"
                            + beside);
        }
    }

    /** 0 where every row reaches its floor; else says which do not. */
    private int compare(Path goldFolder, Map<String, Score> sum) throws IOException {
        Path file = baseline != null ? baseline : goldFolder.resolve("baseline.tsv");
        if (baseline == null && !Files.exists(file)) {
            return 0;
        }
        List<String> shortfalls = Baseline.read(file).shortfalls(sum);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        shortfalls.forEach(err::println);
        if (!shortfalls.isEmpty()) {
            err.println("Mend what lowered them, or lower " + file + " and say why.");
        }
        return shortfalls.isEmpty() ? 0 : BELOW_BASELINE;
    }
}
