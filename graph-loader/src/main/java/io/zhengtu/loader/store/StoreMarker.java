package io.zhengtu.loader.store;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What wrote a store; a small file in the store's folder that also tells the folder from others.
 *
 * @param neo4j the version of the database, such as {@code 5.26.30}
 * @param schema the last migration, such as {@code 003}; 000 before the first
 */
record StoreMarker(String neo4j, String schema) {
    private static final Pattern VERSION = Pattern.compile("(\\d+\\.\\d+)\\.(\\d+).*");
    private static final String NONE = "000";

    /** The marker of a store that is being made. */
    static StoreMarker initial(String neo4j) {
        return new StoreMarker(neo4j, NONE);
    }

    /** The marker in a file. */
    static StoreMarker read(Path file) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        return new StoreMarker(properties.getProperty("neo4j", "unknown"), properties.getProperty("schema", NONE));
    }

    /** Writes the marker in one step. */
    void write(Path file) throws IOException {
        String text = "# A store of 政图. Keep this folder to the program.\nneo4j=" + neo4j + "\nschema=" + schema + "\n";
        AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8), false);
    }

    /**
     * Makes sure that this program reads what the store's writer left: the same release line of the database and no
     * later release, and no migration that is unknown here.
     *
     * @throws StoreException if another version wrote the store
     */
    void check(Path folder, String ourNeo4j, String ourSchema) {
        if (!isReadableBy(ourNeo4j)) {
            throw otherVersion(folder, "Neo4j " + neo4j, "Neo4j " + ourNeo4j);
        }
        if (schema.compareTo(ourSchema) > 0) {
            throw otherVersion(folder, "a program with schema V" + schema, "schema V" + ourSchema);
        }
    }

    private boolean isReadableBy(String ours) {
        Matcher theirs = VERSION.matcher(neo4j);
        Matcher own = VERSION.matcher(ours);
        return theirs.matches()
                && own.matches()
                && theirs.group(1).equals(own.group(1))
                && Integer.parseInt(theirs.group(2)) <= Integer.parseInt(own.group(2));
    }

    static StoreException otherVersion(Object store, String writer, String ours) {
        return new StoreException(
                StoreException.Problem.OTHER_VERSION,
                "The store " + store + " was written by " + writer + ", this program has " + ours
                        + ". Use the version that wrote it, or name another store: the reports are then loaded anew.");
    }
}
