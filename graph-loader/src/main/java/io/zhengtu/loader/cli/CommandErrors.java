package io.zhengtu.loader.cli;

import io.zhengtu.loader.store.StoreException;
import java.io.UncheckedIOException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line on standard error why a command failed, and gives the exit status; the details go to the log. */
public final class CommandErrors implements IExecutionExceptionHandler {
    /** Exit status: some of the input could not be used. */
    public static final int INPUT = 1;

    /** Exit status: some of the input is no government work report. */
    public static final int NO_WORK_REPORT = 3;

    /** Exit status: the store cannot be opened, or stopped answering. */
    public static final int STORE = 4;

    /** Exit status: an error in the program. */
    public static final int INTERNAL = 70;

    private static final Logger LOG = LoggerFactory.getLogger(CommandErrors.class);

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        LOG.debug("{} failed", command.getCommandName(), e);
        if (isShuttingDown()) {
            // The user ended the program, and the store closed under the command: nothing to report.
            return STORE;
        }
        if (e instanceof StoreException) {
            return say(command, String.valueOf(e.getMessage()), STORE);
        }
        if (e instanceof Neo4jException) {
            return say(command, "The database stopped answering: " + e.getMessage() + " Start again.", STORE);
        }
        if (e instanceof IllegalArgumentException) {
            return say(command, String.valueOf(e.getMessage()), INPUT);
        }
        if (e instanceof UncheckedIOException && e.getCause() != null) {
            return say(command, e.getMessage() + " (" + e.getCause().getClass().getSimpleName() + ")", INPUT);
        }
        LOG.error("{} failed", command.getCommandName(), e);
        return say(command, "An error in the program: " + e, INTERNAL);
    }

    /** Java tells it only by refusing another hook. */
    private static boolean isShuttingDown() {
        Thread hook = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            Runtime.getRuntime().removeShutdownHook(hook);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    private static int say(CommandLine command, String message, int status) {
        command.getErr().println(message.lines().findFirst().orElse(message));
        return status;
    }
}
