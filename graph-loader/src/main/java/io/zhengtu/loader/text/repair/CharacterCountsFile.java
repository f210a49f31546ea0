package io.zhengtu.loader.text.repair;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Counts in a compact file: gzip over ascending keys, each written as its distance from the one before, with the count
 * behind it, both in seven-bit groups.
 */
final class CharacterCountsFile {
    private static final int FORMAT = 0x5a54_4302;

    private CharacterCountsFile() {}

    /**
     * Reads counts.
     *
     * @throws UncheckedIOException if the file cannot be read or is no such file
     */
    static CharacterCounts read(Path file) {
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file), 1 << 16);
                DataInputStream in = new DataInputStream(new BufferedInputStream(bytes, 1 << 16))) {
            if (in.readInt() != FORMAT) {
                throw new IOException("It does not begin as character counts of this version do");
            }
            long[] characters = new long[in.readInt()];
            int[] counts = new int[characters.length];
            long[] pairs = new long[in.readInt()];
            int[] pairCounts = new int[pairs.length];
            long[] triples = new long[in.readInt()];
            int[] tripleCounts = new int[triples.length];
            read(in, characters, counts);
            read(in, pairs, pairCounts);
            read(in, triples, tripleCounts);
            int[] singles = new int[Character.MAX_VALUE + 1];
            for (int i = 0; i < characters.length; i++) {
                singles[(int) characters[i]] = counts[i];
            }
            return new CharacterCounts(singles, pairs, pairCounts, triples, tripleCounts);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the character counts " + file, e);
        }
    }

    private static void read(DataInputStream in, long[] keys, int[] counts) throws IOException {
        long key = 0;
        for (int i = 0; i < keys.length; i++) {
            key += number(in);
            keys[i] = key;
            counts[i] = (int) number(in);
        }
    }

    /** Writes counts. */
    static void write(CharacterCounts counts, Path file) throws IOException {
        try (OutputStream bytes = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16);
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(bytes, 1 << 16))) {
            int singles = 0;
            for (int c = 0; c <= Character.MAX_VALUE; c++) {
                singles += counts.single((char) c) > 0 ? 1 : 0;
            }
            long[] pairs = counts.pairs();
            long[] triples = counts.triples();
            out.writeInt(FORMAT);
            out.writeInt(singles);
            out.writeInt(pairs.length);
            out.writeInt(triples.length);
            long last = 0;
            for (int c = 0; c <= Character.MAX_VALUE; c++) {
                if (counts.single((char) c) > 0) {
                    last = write(out, c, last, counts.single((char) c));
                }
            }
            last = 0;
            for (int i = 0; i < pairs.length; i++) {
                last = write(out, pairs[i], last, counts.pairCount(i));
            }
            last = 0;
            for (int i = 0; i < triples.length; i++) {
                last = write(out, triples[i], last, counts.tripleCount(i));
            }
        }
    }

    private static long write(DataOutputStream out, long key, long last, int count) throws IOException {
        number(out, key - last);
        number(out, count);
        return key;
    }

    private static long number(DataInputStream in) throws IOException {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int next = in.readUnsignedByte();
            value |= (long) (next & 0x7f) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new IOException("A number has more than nine bytes");
    }

    private static void number(DataOutputStream out, long value) throws IOException {
        long rest = value;
        while (rest >= 0x80) {
            out.writeByte((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }
}
