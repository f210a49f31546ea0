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
    private static final int FORMAT = 0x5a54_4301;

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
            int singles = in.readInt();
            int pairs = in.readInt();
            int triples = in.readInt();
            CharacterCounts counts = new CharacterCounts(Math.max(pairs, triples));
            long key = 0;
            for (int i = 0; i < singles; i++) {
                key += number(in);
                counts.single((char) key, (int) number(in));
            }
            read(in, pairs, counts.pairs());
            read(in, triples, counts.triples());
            return counts;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the character counts " + file, e);
        }
    }

    private static void read(DataInputStream in, int rows, CharacterCounts.CountTable table) throws IOException {
        long key = 0;
        for (int i = 0; i < rows; i++) {
            key += number(in);
            table.add(key, (int) number(in));
        }
    }

    /** Writes the counts of all single characters, and of pairs and triples that occur at least so often. */
    static void write(CharacterCounts counts, int pairsAtLeast, int triplesAtLeast, Path file) throws IOException {
        try (OutputStream bytes = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16);
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(bytes, 1 << 16))) {
            int singles = 0;
            for (int c = 0; c <= Character.MAX_VALUE; c++) {
                singles += counts.of((char) c) > 0 ? 1 : 0;
            }
            long[] pairs = counts.pairs().keys(pairsAtLeast);
            long[] triples = counts.triples().keys(triplesAtLeast);
            out.writeInt(FORMAT);
            out.writeInt(singles);
            out.writeInt(pairs.length);
            out.writeInt(triples.length);
            int last = 0;
            for (int c = 0; c <= Character.MAX_VALUE; c++) {
                if (counts.of((char) c) > 0) {
                    number(out, c - last);
                    number(out, counts.of((char) c));
                    last = c;
                }
            }
            write(out, pairs, counts.pairs());
            write(out, triples, counts.triples());
        }
    }

    private static void write(DataOutputStream out, long[] keys, CharacterCounts.CountTable table) throws IOException {
        long last = 0;
        for (long key : keys) {
            number(out, key - last);
            number(out, table.get(key));
            last = key;
        }
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
