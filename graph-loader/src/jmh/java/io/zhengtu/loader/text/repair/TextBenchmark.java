package io.zhengtu.loader.text.repair;

import io.zhengtu.loader.document.Document;
import io.zhengtu.loader.document.DocumentReader;
import io.zhengtu.loader.gazetteer.Divisions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Repair and structure of reports on one core, in characters a second ({@code characters} below): sound ones as they
 * are, and each second one of them damaged as a mirror does it, some 20 spots a report.
 */
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class TextBenchmark {
    /** What is read. */
    public enum Kind {
        CLEAN,
        DAMAGED
    }

    /** Which reports. */
    @Param({"CLEAN", "DAMAGED"})
    public Kind kind;

    private final List<String> texts = new ArrayList<>();
    private DocumentReader reader;
    private int next;

    /** Characters read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Count {
        /** How many. */
        public long characters;
    }

    /** Reads the reports and damages them. */
    @Setup(Level.Trial)
    public void read() throws IOException {
        reader = new DocumentReader(Divisions.read(Reports.HOME.resolve("data/gazetteers/divisions.tsv")));
        ForwardModel mirror = new ForwardModel(Reports.markTable("seed"));
        int sound = 0;
        for (Path file : Reports.corpus()) {
            String text = Files.readString(file);
            boolean isReport = !file.getFileName().toString().contains("-stat-") && text.indexOf('?') < 0;
            if (isReport && kind == Kind.CLEAN) {
                texts.add(text);
            } else if (isReport && sound++ % 2 == 0) {
                texts.add(mirror.damage(text).text());
            }
        }
    }

    /** Repair, then structure. */
    @Benchmark
    public Document repairAndStructure(Count count) {
        String text = texts.get(next);
        next = (next + 1) % texts.size();
        count.characters += text.length();
        return reader.read(Reports.repair(text));
    }
}
