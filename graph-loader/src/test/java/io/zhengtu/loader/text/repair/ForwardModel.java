package io.zhengtu.loader.text.repair;

import com.hankcs.hanlp.HanLP;
import io.zhengtu.loader.text.Span;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Damages a sound text as a mirror does that turns it into Traditional characters in GBK and then works on the bytes:
 * readings in brackets after certain pairs of bytes, splitting at the bytes of punctuation, decoding piece by piece,
 * folding of full-width marks.
 */
final class ForwardModel {
    /** A character that the mirror marks, with its reading. */
    record Pair(char character, String reading) {}

    /**
     * A damaged spot.
     *
     * @param truth where its true characters stand in the sound text
     * @param received where what became of them stands in the damaged text
     * @param lostAscii the ASCII characters of the spot that are gone
     */
    record Spot(Span truth, Span received, String lostAscii) {
        boolean lostDigit() {
            return lostAscii.chars().anyMatch(c -> c >= '0' && c <= '9');
        }
    }

    record Damaged(String text, List<Spot> spots) {}

    private static final Charset GBK = Charset.forName("GBK");
    private static final int[][] DELIMITERS = {{0xa3ac, 0xa1a2}, {0xa3bb, 0xa3a1, 0xa3bf}, {0xa1a3}};
    private static final String WIDE = "，：；！？（）％";
    private static final String NARROW = ",:;!?()%";
    /** Marks a byte that the mirror put in. */
    private static final int INSERTED = -1;

    private final List<Pair> table;

    ForwardModel(List<Pair> table) {
        this.table = List.copyOf(table);
    }

    Damaged damage(String sound) {
        StringBuilder received = new StringBuilder();
        List<Spot> spots = new ArrayList<>();
        int start = 0;
        while (start <= sound.length()) {
            int newline = sound.indexOf('\n', start);
            int end = newline < 0 ? sound.length() : newline;
            new Line(sound, start, end, received, spots).damage();
            if (newline >= 0) {
                received.append('\n');
            }
            start = end + 1;
        }
        return new Damaged(received.toString(), spots);
    }

    /** Bytes, each with the index of the true character that it comes from. */
    private static final class Bytes {
        private int[] values;
        private int[] origins;
        private int size;

        Bytes(int capacity) {
            values = new int[capacity];
            origins = new int[capacity];
        }

        void add(int value, int origin) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
                origins = Arrays.copyOf(origins, size * 2);
            }
            values[size] = value;
            origins[size++] = origin;
        }
    }

    private final class Line {
        private final String sound;
        private final int start;
        private final int end;
        private final StringBuilder received;
        private final List<Spot> spots;
        /** Where each true character stands in the received text, if it came through whole; otherwise −1. */
        private final int[] places;

        Line(String sound, int start, int end, StringBuilder received, List<Spot> spots) {
            this.sound = sound;
            this.start = start;
            this.end = end;
            this.received = received;
            this.spots = spots;
            this.places = new int[end - start];
        }

        void damage() {
            int lineStart = received.length();
            Arrays.fill(places, -1);
            String traditional = traditional(sound.substring(start, end));
            Bytes bytes = new Bytes(traditional.length() * 2 + 16);
            for (int i = 0; i < traditional.length(); i++) {
                char c = traditional.charAt(i);
                byte[] encoded = String.valueOf(c).getBytes(GBK);
                boolean encodable = c < 0x80 || Gbk.code(c) != 0;
                if (!encodable) {
                    // Stood as an entity in the page: the mirror's bytes end before it and begin anew after it.
                    decode(mark(bytes));
                    bytes = new Bytes(traditional.length() * 2 + 16);
                    places[i] = received.length();
                    received.append(c);
                    continue;
                }
                for (byte value : encoded) {
                    bytes.add(value & 0xff, i);
                }
            }
            decode(mark(bytes));
            noteSpots(lineStart);
        }

        private Bytes mark(Bytes bytes) {
            Bytes marked = bytes;
            for (Pair pair : table) {
                int code = Gbk.code(pair.character());
                byte[] reading = ("(" + pair.reading() + ")").getBytes(GBK);
                Bytes next = new Bytes(marked.size + 64);
                for (int i = 0; i < marked.size; i++) {
                    next.add(marked.values[i], marked.origins[i]);
                    if (i + 1 < marked.size
                            && marked.values[i] == code >>> 8
                            && marked.values[i + 1] == (code & 0xff)) {
                        i++;
                        next.add(marked.values[i], marked.origins[i]);
                        for (byte value : reading) {
                            next.add(value & 0xff, INSERTED);
                        }
                    }
                }
                marked = next;
            }
            return marked;
        }

        private void decode(Bytes bytes) {
            split(bytes, 0, bytes.size, 0);
        }

        private void split(Bytes bytes, int from, int to, int level) {
            if (level == DELIMITERS.length) {
                decodePiece(bytes, from, to);
                return;
            }
            int piece = from;
            int i = from;
            while (i + 1 < to) {
                int pair = (bytes.values[i] << 8) | bytes.values[i + 1];
                if (Arrays.stream(DELIMITERS[level]).anyMatch(delimiter -> delimiter == pair)) {
                    split(bytes, piece, i, level + 1);
                    print(bytes, i, Gbk.decode(pair >>> 8, pair & 0xff));
                    i += 2;
                    piece = i;
                } else {
                    i++;
                }
            }
            split(bytes, piece, to, level + 1);
        }

        private void decodePiece(Bytes bytes, int from, int to) {
            int i = from;
            while (i < to) {
                int value = bytes.values[i];
                if (value < 0x80) {
                    if (bytes.origins[i] != INSERTED && isWhole(bytes, i, 1)) {
                        places[bytes.origins[i]] = received.length();
                    }
                    received.append((char) value);
                    i++;
                } else if (i + 1 == to || !Gbk.isLead(value)) {
                    received.append('?');
                    i++;
                } else {
                    int trail = bytes.values[i + 1];
                    char c = Gbk.decode(value, trail);
                    if (trail < Gbk.FIRST_TRAIL || trail == 0x7f || trail > Gbk.LAST) {
                        received.append('?');
                    } else if (c != 0) {
                        print(bytes, i, c);
                    }
                    i += 2;
                }
            }
        }

        private void print(Bytes bytes, int i, char c) {
            if (bytes.origins[i] != INSERTED && isWhole(bytes, i, 2)) {
                places[bytes.origins[i]] = received.length();
            }
            int wide = WIDE.indexOf(c);
            received.append(wide < 0 ? c : NARROW.charAt(wide));
        }

        /** Whether so many bytes are just those of one true character. */
        private boolean isWhole(Bytes bytes, int i, int length) {
            int origin = bytes.origins[i];
            for (int k = 1; k < length; k++) {
                if (bytes.origins[i + k] != origin) {
                    return false;
                }
            }
            return (i == 0 || bytes.origins[i - 1] != origin)
                    && (i + length == bytes.size || bytes.origins[i + length] != origin);
        }

        private void noteSpots(int lineStart) {
            int i = 0;
            while (i < places.length) {
                if (places[i] >= 0) {
                    i++;
                    continue;
                }
                int from = i;
                StringBuilder lost = new StringBuilder();
                while (i < places.length && places[i] < 0) {
                    if (sound.charAt(start + i) < 0x80) {
                        lost.append(sound.charAt(start + i));
                    }
                    i++;
                }
                int receivedFrom = from == 0 ? lineStart : places[from - 1] + 1;
                int receivedTo = i == places.length ? received.length() : places[i];
                spots.add(new Spot(
                        new Span(start + from, start + i), new Span(receivedFrom, receivedTo), lost.toString()));
            }
        }
    }

    /** The line in Traditional characters, one for one. */
    private static String traditional(String line) {
        String converted = HanLP.convertToTraditionalChinese(line);
        StringBuilder traditional = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Characters.isHan(c)) {
                String one = converted.length() == line.length()
                        ? converted.substring(i, i + 1)
                        : HanLP.convertToTraditionalChinese(line.substring(i, i + 1));
                traditional.append(one.length() == 1 ? one.charAt(0) : c);
            } else {
                traditional.append(c); // HanLP turns quotation marks into corner brackets; mirrors do not
            }
        }
        return traditional.toString();
    }
}
