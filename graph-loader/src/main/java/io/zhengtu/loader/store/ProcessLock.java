package io.zhengtu.loader.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a store's folder to one process. The operating system holds the lock and drops it when the process ends,
 * however it ends; the file only says whose it is, and stays, empty, when nobody's. On POSIX systems a process loses a
 * lock as soon as it closes the file anywhere, so while it is held nothing here opens the file again.
 */
final class ProcessLock implements AutoCloseable {
    /** The locks of this process, which the operating system does not keep apart. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private ProcessLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param given in a folder that is there
     * @throws StoreException if another process, or this one, has it; the message names the process
     */
    static ProcessLock take(Path given) {
        String pid = Long.toString(ProcessHandle.current().pid());
        try {
            Path folder = given.toAbsolutePath().getParent();
            Path file = folder == null ? given : folder.toRealPath().resolve(given.getFileName());
            if (!HELD.add(file)) {
                throw locked(given, pid);
            }
            try {
                return new ProcessLock(file, open(given, file, pid));
            } catch (IOException | StoreException e) {
                HELD.remove(file);
                throw e;
            }
        } catch (IOException e) {
            throw new StoreException(
                    StoreException.Problem.NOT_ACCESSIBLE,
                    "Cannot write the lock file " + given + " (" + e
                            + "). Make the folder writable, or name another one.",
                    e);
        }
    }

    private static FileChannel open(Path given, Path file, String pid) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw locked(given, Files.readString(file, StandardCharsets.US_ASCII));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
            return channel;
        } catch (IOException | StoreException e) {
            channel.close();
            throw e;
        }
    }

    private static StoreException locked(Path file, String holder) {
        return new StoreException(
                StoreException.Problem.LOCKED,
                "The store " + file.getParent() + " is in use by process "
                        + (holder.isEmpty() ? "(unknown)" : holder)
                        + ". Stop that process first, or name another store.");
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            try (channel) {
                channel.truncate(0);
            } finally {
                HELD.remove(file);
            }
        }
    }
}
