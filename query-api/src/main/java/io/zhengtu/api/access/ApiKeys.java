package io.zhengtu.api.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengtu.loader.store.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The keys that a server takes, kept as hashes in a file that its owner alone may read. A key is 256 random bits, so a
 * plain hash of it cannot be guessed back. What a command changes in the file, a running server sees at the next
 * request. Safe for use by several threads.
 */
public final class ApiKeys {
    private static final String PREFIX = "ztk_";
    private static final int BYTES = 32;
    /**
     * Two changes of a file may bear the same time if they follow within a tick of the file system's clock: 4 ms on
     * Linux, 2 s at the most (FAT). A file as young as that is read again.
     */
    private static final Duration CLOCK_GRAIN = Duration.ofSeconds(2);

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path file;
    private List<StoredKey> keys = List.of();
    private FileStamp read = FileStamp.ABSENT;
    /** Whether the file was old enough, when it was read, for a later change to show in its stamp. */
    private boolean settled;

    /** The keys of a file that need not be there yet. */
    public ApiKeys(Path file) {
        this.file = file;
    }

    /**
     * A key as it is kept.
     *
     * @param name what it is for, unique in the file
     * @param sha256 hash of the key, in hexadecimal digits
     * @param created when it was made, in UTC
     */
    public record StoredKey(String name, String sha256, String created) {}

    /**
     * Makes a key.
     *
     * @param name what it is for: letters, digits, dots, dashes and underscores
     * @return the key itself, which is kept nowhere
     * @throws IllegalArgumentException if the name is taken or none
     * @throws UncheckedIOException if the file cannot be written
     */
    public synchronized String add(String name) {
        if (!name.matches("[\\p{L}\\p{N}._-]{1,64}")) {
            throw new IllegalArgumentException("The name of a key has 1 to 64 letters, digits, dots, dashes and"
                    + " underscores, unlike '" + name + "'");
        }
        List<StoredKey> all = new ArrayList<>(list());
        if (all.stream().anyMatch(key -> key.name().equals(name))) {
            throw new IllegalArgumentException(
                    "There is a key named " + name + " already. Remove it first, or choose another name.");
        }
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        String key = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        all.add(new StoredKey(
                name, hash(key), Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()));
        write(all);
        return key;
    }

    /**
     * Forgets a key.
     *
     * @return whether there was one of this name
     */
    public synchronized boolean remove(String name) {
        List<StoredKey> all = new ArrayList<>(list());
        boolean had = all.removeIf(key -> key.name().equals(name));
        if (had) {
            write(all);
        }
        return had;
    }

    /**
     * The keys, in the order in which they were made.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public synchronized List<StoredKey> list() {
        try {
            FileStamp now = FileStamp.of(file);
            if (!now.equals(read) || !settled) {
                // Asked before the file is read: what is written meanwhile bears a later time or counts as unsettled.
                boolean old = now.isOlderThan(CLOCK_GRAIN);
                keys = now.exists()
                        ? List.of(MAPPER.readValue(Files.readAllBytes(file), StoredKey[].class))
                        : List.of();
                read = now;
                settled = old;
            }
            return keys;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("The file of keys " + file + " is damaged; delete it and make new keys", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the keys in " + file, e);
        }
    }

    /** The name of a key; empty where it is none. Takes the same time for all that are none. */
    public Optional<String> nameOf(String key) {
        byte[] given = hash(key).getBytes(StandardCharsets.US_ASCII);
        Optional<String> name = Optional.empty();
        for (StoredKey stored : list()) {
            if (MessageDigest.isEqual(stored.sha256().getBytes(StandardCharsets.US_ASCII), given)) {
                name = Optional.of(stored.name());
            }
        }
        return name;
    }

    private void write(List<StoredKey> all) {
        try {
            AtomicFile.write(file, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(all), true);
            settled = false;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the keys to " + file, e);
        }
    }

    private static String hash(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
