package io.zhengtu.loader.cli;

import io.zhengtu.loader.pipeline.FileOutcome;
import io.zhengtu.loader.pipeline.LoadOptions;
import io.zhengtu.loader.pipeline.PipelineOnDemand;
import io.zhengtu.loader.pipeline.ReportLoader;
import io.zhengtu.loader.store.GraphStore;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads reports into the graph. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Load reports into the graph. What it has already, from the same bytes and the same program, is"
                + " left as it is.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:all reports are in the graph",
            "1:some could not be loaded",
            "2:wrong options",
            "3:some are no work reports, all others are in the graph",
            "4:the store cannot be used"
        })
public final class LoadCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description =
                    "Files, folders with files, and - for standard input: plain text (UTF-8, UTF-16, GB18030, Big5),"
                            + " saved web pages, PDF and DOCX. Default: reports in the data folder.")
    private List<Path> paths = List.of();

    @Option(
            names = "--replace",
            description = "Let a report take the place of one with the same place and year from another file.")
    private boolean replace;

    @Option(names = "--force", description = "Load texts that do not look like work reports all the same.")
    private boolean force;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:zhengtu.home:-.}/data",
            description = "The folder with gazetteers and lexicons. Default: ${DEFAULT-VALUE}")
    private Path data = Path.of("data");

    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        List<Path> files = ReportLoader.files(paths.isEmpty() ? List.of(data.resolve("reports")) : paths);
        PipelineOnDemand pipeline = new PipelineOnDemand(data);
        if (storeOptions.isNew()) {
            CompletableFuture<Void> unused = pipeline.prepare(files);
        }
        try (GraphStore store = storeOptions.open(0)) {
            List<FileOutcome> outcomes = new ReportLoader(pipeline, store)
                    .load(files, new LoadOptions(replace, force), ProgressBar.onTerminal());
            LoadSummary.print(
                    outcomes, spec.commandLine().getOut(), spec.commandLine().getErr());
            return LoadSummary.exitStatus(outcomes);
        }
    }
}
