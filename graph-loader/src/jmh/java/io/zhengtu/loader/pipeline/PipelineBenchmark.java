package io.zhengtu.loader.pipeline;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import io.zhengtu.loader.graph.GraphBatch;
import io.zhengtu.loader.report.RawReport;
import io.zhengtu.loader.report.format.ReportFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many characters a second are read from reports in memory: the whole pipeline, from received text to graph batch,
 * with one and with two threads, and beside it HanLP's Viterbi segmentation with parts of speech alone. Read the counter
 * {@code characters}. The provincial reports of the folder {@code reports} in the environment variable {@code
 * ZHENGTU_CORPUS} (default {@code ../shared}) are read in turn.
 */
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms512m", "-Xmx512m", "-Xmn256m", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PipelineBenchmark {
    private final List<RawReport> reports = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private ReportPipeline pipeline;
    private Segment segment;

    /** The characters that a thread has read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        /** How many, in UTF-16 code units of the received text. */
        public long characters;
    }

    /** Reads the files and builds the pipeline. */
    @Setup
    public void open() throws IOException {
        Path root = Path.of(System.getProperty("zhengtu.home", ".."));
        Path corpus = root.resolve(
                Optional.ofNullable(System.getenv("ZHENGTU_CORPUS")).orElse("../shared"));
        try (Stream<Path> files = Files.list(corpus.resolve("reports"))) {
            for (Path file : files.filter(name -> name.toString().contains("-province-2"))
                    .sorted()
                    .toList()) {
                reports.add(ReportFormats.open(file));
            }
        }
        if (reports.isEmpty()) {
            throw new IllegalStateException("No provincial reports in " + corpus.toAbsolutePath()
                    + "; set ZHENGTU_CORPUS to a folder with reports/*-province-2*");
        }
        pipeline = new ReportPipeline(root.resolve("data"));
        segment = new ViterbiSegment()
                .enableOffset(true)
                .enablePartOfSpeechTagging(true)
                .enableAllNamedEntityRecognize(false)
                .enableCustomDictionary(false);
    }

    private RawReport next(Read read) {
        RawReport report = reports.get(Math.floorMod(next.getAndIncrement(), reports.size()));
        read.characters += report.source().text().length();
        return report;
    }

    /** The whole pipeline on one thread. */
    @Benchmark
    @Threads(1)
    public GraphBatch pipeline(Read read) {
        return pipeline.read(next(read), true);
    }

    /** The whole pipeline on two threads. */
    @Benchmark
    @Threads(2)
    public GraphBatch pipelineOnTwo(Read read) {
        return pipeline.read(next(read), true);
    }

    /** Segmentation and tagging alone, on one thread, a line at a time. */
    @Benchmark
    @Threads(1)
    public int viterbi(Read read) {
        return next(read)
                .source()
                .text()
                .lines()
                .mapToInt(line -> segment.seg(line).size())
                .sum();
    }
}
