package io.zhengtu.loader.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a store's folder to one process. The operating system holds the lock and drops it when the process ends,
 * however it ends; the file only says whose it is.
 */
final class ProcessLock implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;

    private ProcessLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws StoreException if another process, or this one, has it; the message names the process
     */
    static ProcessLock take(Path file) {
        String pid = Long.toString(ProcessHandle.current().pid());
        try {
            while (true) {
                FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                if (tryLock(channel) == null) {
                    channel.close();
                    throw locked(file);
                }
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
                // The holder before us deletes the file when it lets go: make sure that ours is still in the folder.
                if (pid.equals(holder(file))) {
                    return new ProcessLock(file, channel);
                }
                channel.close();
            }
        } catch (IOException e) {
            throw new StoreException(
                    StoreException.Problem.NOT_ACCESSIBLE,
                    "Cannot write the lock file " + file + " (" + e
                            + "). Make the folder writable, or name another one.",
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static StoreException locked(Path file) throws IOException {
        String holder = holder(file);
        return new StoreException(
                StoreException.Problem.LOCKED,
                "The store " + file.getParent() + " is in use by process "
                        + (holder.isEmpty() ? "(unknown)" : holder)
                        + ". Stop that process first, or name another store.");
    }

    private static String holder(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.US_ASCII);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            Files.deleteIfExists(file);
            channel.close();
        }
    }
}
