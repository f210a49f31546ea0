package io.zhengtu.loader.pipeline;

import io.zhengtu.loader.graph.GraphBatch;
import io.zhengtu.loader.report.RawReport;
import io.zhengtu.loader.report.format.ReportFormats;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the first few reports while the store is still starting; for a store that is new, so that all of them will be
 * asked for.
 */
public final class ReadAhead {
    private static final Logger LOG = LoggerFactory.getLogger(ReadAhead.class);
    private static final int MOST = 8;
    private final ReportPipeline pipeline;
    private final Map<String, GraphBatch> batches = new ConcurrentHashMap<>();

    /** Nothing read yet. */
    public ReadAhead(ReportPipeline pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * Starts to read, beside what the caller does next. A file that fails here fails again when it is asked for, and
     * is reported then.
     */
    public void start(List<Path> files) {
        Thread reader = new Thread(() -> read(files.subList(0, Math.min(MOST, files.size()))), "read-ahead");
        reader.setDaemon(true);
        reader.start();
    }

    private void read(List<Path> files) {
        for (Path file : files) {
            try {
                RawReport report = ReportFormats.open(file);
                batches.put(report.sha256(), pipeline.read(report));
            } catch (IOException | RuntimeException e) {
                LOG.debug("Cannot read {} ahead", file, e);
            }
        }
    }

    ReportPipeline pipeline() {
        return pipeline;
    }

    /** What a report adds to the graph; given once from what was read ahead, else read now. */
    GraphBatch batch(RawReport report, boolean force) {
        GraphBatch ahead = batches.remove(report.sha256());
        return ahead != null && ahead.report().sourceUri().equals(report.uri()) ? ahead : pipeline.read(report, force);
    }
}
