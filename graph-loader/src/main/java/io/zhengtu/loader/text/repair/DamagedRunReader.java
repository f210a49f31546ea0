package io.zhengtu.loader.text.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads damaged runs: searches the ways in which true characters can have become the received ones, and keeps the
 * likeliest. The mirror worked on the bytes of GBK: it put a reading in brackets after certain pairs of bytes, split
 * the text at the bytes of punctuation, and decoded the pieces. Where a pair straddled two characters, a lead byte was
 * left alone and printed as {@code ?}, and what follows is shifted by a byte until an ASCII trail byte or another lone
 * byte brings it back into step. Pairs that GBK does not define vanished without a trace.
 *
 * <p>What became of a text is determined by it, so the likeliest reading is the likeliest text among those that fit;
 * the work is bounded by {@link #LONGEST} characters a run and {@link #MOST_STATES} states a character.
 */
final class DamagedRunReader {
    /** Stands in a reading for an ASCII character that is gone. */
    static final char LOST = '?';

    /** A trail byte that is no lead byte: printed as itself, as the euro sign, or lost alone. */
    private static final int LONE = 0x80;

    private static final char EURO = '€';

    /** Sound characters to read after a run, for the language model. */
    private static final int CONTEXT = 5;
    /** A run that does not end within so many characters is none. */
    private static final int LONGEST = 120;

    private static final int MOST_STATES = 100;
    private static final int MOST_DROPPED = 24;
    /** So many dropped pairs may have stood side by side. */
    private static final int MOST_IN_ROW = 3;

    /** States so much less likely than the best at their place are given up. */
    private static final double MARGIN = 14;
    /** For a character that the mirror marks everywhere and that would stand here without its mark. */
    private static final double MISSING_MARK = -6;
    /** For a character in place of which the text writes another of the same Simplified form. */
    private static final double REPLACED = -4;

    private final String text;
    private final ReportEvidence evidence;
    private final CharacterModel model;
    private final ReadingIndex readings;
    private final PinyinMarks marks;
    /** States by how far they have read, from the run's start. */
    private final List<States> agenda = new ArrayList<>();
    /** Those that put a dropped pair back at the place being read. */
    private States dropped = new States();

    /** Those that come back into step at the place being read, after a dropped pair. */
    private States rejoined = new States();

    private int start;
    private int end;
    private boolean puttingBack;
    private int farthest;

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
     * @param before the last but one character before it, as the language model counts it
     * @param last the last one
     * @param trail the last byte before it if it can begin a character, otherwise 0
     * @param drops whether dropped pairs may be put back
     * @param most how many readings to return
     */
    List<RunReading> read(int from, int lineEnd, char before, char last, int trail, boolean drops, int most) {
        start = from;
        end = Math.min(lineEnd, from + LONGEST);
        puttingBack = drops;
        farthest = start;
        agenda.clear();
        for (int i = start; i <= end; i++) {
            agenda.add(new States());
        }
        ReadingState first = new ReadingState(ReadingState.ALIGNED, trail, before, last, 0);
        first.begin();
        agenda.get(0).list.add(first);
        for (int at = start; at <= end; at++) {
            List<ReadingState> here = agenda.get(at - start).best(MOST_STATES);
            if (at == end || (at >= farthest && !here.isEmpty() && here.stream().allMatch(this::isClosed))) {
                return RunReading.likeliest(ends(here, at == lineEnd), most);
            }
            for (ReadingState state : here) {
                expand(state, at);
            }
            expandDropped(at);
            expandRejoined(at);
        }
        return List.of();
    }

    /** The states in step, with the line's edge after them where it ends there. */
    private List<ReadingState> ends(List<ReadingState> here, boolean lineEnds) {
        List<ReadingState> ends = new ArrayList<>();
        for (ReadingState state : here) {
            if (state.isAligned() && !lineEnds) {
                ends.add(state);
            } else if (state.isAligned()) {
                double cost = state.context(model).logProbability(CharacterCounts.EDGE);
                ReadingState edge = new ReadingState(ReadingState.ALIGNED, 0, state.last(), CharacterCounts.EDGE, 0);
                edge.enter(new ReadingState.Arc(
                        state,
                        (char) 0,
                        state.arcs().isEmpty() ? start : state.arcs().get(0).bound(),
                        true,
                        cost));
                ends.add(edge);
            }
        }
        return ends;
    }

    private boolean isClosed(ReadingState state) {
        return state.isAligned() && state.soundSince() >= CONTEXT;
    }

    /** Adds what can follow a state. */
    private void expand(ReadingState from, int at) {
        if (!from.arcs().isEmpty()) {
            int mark = markEnd(from, at);
            if (mark > at) {
                if (mark <= end) {
                    enter(mark, from.pending(), from.trail(), from, new Step((char) 0, mark, from.soundSince() > 0, 0));
                }
                return;
            }
        }
        if (from.isAligned()) {
            expandAligned(from, at);
        } else {
            expandShifted(from, at, from.pending());
        }
    }

    /** Where marks end that begin here and belong to the received or to the true character before them. */
    private int markEnd(ReadingState from, int at) {
        int received = marks.markEnd(text, at, text.charAt(at - 1));
        return received > at
                ? received
                : marks.markEnd(text, at, from.arcs().get(0).emitted());
    }

    private void expandAligned(ReadingState from, int at) {
        char c = text.charAt(at);
        boolean isLost = Characters.is(c, Characters.LOST);
        sound(from, at, isLost ? '？' : c);
        if (!isLost) {
            return;
        }
        PinyinSyllable syllable = PinyinSyllable.closedAt(text, at + 1);
        if (syllable != null) {
            int next = at + 1 + syllable.closedLength();
            for (char marked : readings.reading(syllable)) {
                if (Gbk.lead(marked) == from.trail() && Gbk.isLead(Gbk.trail(marked)) && evidence.allows(marked)) {
                    enter(next, Gbk.trail(marked), Gbk.trail(marked), from, new Step((char) 0, at, false, 0));
                }
            }
        }
        int delimiter = at + 1 < end ? delimiter(text.charAt(at + 1)) : 0;
        if (delimiter != 0) {
            int pending = delimiter & 0xff;
            for (int lead = Gbk.FIRST_LEAD; lead <= Gbk.LAST; lead++) {
                emit(at + 2, pending, pending, from, Gbk.decode(lead, delimiter >>> 8), at + 1, 0);
            }
            if (at + 2 <= end) {
                agenda.get(at + 2 - start).markPending(pending);
            }
        }
    }

    private void expandShifted(ReadingState from, int at, int pending) {
        char c = text.charAt(at);
        if (Characters.is(c, Characters.LOST)) {
            expandShiftedLoss(from, at, pending);
        }
        if (c >= Gbk.FIRST_TRAIL && c < 0x7f) {
            closeByAscii(from, at, pending, c);
        } else if (c == EURO || c == LONE) {
            emit(at + 1, ReadingState.ALIGNED, 0, from, Gbk.decode(pending, LONE), at + 1, 0);
        }
        int code = Gbk.code(Characters.unfolded(c));
        if (code != 0) {
            shift(from, at, pending, code);
        }
        if (puttingBack) {
            drop(from, at, pending);
        }
    }

    /** A shifted pair: its first byte ends the true character, its second begins the next or is an ASCII character. */
    private void shift(ReadingState from, int at, int pending, int code) {
        char complete = Gbk.decode(pending, code >>> 8);
        int rest = code & 0xff;
        if (complete == '。' && !isMissed(from, text.charAt(at))) {
            return;
        }
        if (Gbk.isLead(rest)) {
            emit(at + 1, rest, rest, from, complete, at + 1, 0);
        } else if (isPlausible(complete)) {
            ReadingState completed = passing(ReadingState.ALIGNED, from, step(from, complete, at, 0));
            emit(at + 1, ReadingState.ALIGNED, 0, completed, (char) rest, at + 1, 0);
        }
    }

    /** An ASCII trail byte shows itself and ends the run, with the mark of the character that it completes. */
    private void closeByAscii(ReadingState from, int at, int pending, char c) {
        char complete = Gbk.decode(pending, c);
        if (complete != 0) {
            int mark = marks.markEnd(text, at + 1, complete);
            double marked = mark > at + 1 && evidence.isMarked(complete) ? -MISSING_MARK : 0;
            emit(mark, ReadingState.ALIGNED, 0, from, complete, mark, marked);
        }
    }

    /** A lone byte inside shifted text: its true character ends with it. */
    private void expandShiftedLoss(ReadingState from, int at, int pending) {
        PinyinSyllable syllable = PinyinSyllable.closedAt(text, at + 1);
        if (syllable != null) {
            completeByReading(from, at, syllable, pending, pending);
            return;
        }
        for (int trail = LONE; trail <= Gbk.LAST; trail++) {
            loseAfter(from, at, Gbk.decode(pending, trail), trail);
        }
    }

    /**
     * A lone byte took the ASCII character after it along, unless its piece ended there; 0x80 is no lead byte and takes
     * nothing.
     */
    private void loseAfter(ReadingState from, int at, char complete, int trail) {
        if (!isPlausible(complete)) {
            return;
        }
        if (!Gbk.isLead(trail) || at + 1 >= end || delimiter(text.charAt(at + 1)) != 0) {
            emit(at + 1, ReadingState.ALIGNED, Gbk.isLead(trail) ? trail : 0, from, complete, at + 1, 0);
        } else {
            lose(at + 1, passing(ReadingState.ALIGNED, from, step(from, complete, at, unmarked(complete))));
        }
    }

    /** A mark whose opening bracket went with the second byte of its character; its first is known or in a range. */
    private void completeByReading(ReadingState from, int at, PinyinSyllable syllable, int firstLead, int lastLead) {
        int next = at + 1 + syllable.closedLength();
        for (char marked : readings.reading(syllable)) {
            int lead = Gbk.lead(marked);
            int trail = Gbk.trail(marked);
            boolean fits = firstLead == lastLead
                    ? lead == firstLead
                    : UndefinedPairs.isUndefined(from.pending() - ReadingState.DROPPED, lead);
            if (fits && Gbk.isLead(trail)) {
                emit(
                        next,
                        ReadingState.ALIGNED,
                        trail,
                        from,
                        marked,
                        next,
                        evidence.isMarked(marked) ? -MISSING_MARK : 0);
            }
        }
    }

    /** A pair that GBK leaves undefined stood here; its second byte stays open until the next character shows it. */
    private void drop(ReadingState from, int at, int pending) {
        for (int lead : UndefinedPairs.leads()) {
            char complete = Gbk.decode(pending, lead);
            if (isPlausible(complete) && (complete != '。' || from.afterDelimiter())) {
                Step step = step(from, complete, at, unmarked(complete));
                dropped.state(ReadingState.DROPPED + lead, 0, from.last(), evidence.normal(complete), 0)
                        .enter(arc(from, step));
                if (UndefinedPairs.takesLetters(lead)) {
                    ReadingState completed = passing(ReadingState.ALIGNED, from, step);
                    Step lost = step(completed, LOST, at, 0);
                    rejoined.state(ReadingState.ALIGNED, 0, completed.last(), CharacterCounts.normal('0'), 0)
                            .enter(arc(completed, lost));
                }
            }
        }
    }

    /** Two pairs in a row vanished: of the character between them nothing is left but what usually follows. */
    private void dropAgain(ReadingState from, int at, int lead) {
        for (char complete : evidence.followers(from.last())) {
            int next = Gbk.trail(complete);
            if (UndefinedPairs.isUndefined(lead, Gbk.lead(complete)) && UndefinedPairs.trails(next).length > 0) {
                dropped.state(ReadingState.DROPPED + next, 0, from.last(), evidence.normal(complete), 0)
                        .enter(arc(from, step(from, complete, at, unmarked(complete))));
            }
        }
    }

    private void expandRejoined(int at) {
        States states = rejoined;
        rejoined = new States();
        for (ReadingState state : states.best(MOST_DROPPED)) {
            expandAligned(state, at);
        }
    }

    private void expandDropped(int at) {
        for (int inRow = 0; inRow < MOST_IN_ROW; inRow++) {
            States states = dropped;
            dropped = new States();
            for (ReadingState state : states.best(MOST_DROPPED)) {
                expandDropped(state, at, inRow + 1 < MOST_IN_ROW);
            }
        }
    }

    private void expandDropped(ReadingState from, int at, boolean another) {
        char c = text.charAt(at);
        int lead = from.pending() - ReadingState.DROPPED;
        if (another) {
            dropAgain(from, at, lead);
        }
        if (Characters.is(c, Characters.LOST)) {
            PinyinSyllable syllable = PinyinSyllable.closedAt(text, at + 1);
            if (syllable != null) {
                completeByReading(from, at, syllable, 0, Gbk.LAST);
            } else {
                for (char complete : evidence.followers(from.last())) {
                    if (UndefinedPairs.isUndefined(lead, Gbk.lead(complete))) {
                        loseAfter(from, at, complete, Gbk.trail(complete));
                    }
                }
            }
            return;
        }
        int code = Gbk.code(Characters.unfolded(c));
        for (int trail : UndefinedPairs.trails(lead)) {
            if (c >= Gbk.FIRST_TRAIL && c < 0x7f) {
                closeByAscii(from, at, trail, c);
            } else if (code != 0) {
                shift(from, at, trail, code);
            }
        }
    }

    /** Reads a character as it stands. */
    private void sound(ReadingState from, int at, char c) {
        int trail = Gbk.trail(c);
        char normal = evidence.normal(c);
        double cost = from.context(model).logProbability(normal);
        agenda.get(at + 1 - start)
                .state(
                        ReadingState.ALIGNED,
                        Gbk.isLead(trail) ? trail : 0,
                        from.last(),
                        normal,
                        Math.min(CONTEXT, from.soundSince() + 1))
                .enter(new ReadingState.Arc(from, c, at + 1, true, cost));
        farthest = Math.max(farthest, at + 1);
    }

    private void lose(int next, ReadingState completed) {
        emit(next, ReadingState.ALIGNED, 0, completed, LOST, next, 0);
    }

    private void emit(int next, int pending, int trail, ReadingState from, char c, int bound, double bonus) {
        if (isPlausible(c)) {
            enter(next, pending, trail, from, step(from, c, bound, unmarked(c) + bonus));
        }
    }

    private record Step(char emitted, int bound, boolean sound, double cost) {}

    private Step step(ReadingState from, char emitted, int bound, double penalty) {
        char normal = emitted == LOST ? CharacterCounts.normal('0') : evidence.normal(emitted);
        return new Step(emitted, bound, false, penalty + from.context(model).logProbability(normal));
    }

    private static ReadingState.Arc arc(ReadingState from, Step step) {
        return new ReadingState.Arc(from, step.emitted(), step.bound(), step.sound(), step.cost());
    }

    private void enter(int next, int pending, int trail, ReadingState from, Step step) {
        if (next > end) {
            return;
        }
        char before = from.before();
        char last = from.last();
        if (step.emitted() != 0) {
            before = last;
            last = step.emitted() == LOST ? CharacterCounts.normal('0') : evidence.normal(step.emitted());
        }
        int soundSince = step.sound() ? from.soundSince() : 0;
        agenda.get(next - start).state(pending, trail, before, last, soundSince).enter(arc(from, step));
        farthest = Math.max(farthest, next);
    }

    /** A state that is left in the same breath. */
    private ReadingState passing(int pending, ReadingState from, Step step) {
        ReadingState state = new ReadingState(pending, 0, from.last(), evidence.normal(step.emitted()), 0);
        state.enter(arc(from, step));
        return state;
    }

    /**
     * Whether a character can stand in a damaged run. The marks at which the mirror split can't: it found them first. But
     * it looked for 。 last, so one could break where another mark's bytes overlapped it.
     */
    private boolean isPlausible(char c) {
        return c != 0 && c != '，' && c != '、' && c != '；' && c != '！' && c != '？' && evidence.allows(c);
    }

    /** Whether a full stop could have been missed by the mirror after a state and before a received character. */
    private boolean isMissed(ReadingState from, char received) {
        int delimiter = delimiter(received);
        return from.afterDelimiter() || (delimiter >>> 8) == 0xa3;
    }

    private double unmarked(char c) {
        return (evidence.isMarked(c) ? MISSING_MARK : 0) + (evidence.isReplaced(c) ? REPLACED : 0);
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

    /** States at one place, one of each that goes on alike, in the order in which they were first reached. */
    private static final class States {
        private final List<ReadingState> list = new ArrayList<>();
        private final Map<Long, ReadingState> byKey = new HashMap<>();

        ReadingState state(int pending, int trail, char before, char last, int soundSince) {
            long key = ReadingState.key(pending, trail, before, last, soundSince);
            ReadingState state = byKey.get(key);
            if (state == null) {
                state = new ReadingState(pending, trail, before, last, soundSince);
                byKey.put(key, state);
                list.add(state);
            }
            return state;
        }

        /** The states with this byte pending were reached at a mark. */
        void markPending(int pending) {
            for (ReadingState state : list) {
                if (state.pending() == pending) {
                    state.markAfterDelimiter();
                }
            }
        }

        List<ReadingState> best(int most) {
            list.sort(Comparator.comparingDouble(ReadingState::best).reversed());
            int n = 0;
            while (n < Math.min(most, list.size())
                    && list.get(n).best() > list.get(0).best() - MARGIN) {
                n++;
            }
            return list.subList(0, n);
        }
    }
}
