package io.zhengtu.loader.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The loader's commands on their own, without the API. */
@Command(
        name = "zhengtu-loader",
        mixinStandardHelpOptions = true,
        subcommands = {
            ExtractCommand.class,
            ExplainCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            LoadCommand.class,
            PasswordCommand.class
        })
public final class LoaderCommands {
    private LoaderCommands() {}

    /** Runs a command and exits with its status. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new LoaderCommands())
                .setExecutionExceptionHandler(new CommandErrors())
                .execute(args));
    }
}
