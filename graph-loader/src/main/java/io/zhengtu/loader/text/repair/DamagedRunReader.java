package io.zhengtu.loader.text.repair;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads damaged runs: searches the ways in which true characters can have become the received ones, and keeps the
 * likeliest. The mirror worked on the bytes of GBK: it put a reading in brackets after certain pairs of bytes, split
 * the text at the bytes of punctuation, and decoded the pieces. Where a pair straddled two characters, a lead byte was
 * left alone and printed as {@code ?}, and what follows is shifted by a byte until an ASCII trail byte or another lone
 * byte brings it back into step. Pairs that GBK does not define vanished without a trace.
 *
 * <p>What became of a text is determined by it, so the likeliest reading is the likeliest text among those that fit;
 * the work is bounded in characters a run and in states a character.
 */
final class DamagedRunReader {
    /** Stands in a reading for an ASCII character that is gone. */
    static final char LOST = '?';

    /** A run that does not end within so many characters is none. */
    private static final int LONGEST = 120;

    private static final int MOST_STATES = 100;

    private final String text;
    private final ReportEvidence evidence;
    private final ReadingIndex readings;
    private final PinyinMarks marks;
    private final ReadingAgenda agenda;
    private final ShiftedReader shifted;
    private final DroppedPairs droppedPairs;

    DamagedRunReader(
            String text, ReportEvidence evidence, CharacterModel model, ReadingIndex readings, PinyinMarks marks) {
        this.text = text;
        this.evidence = evidence;
        this.readings = readings;
        this.marks = marks;
        agenda = new ReadingAgenda(evidence, model);
        shifted = new ShiftedReader(text, evidence, readings, marks, agenda);
        droppedPairs = new DroppedPairs(text, evidence, agenda, shifted);
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
        int end = Math.min(lineEnd, from + LONGEST);
        agenda.begin(from, end, new ReadingState(ReadingState.ALIGNED, trail, before, last, 0), drops);
        for (int at = from; at <= end; at++) {
            List<ReadingState> here = agenda.at(at).best(MOST_STATES);
            if (at == end
                    || (at >= agenda.farthest()
                            && !here.isEmpty()
                            && here.stream().allMatch(DamagedRunReader::isClosed))) {
                return RunReading.likeliest(ends(here, at == lineEnd), most);
            }
            for (ReadingState state : here) {
                expand(state, at, drops);
            }
            droppedPairs.expand(at);
            for (ReadingState state : droppedPairs.takeRejoined()) {
                expandAligned(state, at);
            }
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
                double cost = state.context(agenda.model()).logProbability(CharacterCounts.EDGE);
                ReadingState edge = new ReadingState(ReadingState.ALIGNED, 0, state.last(), CharacterCounts.EDGE, 0);
                int bound = state.arcs().isEmpty()
                        ? agenda.start()
                        : state.arcs().get(0).bound();
                edge.enter(new ReadingState.Arc(state, (char) 0, bound, true, cost));
                ends.add(edge);
            }
        }
        return ends;
    }

    private static boolean isClosed(ReadingState state) {
        return state.isAligned() && state.soundSince() >= ReadingAgenda.CONTEXT;
    }

    /** Adds what can follow a state. */
    private void expand(ReadingState from, int at, boolean drops) {
        if (!from.arcs().isEmpty()) {
            int mark = markEnd(from, at);
            if (mark > at) {
                agenda.enter(mark, from.pending(), from.trail(), from, ReadingAgenda.pass(mark, from.soundSince() > 0));
                return;
            }
        }
        if (from.isAligned()) {
            expandAligned(from, at);
            return;
        }
        shifted.expand(from, at);
        if (drops) {
            droppedPairs.drop(from, at);
        }
    }

    /** Where marks end that begin here and belong to the received or to the true character before them. */
    private int markEnd(ReadingState from, int at) {
        int received = marks.markEnd(text, at, text.charAt(at - 1));
        return received > at
                ? received
                : marks.markEnd(text, at, from.arcs().get(0).emitted());
    }

    /** Adds what can follow a state in step: the character as it stands, and where a byte is lost, what lost it. */
    private void expandAligned(ReadingState from, int at) {
        char c = text.charAt(at);
        boolean isLost = Characters.is(c, Characters.LOST);
        agenda.sound(from, at, isLost ? '？' : c);
        if (isLost) {
            orphanByMark(from, at);
            orphanByDelimiter(from, at);
        }
    }

    /** The first byte went with the opening bracket of a mark: X?pinyin). */
    private void orphanByMark(ReadingState from, int at) {
        PinyinSyllable syllable = PinyinSyllable.closedAt(text, at + 1);
        if (syllable == null) {
            return;
        }
        int next = at + 1 + syllable.closedLength();
        for (char marked : readings.reading(syllable)) {
            int trail = Gbk.trail(marked);
            if (Gbk.lead(marked) == from.trail() && Gbk.isLead(trail) && evidence.allows(marked)) {
                agenda.enter(next, trail, trail, from, ReadingAgenda.pass(at, false));
            }
        }
    }

    /** The first byte was left alone before a pair that was taken for a mark of punctuation. */
    private void orphanByDelimiter(ReadingState from, int at) {
        int delimiter = at + 1 < agenda.end() ? Delimiters.bytes(text.charAt(at + 1)) : 0;
        if (delimiter == 0) {
            return;
        }
        int pending = delimiter & 0xff;
        for (int lead = Gbk.FIRST_LEAD; lead <= Gbk.LAST; lead++) {
            agenda.emit(at + 2, pending, pending, from, Gbk.decode(lead, delimiter >>> 8), at + 1, 0);
        }
        if (at + 2 <= agenda.end()) {
            agenda.at(at + 2).markPending(pending);
        }
    }
}
