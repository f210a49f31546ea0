package io.zhengtu.api.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What tells one state of a file from the next without reading it. Equal stamps mean an unchanged file only if it was
 * older than a tick of its file system's clock when the first was taken.
 *
 * @param changed when its content was last changed; the epoch where there is no file
 * @param size in bytes; -1 where there is no file
 * @param key the file's identity, for instance its inode; null where there is no file or its system has none
 */
record FileStamp(FileTime changed, long size, @Nullable Object key) {
    static final FileStamp ABSENT = new FileStamp(FileTime.fromMillis(0), -1, null);

    /**
     * The stamp of a file as it is now.
     *
     * @throws IOException if it is there and its attributes cannot be read
     */
    static FileStamp of(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
        } catch (NoSuchFileException e) {
            return ABSENT;
        }
    }

    boolean exists() {
        return size >= 0;
    }

    /** Whether its last change lies further back than an age. A change in the future does not. */
    boolean isOlderThan(Duration age) {
        return changed.toInstant().isBefore(Instant.now().minus(age));
    }
}
