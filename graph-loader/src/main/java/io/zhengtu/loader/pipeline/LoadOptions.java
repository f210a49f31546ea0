package io.zhengtu.loader.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * What a load may do beyond adding reports.
 *
 * @param replace whether a report may take the place of one with the same id from another file with other bytes
 * @param force whether a text that does not look like a work report is loaded all the same
 * @param only the id of the one report that may be loaded; null for any
 */
public record LoadOptions(
        boolean replace, boolean force, @Nullable String only) {
    /** A load that only adds. */
    public static final LoadOptions CAUTIOUS = new LoadOptions(false, false);

    /** A load of any reports. */
    public LoadOptions(boolean replace, boolean force) {
        this(replace, force, null);
    }

    boolean admits(String report) {
        return only == null || only.equals(report);
    }
}
