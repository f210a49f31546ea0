package io.zhengtu.api.cli;

import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.export.ExportFilter;
import io.zhengtu.api.export.ExportFormat;
import io.zhengtu.api.export.Exports;
import io.zhengtu.api.graph.Graph;
import io.zhengtu.api.server.ServerSettings;
import io.zhengtu.loader.cli.StoreOptions;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.RelationType;
import io.zhengtu.loader.store.GraphStore;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the graph, or a part of it, as a file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Write the graph, or a part of it, as a file. A store that is served is exported over HTTP instead:"
                        + " GET /api/export.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:written", "1:it cannot be written", "2:wrong options", "4:the store cannot be used"})
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            description = "ndjson, csv, xlsx, graphml, gexf, jsonld or cypher.")
    private String format = "ndjson";

    @Option(names = "--all", description = "Reports, sentences, statements, targets and outcomes too.")
    private boolean all;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            split = ",",
            description = "What entities may be, such as Project,Industry. Default: anything")
    private List<String> types = List.of();

    @Option(
            names = "--relationship",
            paramLabel = "TYPE",
            split = ",",
            description = "Which links, such as SUPPORTS. Default: all")
    private List<String> relationships = List.of();

    @Option(names = "--report", paramLabel = "ID", description = "Only what this report says.")
    private @Nullable String report;

    @Option(names = "--year", paramLabel = "YEAR", description = "Only what reports of this plan year say.")
    private @Nullable Integer year;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write. Default: standard output")
    private @Nullable Path file;

    @Override
    public Integer call() {
        ExportFormat chosen = ExportFormat.of(format)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No format '" + format + "'; there are " + String.join(", ", ExportFormat.names())));
        ExportFilter filter = filter();
        try (GraphStore store = storeOptions.open(0);
                Graph graph = Graph.open(
                        CompletableFuture.completedFuture(store.driver()), ServerSettings.DEFAULT_QUERY_TIMEOUT)) {
            write(new Exports(graph, QueryCatalog.load()), chosen, filter);
        }
        return 0;
    }

    private ExportFilter filter() {
        return new ExportFilter(
                all,
                some(types, EnumSet.allOf(EntityType.class), EntityType::label),
                some(relationships, EnumSet.allOf(RelationType.class), RelationType::name),
                report,
                year);
    }

    private static <T> Set<T> some(List<String> given, Set<T> values, Function<T, String> label) {
        if (given.isEmpty()) {
            return values;
        }
        Set<T> chosen = new HashSet<>();
        for (String name : given) {
            chosen.add(values.stream()
                    .filter(value -> label.apply(value).equalsIgnoreCase(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No '" + name + "'; there are "
                            + values.stream().map(label).sorted().collect(Collectors.joining(", ")))));
        }
        return chosen;
    }

    /** A file is there in whole or not at all. */
    private void write(Exports exports, ExportFormat chosen, ExportFilter filter) {
        try {
            if (file == null) {
                OutputStream out = new BufferedOutputStream(System.out);
                exports.write(chosen, filter, out);
                out.flush();
                return;
            }
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                exports.write(chosen, filter, out);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
