package io.zhengtu.loader.pipeline;

import io.zhengtu.loader.graph.GraphBatch;
import io.zhengtu.loader.report.RawReport;
import io.zhengtu.loader.report.format.ReportFormats;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A pipeline that is built when a report has to be read. A start that finds every report in the graph already needs its
 * fingerprint alone, which costs a tenth; a first start can have it built, and reports read, while the store starts.
 * Safe for use by several threads.
 */
public final class PipelineOnDemand {
    private static final Logger LOG = LoggerFactory.getLogger(PipelineOnDemand.class);
    private static final int AHEAD = 8;
    private final Path data;
    private final String fingerprint;
    private final Map<String, GraphBatch> readAhead = new ConcurrentHashMap<>();
    private @Nullable ReportPipeline pipeline;

    /**
     * A pipeline over a folder of data.
     *
     * @param data the folder with gazetteers, lexicons and models
     * @throws java.io.UncheckedIOException if a file in it cannot be read
     */
    public PipelineOnDemand(Path data) {
        this.data = data;
        this.fingerprint = PipelineFingerprint.of(data);
    }

    /** Hash of everything that a batch depends on besides the report. */
    public String fingerprint() {
        return fingerprint;
    }

    /** The pipeline, built now where it was not yet. */
    public synchronized ReportPipeline get() {
        if (pipeline == null) {
            pipeline = new ReportPipeline(data, fingerprint);
        }
        return pipeline;
    }

    /**
     * Builds the pipeline and reads the first few files beside what the caller does next; for a store that is new, so
     * that all of them will be asked for. A file that fails here fails again when it is asked for, and is reported
     * then.
     *
     * @return completes once they are read
     */
    public CompletableFuture<Void> prepare(List<Path> files) {
        return CompletableFuture.runAsync(() -> readAhead(files), work -> {
            Thread reader = new Thread(work, "read-ahead");
            reader.setDaemon(true);
            reader.start();
        });
    }

    private void readAhead(List<Path> files) {
        for (Path file : files.subList(0, Math.min(AHEAD, files.size()))) {
            if (ReportFormats.isStandardInput(file)) {
                continue; // It can be read only once.
            }
            try {
                RawReport report = ReportFormats.open(file);
                readAhead.put(report.sha256(), get().read(report));
            } catch (IOException | RuntimeException e) {
                LOG.debug("Cannot read {} ahead", file, e);
            }
        }
    }

    /** What a report adds to the graph; given once from what was read ahead, and read now otherwise. */
    GraphBatch read(RawReport report, boolean force) {
        GraphBatch ahead = readAhead.remove(report.sha256());
        return ahead != null && ahead.report().sourceUri().equals(report.uri()) ? ahead : get().read(report, force);
    }
}
