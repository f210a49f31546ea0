package io.zhengtu.loader.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengtu.loader.graph.GraphDocumentJson;
import io.zhengtu.loader.pipeline.ReportLoader;
import io.zhengtu.loader.pipeline.ReportPipeline;
import io.zhengtu.loader.pipeline.ReportRepair;
import io.zhengtu.loader.report.NoWorkReportException;
import io.zhengtu.loader.report.RawReport;
import io.zhengtu.loader.report.ReportException;
import io.zhengtu.loader.report.format.ReportFormats;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what reports add to the graph, or what was damaged in them, with no database. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Print the graph document of reports, or their damage, without a database.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:all reports were read",
            "1:some could not be read",
            "2:wrong options",
            "3:some are no work reports, all others were read"
        })
public final class ExtractCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Files, folders with files, and - for standard input: plain text (UTF-8, UTF-16, GB18030, Big5),"
                            + " saved web pages, PDF and DOCX.")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            defaultValue = "json",
            description = "json: one document, or an array for several files; jsonl: one a line. Default: json.")
    private Format format = Format.json;

    @Option(
            names = "--damage",
            description = "Print the damage report instead: what was found, repaired and left, with positions.")
    private boolean damage;

    @Option(names = "--force", description = "Read texts that do not look like work reports all the same.")
    private boolean force;

    @Option(
            names = "--data",
            defaultValue = "${sys:zhengtu.home:-.}/data",
            description = "The folder with gazetteers and lexicons.")
    private Path data = Path.of("data");

    @Option(names = "--misses", description = "Print the sentences that gave nothing instead: ordinal, tab, text.")
    private boolean misses;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private int status;

    private final ObjectMapper mapper = new ObjectMapper();

    /** How documents are printed. */
    enum Format {
        json,
        jsonl
    }

    @Override
    public Integer call() throws Exception {
        if (damage && misses) {
            throw new ParameterException(spec.commandLine(), "--damage and --misses print different things; give one.");
        }
        List<Path> files = ReportLoader.files(paths);
        Function<RawReport, JsonNode> reader = damage ? damageReader() : documentReader();
        Printer printer = new Printer(files.size() > 1 && format == Format.json && !misses);
        InParallel.run(files, file -> lines(reader.apply(ReportFormats.open(file))), (file, lines) -> {
            try {
                String prefix = misses && files.size() > 1 ? file + "\t" : "";
                InParallel.result(lines).forEach(line -> printer.print(prefix + line));
            } catch (NoWorkReportException e) {
                say(file, String.valueOf(e.getMessage()));
                status = status == 0 ? CommandErrors.NO_WORK_REPORT : status;
            } catch (ReportException e) {
                say(file, String.valueOf(e.getMessage()));
                status = CommandErrors.INPUT;
            } catch (IOException e) {
                say(file, "cannot be read (" + e.getClass().getSimpleName() + ")");
                status = CommandErrors.INPUT;
            }
        });
        printer.end();
        return status;
    }

    private List<String> lines(JsonNode document) throws JsonProcessingException {
        return misses ? SilentSentences.in(document) : List.of(mapper.writeValueAsString(document));
    }

    /** Prints lines as they come, in an array where that is asked for, so that none is kept. */
    private static final class Printer {
        private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        private final boolean array;
        private boolean first = true;

        Printer(boolean array) {
            this.array = array;
        }

        void print(String line) {
            if (array) {
                out.print((first ? "[" : ",") + line);
            } else {
                out.println(line);
            }
            first = false;
        }

        void end() {
            if (array) {
                out.println(first ? "[]" : "]");
            }
        }
    }

    private Function<RawReport, JsonNode> documentReader() {
        ReportPipeline pipeline = new ReportPipeline(data);
        GraphDocumentJson json = new GraphDocumentJson();
        return report -> json.of(pipeline.read(report, force));
    }

    private Function<RawReport, JsonNode> damageReader() {
        ReportRepair repair = new ReportRepair(data);
        return report -> mapper.valueToTree(repair.damage(report));
    }

    private void say(Path file, String message) {
        String line = message.lines().findFirst().orElse(message).replace(file.toUri() + " ", "");
        spec.commandLine().getErr().println(file + ": " + line);
    }
}
