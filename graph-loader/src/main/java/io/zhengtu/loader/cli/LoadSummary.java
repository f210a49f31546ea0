package io.zhengtu.loader.cli;

import io.zhengtu.loader.pipeline.FileOutcome;
import java.io.PrintWriter;
import java.util.List;

/** Tells what a load did: a line for each report that changed the graph, one for each file that failed, and a sum. */
public final class LoadSummary {
    private LoadSummary() {}

    /**
     * Prints the lines.
     *
     * @param out takes what went well
     * @param err takes what did not
     */
    public static void print(List<FileOutcome> outcomes, PrintWriter out, PrintWriter err) {
        int unchanged = 0;
        int failed = 0;
        for (FileOutcome outcome : outcomes) {
            switch (outcome.status()) {
                case LOADED -> out.println("Loaded " + contents(outcome));
                case REPLACED -> out.println("Replaced " + contents(outcome));
                case UNCHANGED -> unchanged++;
                case REFUSED, NO_WORK_REPORT, FAILED -> {
                    failed++;
                    err.println(outcome.file() + ": " + outcome.message());
                }
            }
        }
        out.println(outcomes.size() + " files: " + (outcomes.size() - unchanged - failed) + " loaded, " + unchanged
                + " unchanged, " + failed + " not loaded");
        out.flush();
        err.flush();
    }

    /** The exit status of a command that loaded: 0 where every file is in the graph. */
    public static int exitStatus(List<FileOutcome> outcomes) {
        int status = 0;
        for (FileOutcome outcome : outcomes) {
            if (outcome.status() == FileOutcome.Status.NO_WORK_REPORT && status == 0) {
                status = CommandErrors.NO_WORK_REPORT;
            } else if (!outcome.status().isInGraph() && outcome.status() != FileOutcome.Status.NO_WORK_REPORT) {
                status = CommandErrors.INPUT;
            }
        }
        return status;
    }

    private static String contents(FileOutcome outcome) {
        FileOutcome.Contents contents = outcome.contents();
        String what = contents == null
                ? ""
                : " (" + contents.sentences() + " sentences, " + contents.entities() + " entities, "
                        + contents.statements() + " facts, " + contents.measures() + " measures)";
        return outcome.report() + " from " + outcome.file().getFileName() + what;
    }
}
