package io.zhengtu.loader.cli;

import io.zhengtu.loader.evaluation.Evaluation;
import io.zhengtu.loader.evaluation.Score;
import io.zhengtu.loader.evaluation.ScoreTable;
import io.zhengtu.loader.pipeline.ReportPipeline;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
        out.print(ScoreTable.of(Evaluation.sum(tables)));
        return 0;
    }
}
