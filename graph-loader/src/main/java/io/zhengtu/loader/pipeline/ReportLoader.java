package io.zhengtu.loader.pipeline;

import io.zhengtu.loader.graph.GraphBatch;
import io.zhengtu.loader.graph.GraphWriter;
import io.zhengtu.loader.graph.StoredReport;
import io.zhengtu.loader.graph.WriteOutcome;
import io.zhengtu.loader.report.NoWorkReportException;
import io.zhengtu.loader.report.RawReport;
import io.zhengtu.loader.report.format.ReportFormats;
import io.zhengtu.loader.store.GraphStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads reports from files into a store. Files are read on all cores and written one after the other, in the order of
 * their paths; a file whose report the graph has already, from the same bytes and the same pipeline, costs one look.
 */
public final class ReportLoader {
    private static final Logger LOG = LoggerFactory.getLogger(ReportLoader.class);
    private final PipelineOnDemand pipeline;
    private final GraphWriter writer;

    /** A loader into this store, which stays open. */
    public ReportLoader(PipelineOnDemand pipeline, GraphStore store) {
        this.pipeline = pipeline;
        this.writer = new GraphWriter(store);
    }

    /**
     * The files under the given paths: of a folder all that it holds, at any depth, but hidden ones; {@code -} stands for
     * standard input.
     *
     * @throws IllegalArgumentException if there is no such path; the message names it
     * @throws UncheckedIOException if a folder cannot be listed; the message names it
     */
    public static List<Path> files(List<Path> paths) {
        Set<Path> files = new TreeSet<>();
        for (Path path : paths) {
            if (ReportFormats.isStandardInput(path)) {
                files.add(path);
                continue;
            }
            if (!Files.exists(path)) {
                throw new IllegalArgumentException(
                        "There is no file or folder " + path + ". Name reports, or folders with reports.");
            }
            try (Stream<Path> below = Files.walk(path)) {
                below.filter(Files::isRegularFile)
                        .filter(file -> !file.getFileName().toString().startsWith("."))
                        .forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + path, e);
            }
        }
        return List.copyOf(files);
    }

    /**
     * Loads files; one that fails leaves the others to be loaded.
     *
     * @return what became of each file, in their order
     */
    public List<FileOutcome> load(List<Path> files, LoadOptions options, LoadListener listener) {
        listener.started(files.size());
        ExecutorService readers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            return new Run(options, listener).load(files.iterator(), readers);
        } finally {
            readers.shutdownNow();
        }
    }

    /**
     * Removes a report with everything that only it supports.
     *
     * @return whether the graph had it
     */
    public boolean delete(String report) {
        return writer.delete(report);
    }

    /** What a reader made of a file. */
    private record Reading(Path file, GraphBatch batch) {}

    /** One load: what the graph had at its start, and what came since. */
    private final class Run {
        private final LoadOptions options;
        private final LoadListener listener;
        private final Map<String, StoredReport> heldByBytes = new HashMap<>();
        /** Hashes of the files that were written, by the id of the report. */
        private final Map<String, String> written = new HashMap<>();

        private final List<FileOutcome> outcomes = new ArrayList<>();

        Run(LoadOptions options, LoadListener listener) {
            this.options = options;
            this.listener = listener;
            writer.reports().stream()
                    .filter(report -> report.fingerprint().equals(pipeline.fingerprint()))
                    .forEach(report -> heldByBytes.put(report.sha256(), report));
        }

        /** Keeps a few files in reading, so that the writer never waits and the memory never fills. */
        List<FileOutcome> load(Iterator<Path> files, ExecutorService readers) {
            int ahead = 2 * Runtime.getRuntime().availableProcessors();
            Deque<Path> order = new ArrayDeque<>();
            Deque<Future<Object>> reading = new ArrayDeque<>();
            while (files.hasNext() || !reading.isEmpty()) {
                while (files.hasNext() && reading.size() < ahead) {
                    Path file = files.next();
                    order.add(file);
                    reading.add(readers.submit(() -> read(file)));
                }
                FileOutcome outcome = finish(order.remove(), reading.remove());
                outcomes.add(outcome);
                listener.finished(outcome);
            }
            return outcomes;
        }

        /** A batch to write, or the outcome where there is nothing to write. */
        private Object read(Path file) throws IOException {
            RawReport raw = ReportFormats.open(file);
            StoredReport held = heldByBytes.get(raw.sha256());
            if (held == null) {
                return new Reading(file, pipeline.read(raw, options.force()));
            }
            return options.admits(held.id()) ? FileOutcome.unchanged(file, held.id()) : another(file, held.id());
        }

        private FileOutcome finish(Path file, Future<Object> reading) {
            try {
                Object read = reading.get();
                return read instanceof Reading made ? write(made) : (FileOutcome) read;
            } catch (ExecutionException e) {
                return failed(file, e.getCause() == null ? e : e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("The load was interrupted at " + file);
            }
        }

        private FileOutcome write(Reading reading) {
            GraphBatch.ReportMeta report = reading.batch().report();
            if (!options.admits(report.id())) {
                return another(reading.file(), report.id());
            }
            String earlier = written.get(report.id());
            if (earlier != null && !earlier.equals(report.sha256())) {
                return FileOutcome.refused(
                        reading.file(), report.id(), "Another file of this load has it. Load only one of the two.");
            }
            WriteOutcome outcome = writer.write(reading.batch(), options.replace());
            if (outcome == WriteOutcome.REFUSED) {
                return FileOutcome.refused(
                        reading.file(),
                        report.id(),
                        "The graph has it from another file. Give --replace to put this one in its place.");
            }
            written.put(report.id(), report.sha256());
            return FileOutcome.written(reading.file(), outcome, reading.batch());
        }

        private FileOutcome another(Path file, String report) {
            return FileOutcome.refused(file, report, "The report " + options.only() + " was to be loaded.");
        }

        private FileOutcome failed(Path file, Throwable cause) {
            if (cause instanceof Error error) {
                throw error;
            }
            LOG.info("Cannot load {}", file, cause);
            String reason = cause.getMessage() == null ? cause.toString() : cause.getMessage();
            String line = reason.lines().findFirst().orElse(reason);
            // Readers call a file by its address, the outcome has its path already.
            line = line.replace(file.toUri() + " ", "");
            return cause instanceof NoWorkReportException
                    ? FileOutcome.noWorkReport(file, line)
                    : FileOutcome.failed(file, line);
        }
    }
}
