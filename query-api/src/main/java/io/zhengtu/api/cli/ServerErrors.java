package io.zhengtu.api.cli;

import io.zhengtu.api.server.ServerException;
import io.zhengtu.loader.cli.CommandErrors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line why the server did not start; all else as the loader's commands say it. */
final class ServerErrors implements IExecutionExceptionHandler {
    /** Exit status: the server cannot listen on its address. */
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
