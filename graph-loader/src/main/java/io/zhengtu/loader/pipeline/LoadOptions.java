package io.zhengtu.loader.pipeline;

/**
 * What a load may do beyond adding reports.
 *
 * @param replace whether a report may take the place of one with the same id from another file with other bytes
 * @param force whether a text that does not look like a work report is loaded all the same
 */
public record LoadOptions(boolean replace, boolean force) {
    /** A load that only adds. */
    public static final LoadOptions CAUTIOUS = new LoadOptions(false, false);
}
