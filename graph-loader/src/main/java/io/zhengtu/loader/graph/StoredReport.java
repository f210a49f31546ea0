package io.zhengtu.loader.graph;

/**
 * A report that the graph holds in whole.
 *
 * @param id division code and plan year
 * @param sha256 hash of the bytes that it was read from
 * @param fingerprint hash of the pipeline that read it
 */
public record StoredReport(String id, String sha256, String fingerprint) {}
