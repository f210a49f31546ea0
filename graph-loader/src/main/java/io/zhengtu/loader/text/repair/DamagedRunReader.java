package io.zhengtu.loader.text.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads one damaged run: searches all ways in which true characters can have become the received ones, and keeps the
 * likeliest. The mirror worked on the bytes of GBK: it put a reading in brackets after certain pairs of bytes, split
 * the text at the bytes of punctuation, and decoded the pieces; where a pair straddled two characters, a lead byte was
 * left alone and printed as {@code ?}, and what follows is shifted by a byte until an ASCII trail byte or another lone
 * byte brings it back into step. Pairs that GBK does not define vanished without a trace.
 */
final class DamagedRunReader {
    /** Sound characters to read after a run, for the language model. */
    private static final int CONTEXT = 5;
    /** A run that does not end within so many characters is none. */
    private static final int LONGEST = 120;

    private static final int BEAM = 160;
    /** For a character that the mirror marks everywhere and that would stand here without its mark. */
    private static final double MISSING_MARK = -6;

    private final String text;
    private final ReportEvidence evidence;
    private final CharacterModel model;
    private final ReadingIndex readings;
    private final PinyinMarks marks;
    /** Hypotheses by how far they have read, from the run's start. */
    private final List<List<Hypothesis>> agenda = new ArrayList<>();
    /** Those that put a dropped pair back at the place being read. */
    private final List<Hypothesis> dropped = new ArrayList<>();

    private int start;
    private int end;
    private int mostDrops;
    private boolean pruned;

    DamagedRunReader(
            String text, ReportEvidence evidence, CharacterModel model, ReadingIndex readings, PinyinMarks marks) {
        this.text = text;
        this.evidence = evidence;
        this.model = model;
        this.readings = readings;
        this.marks = marks;
    }

    /**
     * The readings of what begins at a lost byte, the likeliest first.
     *
     * @param lineEnd where its line ends; no run goes beyond
     * @param drops how many dropped pairs may be put back
     */
    List<Hypothesis> read(int from, int lineEnd, char before, char last, int trail, int drops) {
        start = from;
        end = Math.min(lineEnd, from + LONGEST);
        mostDrops = drops;
        pruned = false;
        agenda.clear();
        for (int i = start; i <= end; i++) {
            agenda.add(new ArrayList<>());
        }
        agenda.get(0)
                .add(new Hypothesis(null, (char) 0, start, Hypothesis.ALIGNED, trail, before, last, 0, 0, false, 0));
        int waiting = start;
        for (int at = start; at <= end; at++) {
            List<Hypothesis> here = best(agenda.get(at - start));
            boolean done = at == end
                    || (at >= waiting && !here.isEmpty() && here.stream().allMatch(this::isClosed));
            if (done) {
                here.removeIf(hypothesis -> !hypothesis.isAligned());
                here.sort(Comparator.comparingDouble(Hypothesis::score).reversed());
                return here;
            }
            for (Hypothesis hypothesis : here) {
                waiting = Math.max(waiting, expand(hypothesis, at));
            }
            for (Hypothesis hypothesis : best(dropped)) {
                waiting = Math.max(waiting, expandDropped(hypothesis, at));
            }
            dropped.clear();
        }
        return List.of();
    }

    /** Whether the last search left out hypotheses, so that what it found may not be all. */
    boolean wasPruned() {
        return pruned;
    }

    private boolean isClosed(Hypothesis hypothesis) {
        return hypothesis.isAligned() && hypothesis.sound() >= CONTEXT;
    }

    /** The best of those that stand at one place, one of each that goes on alike. */
    private List<Hypothesis> best(List<Hypothesis> all) {
        all.sort(Comparator.comparingDouble(Hypothesis::score).reversed());
        if (all.size() <= BEAM) {
            return all;
        }
        pruned = true;
        return new ArrayList<>(all.subList(0, BEAM));
    }

    /** Adds what can follow a hypothesis; returns the farthest place reached. */
    private int expand(Hypothesis from, int at) {
        int mark = from.parent() == null ? at : markEnd(from, at);
        if (mark > at && mark <= end) {
            agenda.get(mark - start).add(from.afterMark(mark));
            return mark;
        }
        return from.isAligned() ? expandAligned(from, at) : expandShifted(from, at, from.pending());
    }

    /** Where marks end that begin here and belong to the received or to the true character before them. */
    private int markEnd(Hypothesis from, int at) {
        int received = marks.markEnd(text, at, text.charAt(at - 1));
        return received > at ? received : marks.markEnd(text, at, from.emitted());
    }

    private int expandAligned(Hypothesis from, int at) {
        char c = text.charAt(at);
        int farthest = sound(from, at, Characters.is(c, Characters.LOST) ? '？' : c);
        if (!Characters.is(c, Characters.LOST)) {
            return farthest;
        }
        PinyinSyllable syllable = PinyinSyllable.closedAt(text, at + 1);
        if (syllable != null) {
            int next = at + 1 + syllable.closedLength();
            if (next <= end) {
                for (char marked : readings.reading(syllable)) {
                    if (Gbk.lead(marked) == from.trail() && Gbk.isLead(Gbk.trail(marked)) && evidence.allows(marked)) {
                        farthest = Math.max(farthest, open(next, from, Gbk.trail(marked)));
                    }
                }
            }
        }
        int delimiter = at + 1 < end ? delimiter(text.charAt(at + 1)) : 0;
        if (delimiter != 0) {
            for (int lead = Gbk.FIRST_LEAD; lead <= Gbk.LAST; lead++) {
                char lost = Gbk.decode(lead, delimiter >>> 8);
                if (isPlausible(lost)) {
                    farthest = Math.max(
                            farthest,
                            put(at + 2, from, lost, at + 1, delimiter & 0xff, delimiter & 0xff, unmarked(lost)));
                }
            }
        }
        return farthest;
    }

    private int expandShifted(Hypothesis from, int at, int pending) {
        char c = text.charAt(at);
        int farthest = at;
        if (Characters.is(c, Characters.LOST)) {
            farthest = expandShiftedLoss(from, at, pending);
        }
        if (c >= Gbk.FIRST_TRAIL && c < 0x7f) {
            farthest = Math.max(farthest, closeByAscii(from, at, pending, c));
        }
        int code = Gbk.code(Characters.unfolded(c));
        if (code != 0) {
            farthest = Math.max(farthest, shift(from, at, pending, code));
        }
        if (from.drops() < mostDrops) {
            farthest = Math.max(farthest, drop(from, at, pending));
        }
        return farthest;
    }

    /** A shifted pair: its first byte ends the true character, its second begins the next or is an ASCII character. */
    private int shift(Hypothesis from, int at, int pending, int code) {
        char complete = Gbk.decode(pending, code >>> 8);
        int rest = code & 0xff;
        if (!isPlausible(complete)) {
            return at;
        }
        if (Gbk.isLead(rest)) {
            return put(at + 1, from, complete, at + 1, rest, rest, unmarked(complete));
        }
        Hypothesis completed = step(from, complete, at, Hypothesis.ALIGNED, 0, unmarked(complete), from.drops());
        return put(at + 1, completed, (char) rest, at + 1, Hypothesis.ALIGNED, 0, 0);
    }

    /** An ASCII trail byte shows itself and ends the run, with the mark of the character that it completes. */
    private int closeByAscii(Hypothesis from, int at, int pending, char c) {
        char complete = Gbk.decode(pending, c);
        if (!isPlausible(complete)) {
            return at;
        }
        int mark = marks.markEnd(text, at + 1, complete);
        double penalty = mark > at + 1 ? 0 : unmarked(complete);
        return mark > end ? at : put(mark, from, complete, mark, Hypothesis.ALIGNED, 0, penalty);
    }

    /** A lone byte inside shifted text: its true character ends with it. */
    private int expandShiftedLoss(Hypothesis from, int at, int pending) {
        int farthest = at;
        PinyinSyllable syllable = PinyinSyllable.closedAt(text, at + 1);
        if (syllable != null) {
            int next = at + 1 + syllable.closedLength();
            for (char marked : next <= end ? readings.reading(syllable) : new char[0]) {
                int trail = Gbk.trail(marked);
                if (Gbk.lead(marked) == pending && Gbk.isLead(trail) && evidence.allows(marked)) {
                    farthest = Math.max(farthest, put(next, from, marked, next, Hypothesis.ALIGNED, trail, 0));
                }
            }
            return farthest;
        }
        boolean pieceEnds = at + 1 >= end || delimiter(text.charAt(at + 1)) != 0;
        for (int trail = Gbk.FIRST_LEAD; trail <= Gbk.LAST; trail++) {
            char complete = Gbk.decode(pending, trail);
            if (!isPlausible(complete)) {
                continue;
            }
            double penalty = unmarked(complete);
            if (pieceEnds) {
                farthest = Math.max(farthest, put(at + 1, from, complete, at + 1, Hypothesis.ALIGNED, trail, penalty));
            } else {
                Hypothesis completed = step(from, complete, at, Hypothesis.ALIGNED, trail, penalty, from.drops());
                farthest = Math.max(farthest, lost(at + 1, completed));
            }
        }
        return farthest;
    }

    /** A pair that GBK leaves undefined stood here; its second byte stays open until the next character shows it. */
    private int drop(Hypothesis from, int at, int pending) {
        for (int lead = Gbk.FIRST_LEAD; lead <= Gbk.LAST; lead++) {
            char complete = Gbk.decode(pending, lead);
            if (isPlausible(complete) && UndefinedPairs.trails(lead).length > 0) {
                dropped.add(
                        step(from, complete, at, Hypothesis.DROPPED + lead, 0, unmarked(complete), from.drops() + 1));
            }
        }
        return at;
    }

    private int expandDropped(Hypothesis from, int at) {
        int farthest = at;
        char c = text.charAt(at);
        PinyinSyllable syllable = Characters.is(c, Characters.LOST) ? PinyinSyllable.closedAt(text, at + 1) : null;
        int lead = from.pending() - Hypothesis.DROPPED;
        if (syllable != null) {
            int next = at + 1 + syllable.closedLength();
            for (char marked : next <= end ? readings.reading(syllable) : new char[0]) {
                int trail = Gbk.trail(marked);
                if (Gbk.isUndefined(lead, Gbk.lead(marked)) && Gbk.isLead(trail) && evidence.allows(marked)) {
                    farthest = Math.max(farthest, put(next, from, marked, next, Hypothesis.ALIGNED, trail, 0));
                }
            }
            return farthest;
        }
        int code = Gbk.code(Characters.unfolded(c));
        for (int trail : UndefinedPairs.trails(lead)) {
            if (c >= Gbk.FIRST_TRAIL && c < 0x7f) {
                farthest = Math.max(farthest, closeByAscii(from, at, trail, c));
            } else if (code != 0) {
                farthest = Math.max(farthest, shift(from, at, trail, code));
            }
        }
        return farthest;
    }

    /** Reads a character as it stands. */
    private int sound(Hypothesis from, int at, char c) {
        char normal = evidence.normal(c);
        double score = from.score() + model.logProbability(from.before(), from.last(), normal);
        int trail = Gbk.trail(c);
        agenda.get(at + 1 - start)
                .add(new Hypothesis(
                        from,
                        c,
                        at + 1,
                        Hypothesis.ALIGNED,
                        Gbk.isLead(trail) ? trail : 0,
                        from.last(),
                        normal,
                        from.drops(),
                        Math.max(0, from.sound()) + 1,
                        from.lostCharacter(),
                        score));
        return at + 1;
    }

    /** Goes over a lone lead byte that begins the next true character. */
    private int open(int next, Hypothesis from, int pending) {
        return put(next, from, (char) 0, from.bound(), pending, pending, 0);
    }

    private int lost(int next, Hypothesis completed) {
        char digit = CharacterCounts.normal('0');
        double score = completed.score() + model.logProbability(completed.before(), completed.last(), digit);
        agenda.get(next - start)
                .add(new Hypothesis(
                        completed,
                        '?',
                        next,
                        Hypothesis.ALIGNED,
                        0,
                        completed.last(),
                        digit,
                        completed.drops(),
                        -1,
                        true,
                        score));
        return next;
    }

    private int put(int next, Hypothesis from, char emitted, int bound, int pending, int trail, double penalty) {
        agenda.get(next - start).add(step(from, emitted, bound, pending, trail, penalty, from.drops()));
        return next;
    }

    private Hypothesis step(
            Hypothesis from, char emitted, int bound, int pending, int trail, double penalty, int drops) {
        double score = from.score() + penalty;
        char before = from.before();
        char last = from.last();
        if (emitted != 0) {
            char normal = evidence.normal(emitted);
            score += model.logProbability(before, last, normal);
            before = last;
            last = normal;
        }
        return new Hypothesis(
                from, emitted, bound, pending, trail, before, last, drops, -1, from.lostCharacter(), score);
    }

    private boolean isPlausible(char c) {
        return c != 0 && evidence.allows(c);
    }

    private double unmarked(char c) {
        return evidence.isMarked(c) ? MISSING_MARK : 0;
    }

    /** The two bytes of a mark at which the mirror split the text, folded or not; 0 for any other character. */
    static int delimiter(char c) {
        return switch (c) {
            case ',', '，' -> 0xa3ac;
            case ';', '；' -> 0xa3bb;
            case '!', '！' -> 0xa3a1;
            case '?', '？' -> 0xa3bf;
            case '。' -> 0xa1a3;
            case '、' -> 0xa1a2;
            default -> 0;
        };
    }
}
