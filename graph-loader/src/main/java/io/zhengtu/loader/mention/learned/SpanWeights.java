package io.zhengtu.loader.mention.learned;

import io.zhengtu.loader.ontology.EntityType;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * One weight a feature and entity type, in steps of {@link #step}. Immutable.
 *
 * <p>A row's weights lie side by side in two numbers, a byte each, raised by {@link #RAISED} so that none is negative:
 * so eight of them are summed by four additions, every other byte in a lane of sixteen bits.
 */
final class SpanWeights {
    /** Number of entity types. */
    static final int TYPES = EntityType.values().length;

    private static final int MAGIC = 0x5A540001;
    private static final int RAISED = 128;
    private static final int BYTES = Long.BYTES;
    /** The lanes of a number, each wide enough for the sum of this many raised weights. */
    private static final long LANES = 0x00FF00FF00FF00FFL;

    private static final int MOST_FEATURES = 64;
    private final long[] packed = new long[2 * Hash.BUCKETS];
    private final float step;

    private SpanWeights(byte[] weights, float step) {
        if (TYPES > LaneSums.MOST_TYPES) {
            throw new IllegalStateException("A row has room for " + LaneSums.MOST_TYPES + " types, not " + TYPES);
        }
        for (int bucket = 0; bucket < Hash.BUCKETS; bucket++) {
            for (int type = 0; type < TYPES; type++) {
                long raised = (long) weights[bucket * TYPES + type] + RAISED;
                packed[2 * bucket + type / BYTES] |= raised << (type % BYTES * Byte.SIZE);
            }
        }
        this.step = step;
    }

    private int weight(int bucket, int type) {
        return (int) ((packed[2 * bucket + type / BYTES] >>> (type % BYTES * Byte.SIZE)) & 0xFF) - RAISED;
    }

    /** The weights in the nearest steps, the largest one in 127. */
    static SpanWeights of(float[] exact) {
        float largest = 0;
        for (float weight : exact) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float step = largest == 0 ? 1 : largest / Byte.MAX_VALUE;
        byte[] weights = new byte[exact.length];
        for (int index = 0; index < exact.length; index++) {
            weights[index] = (byte) Math.round(exact[index] / step);
        }
        return new SpanWeights(weights, step);
    }

    /**
     * Reads the weights that {@link #write} wrote.
     *
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if it holds no weights of this layout
     */
    static SpanWeights read(Path file) {
        try (InputStream in = Files.newInputStream(file);
                DataInputStream data = new DataInputStream(new InflaterInputStream(new BufferedInputStream(in)))) {
            if (data.readInt() != MAGIC || data.readInt() != Hash.BUCKETS || data.readInt() != TYPES) {
                throw new IllegalArgumentException(
                        file + " holds no span weights of this layout; train the model again");
            }
            float step = data.readFloat();
            byte[] weights = new byte[Hash.BUCKETS * TYPES];
            int rows = data.readInt();
            int bucket = 0;
            for (int row = 0; row < rows; row++) {
                bucket += data.readUnsignedShort();
                data.readFully(weights, bucket * TYPES, TYPES);
            }
            return new SpanWeights(weights, step);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the span weights " + file, e);
        }
    }

    /**
     * Writes the weights: only the rows that are not all zero, compressed.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    void write(Path file) {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (DataOutputStream data =
                new DataOutputStream(new DeflaterOutputStream(rows, new Deflater(Deflater.BEST_COMPRESSION)))) {
            data.writeInt(MAGIC);
            data.writeInt(Hash.BUCKETS);
            data.writeInt(TYPES);
            data.writeFloat(step);
            data.writeInt(rowCount());
            int last = 0;
            for (int bucket = 0; bucket < Hash.BUCKETS; bucket++) {
                if (isUsed(bucket) || bucket - last == 0xFFFF) {
                    data.writeShort(bucket - last);
                    for (int type = 0; type < TYPES; type++) {
                        data.writeByte(weight(bucket, type));
                    }
                    last = bucket;
                }
            }
            data.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the span weights " + file, e);
        }
        try {
            Files.write(file, rows.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the span weights " + file, e);
        }
    }

    private int rowCount() {
        int rows = 0;
        int last = 0;
        for (int bucket = 0; bucket < Hash.BUCKETS; bucket++) {
            if (isUsed(bucket) || bucket - last == 0xFFFF) {
                rows++;
                last = bucket;
            }
        }
        return rows;
    }

    private boolean isUsed(int bucket) {
        for (int type = 0; type < TYPES; type++) {
            if (weight(bucket, type) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Adds the weights of features to a row of scores, one a type, from {@code at} on, in steps. */
    void add(FeatureBuffer features, int[] scores, int at) {
        long[] sums = new long[LaneSums.NUMBERS];
        sum(features, sums, 0);
        for (int type = 0; type < TYPES; type++) {
            scores[at + type] += LaneSums.get(sums, 0, type);
        }
    }

    /** Sums the weights of features into {@link LaneSums} that start at {@code at}, in steps. */
    void sum(FeatureBuffer features, long[] sums, int at) {
        int count = features.size();
        if (count > MOST_FEATURES) {
            throw new IllegalArgumentException("A sum has room for " + MOST_FEATURES + " features, not " + count);
        }
        long even = 0;
        long odd = 0;
        long laterEven = 0;
        long laterOdd = 0;
        for (int feature = 0; feature < count; feature++) {
            int row = 2 * features.get(feature);
            even += packed[row] & LANES;
            odd += (packed[row] >>> Byte.SIZE) & LANES;
            laterEven += packed[row + 1] & LANES;
            laterOdd += (packed[row + 1] >>> Byte.SIZE) & LANES;
        }
        long raised = LaneSums.inEveryLane(count * RAISED);
        sums[at] = even - raised;
        sums[at + 1] = odd - raised;
        sums[at + 2] = laterEven + (laterOdd << Integer.SIZE) - raised;
    }

    /** What one step of a score is worth. */
    float step() {
        return step;
    }
}
