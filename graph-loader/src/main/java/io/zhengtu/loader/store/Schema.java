package io.zhengtu.loader.store;

import ac.simons.neo4j.migrations.core.CypherResource;
import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import ac.simons.neo4j.migrations.core.ResourceContext;
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
import java.util.ArrayList;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** The constraints and indexes that the graph needs: the migrations of {@code cypher/migrations}, in order. */
final class Schema {
    private static final String LOCATION = "cypher/migrations";
    private static final Pattern FILE = Pattern.compile("V(\\d+)__\\w+\\.cypher");
    private static final CypherFile APPLIED = CypherFile.read("schema/applied");
    private static final CypherFile UNLOCK = CypherFile.read("schema/unlock");
    private static final CypherFile AWAIT = CypherFile.read("schema/await-indexes");

    /** Held, as loggers that nobody holds forget their level. */
    private static final Logger LIBRARY_LOG = Logger.getLogger("ac.simons.neo4j.migrations");

    static {
        LIBRARY_LOG.setLevel(Level.WARNING);
    }

    private final NavigableMap<String, URL> migrations;

    private Schema(NavigableMap<String, URL> migrations) {
        this.migrations = migrations;
    }

    /** The schema that this program knows. */
    static Schema ofThisProgram() {
        return new Schema(list());
    }

    /** The last migration, such as {@code 003}. */
    String version() {
        return migrations.lastKey();
    }

    /** Tells this schema from every other: its last migration and a checksum over all of them. */
    String fingerprint() {
        CRC32 sum = new CRC32();
        checksums()
                .forEach((version, checksum) ->
                        sum.update((version + " " + checksum + "\n").getBytes(StandardCharsets.UTF_8)));
        return version() + "-" + Long.toHexString(sum.getValue());
    }

    /**
     * Brings a database to this schema. One that has it already is not touched, and costs one look.
     *
     * @param store what messages call the database
     * @param clear whether what a killed process left is cleared away first: only where no other process can be at it
     * @throws StoreException if a later version migrated it, if a migration that it has was changed since, or if one
     *     fails
     */
    void bringUpToDate(Driver driver, Object store, boolean clear) {
        try (Session session = driver.session()) {
            NavigableMap<String, String> applied = applied(session);
            if (applied.keySet().stream().anyMatch(version -> !migrations.containsKey(version))) {
                throw StoreMarker.otherVersion(
                        store, "a program with schema V" + applied.lastKey(), "schema V" + version());
            }
            if (applied.equals(checksums())) {
                return;
            }
            if (clear) {
                session.run(UNLOCK.text()).consume();
                HalfMadeConstraints.clear(session);
            }
        }
        apply(driver, store);
        try (Session session = driver.session()) {
            session.run(AWAIT.text()).consume();
        }
    }

    /** Whether a database has this schema. */
    boolean isCurrent(Driver driver) {
        try (Session session = driver.session()) {
            return applied(session).equals(checksums());
        }
    }

    private void apply(Driver driver, Object store) {
        try {
            new Migrations(config(), driver).apply();
        } catch (MigrationsException e) {
            throw new StoreException(
                    StoreException.Problem.SCHEMA,
                    "Cannot bring the schema of the store " + store + " to V" + version() + ": "
                            + reason(e)
                            + " Restore the migrations as they were, or name another store.",
                    e);
        }
    }

    /** The library says which migration failed, the database why. */
    private static String reason(MigrationsException e) {
        String which = firstLine(e);
        return e.getCause() == null ? which : which + " " + firstLine(e.getCause());
    }

    private static String firstLine(Throwable e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private MigrationsConfig config() {
        return MigrationsConfig.builder()
                .withLocationsToScan("classpath:" + LOCATION)
                // The library's own scanner walks the whole class path.
                .withResourceScanner(locations -> new ArrayList<>(migrations.values()))
                .build();
    }

    private static NavigableMap<String, String> applied(Session session) {
        NavigableMap<String, String> applied = new TreeMap<>();
        session.executeRead(tx -> tx.run(APPLIED.text()).list())
                .forEach(row -> applied.put(
                        row.get("version").asString(), row.get("checksum").asString()));
        return applied;
    }

    private Map<String, String> checksums() {
        Map<String, String> checksums = new TreeMap<>();
        MigrationsConfig config = config();
        migrations.forEach((version, url) -> checksums.put(
                version, CypherResource.of(ResourceContext.of(url, config)).getChecksum()));
        return checksums;
    }

    private static NavigableMap<String, URL> list() {
        URL folder = Schema.class.getResource("/" + LOCATION);
        if (folder == null) {
            throw new IllegalStateException("No " + LOCATION + " on the class path");
        }
        NavigableMap<String, URL> found = new TreeMap<>();
        try {
            URI uri = folder.toURI();
            try (FileSystem jar = openJar(uri);
                    Stream<Path> files = Files.list(jar == null ? Path.of(uri) : jar.getPath(LOCATION))) {
                for (Path file : files.sorted().toList()) {
                    Matcher matcher = FILE.matcher(file.getFileName().toString());
                    if (matcher.matches()) {
                        found.put(matcher.group(1), new URL(folder + "/" + file.getFileName()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(folder + " is no URI", e);
        }
        return found;
    }

    private static @Nullable FileSystem openJar(URI uri) throws IOException {
        if (!uri.getScheme().equals("jar")) {
            return null;
        }
        String inner = uri.getSchemeSpecificPart();
        return FileSystems.newFileSystem(Path.of(URI.create(inner.substring(0, inner.indexOf("!/")))));
    }
}
