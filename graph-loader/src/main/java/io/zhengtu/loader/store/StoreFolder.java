package io.zhengtu.loader.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of an embedded store: the database's home, the marker, the lock and the password. */
final class StoreFolder implements AutoCloseable {
    private static final String LOCK = "process.lock";
    private static final String MARKER = "store.properties";
    private static final String PASSWORD = "password";
    private static final int PASSWORD_LENGTH = 24;
    /** No characters that people mix up: the password is typed once into Neo4j Browser. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final Path folder;
    private final ProcessLock lock;

    private StoreFolder(Path folder, ProcessLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Takes a folder for this process: an empty one, which becomes a store, or a store that this program can read.
     *
     * @throws StoreException if it is something else, or in use, or cannot be written
     */
    static StoreFolder take(Path given, String neo4j, String schema) {
        Path folder = given.toAbsolutePath().normalize();
        try {
            create(folder);
            boolean isStore = isStore(folder);
            if (!isStore) {
                requireEmpty(folder);
            }
            ProcessLock lock = ProcessLock.take(folder.resolve(LOCK));
            try {
                StoreMarker marker = isStore ? StoreMarker.read(folder.resolve(MARKER)) : StoreMarker.initial(neo4j);
                marker.check(folder, neo4j, schema);
                if (!isStore) {
                    marker.write(folder.resolve(MARKER));
                }
            } catch (IOException | StoreException e) {
                lock.close();
                throw e;
            }
            return new StoreFolder(folder, lock);
        } catch (IOException e) {
            throw notAccessible(folder, e);
        }
    }

    static boolean isStore(Path folder) {
        return Files.exists(folder.resolve(MARKER));
    }

    private static void create(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw foreign(folder, "is a file");
        }
        if (!Files.exists(folder)) {
            Files.createDirectories(folder);
            if (AtomicFile.supportsPosix(folder)) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        }
        if (!Files.isWritable(folder)) {
            throw notAccessible(folder, new IOException("not writable"));
        }
    }

    /** What a start that was killed early leaves behind does not count. */
    private static void requireEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<String> others = entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.equals(LOCK) && !name.startsWith(MARKER))
                    .sorted()
                    .toList();
            if (!others.isEmpty()) {
                throw foreign(folder, "holds " + others.get(0));
            }
        }
    }

    private static StoreException foreign(Path folder, String what) {
        return new StoreException(
                StoreException.Problem.FOREIGN_FOLDER,
                "The folder " + folder + " is no store: it " + what + ". Name an empty or a new folder.");
    }

    private static StoreException notAccessible(Path folder, IOException e) {
        return new StoreException(
                StoreException.Problem.NOT_ACCESSIBLE,
                "Cannot use the folder " + folder + " for the store (" + reason(e)
                        + "). Make it readable and writable, or name another one.",
                e);
    }

    private static String reason(IOException e) {
        String kind = e.getClass().getSimpleName();
        return e.getMessage() == null ? kind : kind + ": " + e.getMessage();
    }

    Path path() {
        return folder;
    }

    /** The home of the database. */
    Path home() {
        return home(folder);
    }

    /** The home of the database in a store's folder. */
    static Path home(Path folder) {
        return folder.resolve("neo4j");
    }

    /** Makes the database a copy of a template. */
    void copy(StoreTemplate template) {
        try {
            template.copyTo(home());
        } catch (IOException e) {
            throw notAccessible(folder, e);
        }
    }

    /** Whether the database has started here before. */
    boolean hasDatabase() {
        return Files.exists(home().resolve("data").resolve("databases"));
    }

    /** Notes what wrote the store last. */
    void mark(String neo4j, String schema) {
        try {
            StoreMarker marker = new StoreMarker(neo4j, schema);
            if (!marker.equals(StoreMarker.read(folder.resolve(MARKER)))) {
                marker.write(folder.resolve(MARKER));
            }
        } catch (IOException e) {
            throw notAccessible(folder, e);
        }
    }

    /** The password, made now where there is none. */
    String passwordOrNew() {
        return password(folder).orElseGet(() -> {
            String password = new SecureRandom()
                    .ints(PASSWORD_LENGTH, 0, ALPHABET.length())
                    .collect(
                            StringBuilder::new,
                            (text, index) -> text.append(ALPHABET.charAt(index)),
                            StringBuilder::append)
                    .toString();
            try {
                AtomicFile.write(folder.resolve(PASSWORD), (password + "\n").getBytes(StandardCharsets.US_ASCII), true);
            } catch (IOException e) {
                throw notAccessible(folder, e);
            }
            return password;
        });
    }

    /** The password of the store in a folder, if it has one yet. */
    static Optional<String> password(Path folder) {
        Path file = folder.resolve(PASSWORD);
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readString(file).strip()).filter(password -> !password.isEmpty())
                    : Optional.empty();
        } catch (IOException e) {
            throw new StoreException(
                    StoreException.Problem.NOT_ACCESSIBLE,
                    "Cannot read the password in " + file + " (" + reason(e) + "). Run as the owner of the store.",
                    e);
        }
    }

    static Path passwordFile(Path folder) {
        return folder.resolve(PASSWORD);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw notAccessible(folder, e);
        }
    }
}
