package io.zhengtu.loader.cli;

import io.zhengtu.loader.pipeline.FileOutcome;
import io.zhengtu.loader.pipeline.LoadListener;
import java.io.PrintStream;

/** A bar on a terminal that shows how far a load has come; it appears once the load takes longer than a second. */
public final class ProgressBar implements LoadListener {
    private static final long PATIENCE_NANOS = 1_000_000_000L;
    private static final int WIDTH = 30;
    private final PrintStream terminal;
    private final long startedAt = System.nanoTime();
    private int files;
    private int done;

    private ProgressBar(PrintStream terminal) {
        this.terminal = terminal;
    }

    /**
     * A bar where standard error is a terminal, else a listener that shows nothing. The launcher tells by the system
     * property {@code zhengtu.terminal}: Java 17 itself cannot say which of its streams is one.
     */
    public static LoadListener onTerminal() {
        return Boolean.getBoolean("zhengtu.terminal") ? new ProgressBar(System.err) : LoadListener.NONE;
    }

    @Override
    public void started(int count) {
        files = count;
    }

    @Override
    public void finished(FileOutcome outcome) {
        done++;
        if (System.nanoTime() - startedAt < PATIENCE_NANOS) {
            return;
        }
        int filled = WIDTH * done / Math.max(1, files);
        terminal.print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + done + "/" + files);
        if (done == files) {
            terminal.print("\r" + " ".repeat(WIDTH + 20) + "\r");
        }
        terminal.flush();
    }
}
