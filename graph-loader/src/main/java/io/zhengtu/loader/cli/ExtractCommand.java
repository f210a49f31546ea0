package io.zhengtu.loader.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhengtu.loader.graph.GraphDocumentJson;
import io.zhengtu.loader.pipeline.ReportPipeline;
import io.zhengtu.loader.report.format.ReportFormats;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what reports add to the graph, with no database. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Print the graph document of reports, without a database.")
public final class ExtractCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Reports to read.")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            defaultValue = "json",
            description = "json: one document, or an array for several files; jsonl: one a line. Default: json.")
    private Format format = Format.json;

    @Option(
            names = "--data",
            defaultValue = "${sys:zhengtu.home:-.}/data",
            description = "The folder with gazetteers and lexicons.")
    private Path data = Path.of("data");

    @Option(names = "--misses", description = "Print the sentences that gave nothing instead: ordinal, tab, text.")
    private boolean misses;

    /** How documents are printed. */
    enum Format {
        json,
        jsonl
    }

    @Override
    public Integer call() throws Exception {
        ReportPipeline pipeline = new ReportPipeline(data);
        GraphDocumentJson json = new GraphDocumentJson();
        ObjectMapper mapper = new ObjectMapper();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<ObjectNode> documents = new ArrayList<>();
        for (Path file : files) {
            documents.add(json.of(pipeline.read(ReportFormats.open(file))));
        }
        if (misses) {
            for (int file = 0; file < documents.size(); file++) {
                String prefix = files.size() == 1 ? "" : files.get(file) + "\t";
                SilentSentences.in(documents.get(file)).forEach(line -> out.println(prefix + line));
            }
        } else if (format == Format.jsonl) {
            for (ObjectNode document : documents) {
                out.println(mapper.writeValueAsString(document));
            }
        } else if (documents.size() == 1) {
            out.println(mapper.writeValueAsString(documents.get(0)));
        } else {
            ArrayNode array = mapper.createArrayNode().addAll(documents);
            out.println(mapper.writeValueAsString(array));
        }
        return 0;
    }
}
