package io.zhengtu.loader.cli;

import io.zhengtu.loader.fact.Fact;
import io.zhengtu.loader.measure.StatedMeasure;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.pipeline.Explanation;
import io.zhengtu.loader.pipeline.ReportPipeline;
import io.zhengtu.loader.report.format.ReportFormats;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how a sentence is read, so that a lexicon or a rule can be mended where it is read wrong. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Show how a sentence is read: words, names, facts and measures with their rules.")
public final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The report.")
    private Path file = Path.of(".");

    @Option(
            names = "--sentence",
            required = true,
            paramLabel = "N",
            description = "The sentence's ordinal, from 0, as extract prints it.")
    private int sentence;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:zhengtu.home:-.}/data",
            description = "The folder with gazetteers and lexicons. Default: ${DEFAULT-VALUE}")
    private Path data = Path.of("data");

    @Override
    public Integer call() throws Exception {
        Explanation explanation = new ReportPipeline(data).explain(ReportFormats.open(file), sentence);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(explanation.sentence().text());
        out.println("part: " + explanation.sentence().part());
        print(
                out,
                "words",
                List.of(explanation.tokens().stream()
                        .map(token -> token.text() + "/" + token.pos())
                        .collect(Collectors.joining(" "))));
        print(
                out,
                "names",
                explanation.kept().stream().map(ExplainCommand::kept).toList());
        print(
                out,
                "names given up",
                explanation.dropped().stream().map(ExplainCommand::dropped).toList());
        print(
                out,
                "facts",
                explanation.facts().stream().map(ExplainCommand::fact).toList());
        print(
                out,
                "measures",
                explanation.measures().stream().map(ExplainCommand::measure).toList());
        print(
                out,
                "pairs that no rule joined",
                explanation.unjoined().stream()
                        .map(pair -> pair.subject().name() + " " + pair.type() + " "
                                + pair.object().name())
                        .toList());
        return 0;
    }

    private static void print(PrintStream out, String title, List<String> lines) {
        out.println(title + ":" + (lines.isEmpty() ? " none" : ""));
        lines.forEach(line -> out.println("  " + line));
    }

    private static String mention(Mention mention) {
        String shown = mention.isComposed() ? mention.text() + " = " + mention.name() : mention.name();
        return mention.type().label() + " " + shown + " (" + mention.rule()
                + String.format(Locale.ROOT, ", %.2f)", mention.confidence());
    }

    private static String kept(Explanation.Kept kept) {
        String name = kept.entity().name();
        return mention(kept.mention()) + (name.equals(kept.mention().name()) ? "" : " → " + name);
    }

    private static String dropped(Explanation.Dropped dropped) {
        Mention stronger = dropped.stronger();
        return mention(dropped.mention()) + ": "
                + (stronger == null
                        ? "the learned model thinks it no name"
                        : "stands within or across " + mention(stronger));
    }

    private static String fact(Fact fact) {
        return fact.subject().name() + " " + fact.type() + " " + fact.object().name() + " (" + fact.rule() + ", "
                + fact.basis() + String.format(Locale.ROOT, ", %.2f)", fact.confidence());
    }

    private static String measure(StatedMeasure measure) {
        return measure.kind() + " " + measure.indicator() + " " + measure.aspect() + " " + measure.valueText() + " "
                + measure.year() + " of " + measure.about().name();
    }
}
