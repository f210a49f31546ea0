package io.zhengtu.loader.cli;

import io.zhengtu.loader.evaluation.AnnotatedNames;
import io.zhengtu.loader.evaluation.Evaluation;
import io.zhengtu.loader.evaluation.Score;
import io.zhengtu.loader.evaluation.ScoreTable;
import io.zhengtu.loader.graph.GraphDocumentJson;
import io.zhengtu.loader.mention.learned.MentionScorer;
import io.zhengtu.loader.mention.learned.SpanModel;
import io.zhengtu.loader.mention.learned.SpanTraining;
import io.zhengtu.loader.mention.learned.SpanTraining.AnnotatedName;
import io.zhengtu.loader.pipeline.RecognizedDocument;
import io.zhengtu.loader.pipeline.ReportPipeline;
import io.zhengtu.loader.report.RawReport;
import io.zhengtu.loader.report.format.ReportFormats;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Learns the model of names, and says how much it helps on reports that it did not learn from. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Learn the model of names from annotated reports.")
public final class TrainCommand implements Callable<Integer> {
    @Option(
            names = "--gold",
            required = true,
            paramLabel = "DIR",
            description = "The folder with annotations (*.json) and their reports (*.txt).")
    private Path gold = Path.of(".");

    @Option(
            names = "--folds",
            defaultValue = "0",
            paramLabel = "N",
            description =
                    "First print scores by cross-validation: each report read with a model of the other folds, with"
                            + " rules alone, the model alone, and both. Default: ${DEFAULT-VALUE}, none.")
    private int folds;

    @Option(names = "--dry-run", description = "Leave the model of the data folder as it is.")
    private boolean dryRun;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:zhengtu.home:-.}/data",
            description = "The folder with gazetteers, lexicons and models. Default: ${DEFAULT-VALUE}")
    private Path data = Path.of("data");

    private record Example(Path gold, RawReport report, RecognizedDocument recognized, List<AnnotatedName> names) {}

    @Override
    public Integer call() throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ReportPipeline pipeline = new ReportPipeline(data);
        List<Example> examples = new ArrayList<>();
        for (Map.Entry<Path, Path> pair : Evaluation.pairs(gold, List.of(gold)).entrySet()) {
            RawReport report = ReportFormats.open(pair.getValue());
            RecognizedDocument recognized = pipeline.recognize(report);
            String text = recognized.document().document().text().text();
            examples.add(new Example(pair.getKey(), report, recognized, AnnotatedNames.in(pair.getKey(), text)));
        }
        if (folds > 1) {
            validate(pipeline, examples, out);
        }
        if (!dryRun) {
            Path file = data.resolve("models/names.bin");
            train(examples, -1).write(file);
            out.println(file + " learned from " + examples.size() + " reports");
        }
        return 0;
    }

    private void validate(ReportPipeline pipeline, List<Example> examples, PrintStream out) throws IOException {
        Map<String, List<Map<String, Score>>> tables = new LinkedHashMap<>();
        for (int fold = 0; fold < folds; fold++) {
            SpanModel model = train(examples, fold);
            Map<String, MentionScorer> scorers = new LinkedHashMap<>();
            scorers.put("rules alone", MentionScorer.rulesAlone());
            scorers.put("model alone", MentionScorer.modelAlone(model));
            scorers.put("rules and model", MentionScorer.of(model, MentionScorer.thresholds(data)));
            for (int example = fold; example < examples.size(); example += folds) {
                for (Map.Entry<String, MentionScorer> scorer : scorers.entrySet()) {
                    tables.computeIfAbsent(scorer.getKey(), name -> new ArrayList<>())
                            .add(score(pipeline, examples.get(example), scorer.getValue()));
                }
            }
        }
        tables.forEach((name, scores) -> {
            out.println(name);
            out.println(ScoreTable.of(Evaluation.sum(scores)));
        });
    }

    private static Map<String, Score> score(ReportPipeline pipeline, Example example, MentionScorer scorer)
            throws IOException {
        return Evaluation.score(example.gold(), new GraphDocumentJson().of(pipeline.read(example.report(), scorer)));
    }

    /** The model of all examples but those of a fold; of all where the fold is negative. */
    private SpanModel train(List<Example> examples, int without) {
        Set<String> governing = MentionScorer.governing(data);
        SpanTraining training = new SpanTraining(governing);
        for (int example = 0; example < examples.size(); example++) {
            if (without < 0 || example % folds != without) {
                Example one = examples.get(example);
                training.add(one.recognized().document(), one.recognized().mentions(), one.names());
            }
        }
        return training.train();
    }
}
