package io.zhengtu.api.graph;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * A text that is another after every change of the database, whoever made it: the database's own bookmark. It is looked
 * up at most every half second; what this process changes itself, it says with {@link #changed()}. Safe for use by
 * several threads.
 */
public final class GraphVersion {
    private static final long LIFETIME = Duration.ofMillis(500).toNanos();

    private final Driver driver;
    private volatile @Nullable Seen seen;

    GraphVersion(Driver driver) {
        this.driver = driver;
    }

    private record Seen(String version, long at) {}

    /**
     * The version; of one that is already past, an answer that is read later is never older than it.
     *
     * @throws GraphUnavailableException if the store does not answer
     */
    public String get() {
        Seen last = seen;
        if (last != null && System.nanoTime() - last.at < LIFETIME) {
            return last.version;
        }
        long at = System.nanoTime();
        String version = read();
        seen = new Seen(version, at);
        return version;
    }

    /** The graph was changed just now. */
    public void changed() {
        seen = null;
    }

    private String read() {
        SessionConfig reading =
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
        try (Session session = driver.session(reading)) {
            session.executeRead(tx -> tx.run("RETURN 1").consume());
            Set<String> bookmarks = new TreeSet<>();
            for (Bookmark bookmark : session.lastBookmarks()) {
                bookmarks.add(bookmark.value());
            }
            return String.join(",", bookmarks);
        } catch (Neo4jException | IllegalStateException e) {
            throw new GraphUnavailableException(e);
        }
    }
}
