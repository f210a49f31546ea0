package io.zhengtu.api.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/**
 * The named queries, by name. What uses a query takes it from here once, when it is wired, so a name that does not
 * exist stops the start, and {@link #untaken()} tells the files that nothing uses.
 */
public final class QueryCatalog {
    private static final String FOLDER = "cypher/queries";
    private static final String ENDING = ".cypher";

    private final SortedMap<String, NamedQuery> queries;
    private final Set<String> taken = new ConcurrentSkipListSet<>();

    private QueryCatalog(SortedMap<String, NamedQuery> queries) {
        this.queries = Collections.unmodifiableSortedMap(queries);
    }

    /**
     * Reads the queries that come with this module.
     *
     * @throws IllegalArgumentException if a header and its statement disagree; the message names the query
     * @throws IllegalStateException if the module was packaged without its queries
     */
    public static QueryCatalog load() {
        URL folder = QueryCatalog.class.getClassLoader().getResource(FOLDER);
        if (folder == null) {
            throw new IllegalStateException("The classpath holds no " + FOLDER + "; build the module again");
        }
        try {
            URI uri = folder.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return new QueryCatalog(read(Path.of(uri)));
            }
            // jar:file:/…/x.jar!/cypher/queries; a file system of our own, for the shared one can be open only once.
            String spec = uri.getRawSchemeSpecificPart();
            Path archive = Path.of(URI.create(spec.substring(0, spec.indexOf("!/"))));
            try (FileSystem jar = FileSystems.newFileSystem(archive)) {
                return new QueryCatalog(read(jar.getPath(FOLDER)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the queries in " + folder, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Could not read the queries in " + folder, e);
        }
    }

    private static SortedMap<String, NamedQuery> read(Path folder) throws IOException {
        SortedMap<String, NamedQuery> queries = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (path.endsWith(ENDING)) {
                    String name = path.substring(0, path.length() - ENDING.length());
                    queries.put(name, NamedQuery.parse(name, Files.readString(file, StandardCharsets.UTF_8)));
                }
            }
        }
        return queries;
    }

    /** All queries, by name. */
    public Collection<NamedQuery> all() {
        return queries.values();
    }

    /**
     * The query with this name, which from now on counts as taken.
     *
     * @throws IllegalArgumentException if there is none; the message lists those there are
     */
    public NamedQuery get(String name) {
        NamedQuery query = queries.get(name);
        if (query == null) {
            throw new IllegalArgumentException("No query '" + name + "'; there are " + queries.keySet());
        }
        taken.add(name);
        return query;
    }

    /** The names that nothing has taken so far. */
    public Set<String> untaken() {
        Set<String> names = new TreeSet<>(queries.keySet());
        names.removeAll(taken);
        return names;
    }
}
