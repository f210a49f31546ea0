package io.zhengtu.api.cli;

import io.zhengtu.loader.cli.EvaluateCommand;
import io.zhengtu.loader.cli.ExplainCommand;
import io.zhengtu.loader.cli.ExtractCommand;
import io.zhengtu.loader.cli.LoadCommand;
import io.zhengtu.loader.cli.PasswordCommand;
import io.zhengtu.loader.cli.TrainCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: the loader's commands and the API's own. */
@Command(
        name = "zhengtu",
        mixinStandardHelpOptions = true,
        description = "Turns government work reports into a graph and answers questions about it.",
        subcommands = {
            UpCommand.class,
            LoadCommand.class,
            ServeCommand.class,
            ExtractCommand.class,
            ExplainCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            PasswordCommand.class,
            KeyCommand.class,
            ExportCommand.class,
            McpCommand.class,
            RehearseCommand.class
        })
public final class Zhengtu {
    private Zhengtu() {}

    /** Runs a command and exits with its status. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The command line with all commands. */
    static CommandLine commandLine() {
        return new CommandLine(new Zhengtu()).setExecutionExceptionHandler(new ServerErrors());
    }
}
