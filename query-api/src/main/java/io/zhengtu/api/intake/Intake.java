package io.zhengtu.api.intake;

import io.zhengtu.api.graph.Graph;
import io.zhengtu.api.graph.ReportNode;
import io.zhengtu.loader.pipeline.FileOutcome;
import io.zhengtu.loader.pipeline.LoadListener;
import io.zhengtu.loader.pipeline.LoadOptions;
import io.zhengtu.loader.pipeline.PipelineOnDemand;
import io.zhengtu.loader.pipeline.ReportLoader;
import io.zhengtu.loader.store.GraphStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads reports that come in, with the loader's own pipeline, into the store that is served. One load runs at a time;
 * the pipeline is built at the first. What is loaded is kept as it was received, for its evidence points into it. Safe
 * for use by several threads.
 */
public final class Intake {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final IntakeSettings settings;
    private final Supplier<GraphStore> store;
    private final Graph graph;
    private final Semaphore turn = new Semaphore(1, true);
    private @Nullable ReportLoader loader;

    /**
     * An intake.
     *
     * @param store gives the store that is served, once it is there
     * @param graph reads the same store, and is told of every change
     */
    public Intake(IntakeSettings settings, Supplier<GraphStore> store, Graph graph) {
        this.settings = settings;
        this.store = store;
        this.graph = graph;
    }

    /**
     * Loads reports.
     *
     * @param each is told what became of each file as soon as it is known, by the thread that calls
     * @throws ReadOnlyException if the graph is served read-only
     * @throws BusyException if another load takes too long
     * @throws UncheckedIOException if a file cannot be received or kept
     */
    public LoadResult load(List<ReceivedFile> received, LoadOptions options, Consumer<LoadedFile> each) {
        return inTurn(() -> {
            Map<Path, String> names = keep(received);
            List<LoadedFile> results = new ArrayList<>();
            LoadListener listener = new LoadListener() {
                @Override
                public void finished(FileOutcome outcome) {
                    graph.version().changed();
                    LoadedFile result = LoadedFile.of(outcome, names.getOrDefault(outcome.file(), ""));
                    results.add(result);
                    if (!isNew(outcome)) {
                        forget(outcome.file());
                    }
                    each.accept(result);
                }
            };
            loader().load(List.copyOf(names.keySet()), options, listener);
            return LoadResult.of(results);
        });
    }

    private static boolean isNew(FileOutcome outcome) {
        return outcome.status() == FileOutcome.Status.LOADED || outcome.status() == FileOutcome.Status.REPLACED;
    }

    /**
     * Removes a report with everything that only it supports.
     *
     * @return whether the graph had it
     * @throws ReadOnlyException if the graph is served read-only
     * @throws BusyException if another load takes too long
     */
    public boolean delete(String report) {
        return inTurn(() -> {
            boolean had = loader().delete(report);
            graph.version().changed();
            return had;
        });
    }

    private <T> T inTurn(Supplier<T> work) {
        if (!settings.isOpen()) {
            throw new ReadOnlyException();
        }
        try {
            if (!turn.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new BusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException();
        }
        try {
            Set<String> before = sources();
            T result = work.get();
            before.removeAll(sources());
            before.stream().filter(this::isOurs).map(URI::create).map(Path::of).forEach(Intake::forget);
            return result;
        } finally {
            turn.release();
        }
    }

    /** Where the reports of the graph came from. */
    private Set<String> sources() {
        return graph.listReports().stream()
                .map(ReportNode::sourceUri)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isOurs(String source) {
        return source.startsWith(settings.folder().toUri().toString());
    }

    private ReportLoader loader() {
        ReportLoader ready = loader;
        if (ready == null) {
            ready = new ReportLoader(new PipelineOnDemand(settings.data()), store.get());
            loader = ready;
        }
        return ready;
    }

    /** Each file in a folder of its own: two of one name are two, and neither takes the place of an earlier one. */
    private Map<Path, String> keep(List<ReceivedFile> received) {
        Map<Path, String> names = new LinkedHashMap<>();
        try {
            Files.createDirectories(settings.folder());
            for (ReceivedFile file : received) {
                Path own = Files.createTempDirectory(settings.folder(), "report-");
                Path kept = own.resolve(safe(file.name()));
                try (InputStream content = file.content().get()) {
                    Files.copy(content, kept);
                }
                names.put(kept, file.name());
            }
            return names;
        } catch (IOException e) {
            names.keySet().forEach(Intake::forget);
            throw new UncheckedIOException("Could not keep what was received in " + settings.folder(), e);
        }
    }

    /** A file name that leads nowhere else. */
    private static String safe(String name) {
        String last = name.replaceAll(".*[/\\\\]", "").replaceAll("[^\\p{L}\\p{N}._-]", "_");
        String bare = last.replaceAll("^\\.+", "");
        return bare.isEmpty() ? "report" : bare.substring(0, Math.min(80, bare.length()));
    }

    private static void forget(Path kept) {
        try {
            Files.deleteIfExists(kept);
            Path own = kept.getParent();
            if (own != null) {
                Files.deleteIfExists(own);
            }
        } catch (IOException e) {
            LOG.warn("Could not remove {}", kept, e);
        }
    }
}
