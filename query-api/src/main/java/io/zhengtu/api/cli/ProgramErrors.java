package io.zhengtu.api.cli;

import io.zhengtu.api.server.ServerException;
import io.zhengtu.loader.cli.CommandErrors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line why a command failed: the server's troubles here, all others as the loader's commands do. */
final class ProgramErrors implements IExecutionExceptionHandler {
    /** Exit status: the API cannot listen. */
    static final int SERVER = 5;

    private final CommandErrors others = new CommandErrors();

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof ServerException) {
            command.getErr().println(e.getMessage());
            return SERVER;
        }
        return others.handleExecutionException(e, command, parsed);
    }
}
