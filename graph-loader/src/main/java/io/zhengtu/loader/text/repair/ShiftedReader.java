package io.zhengtu.loader.text.repair;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Adds what can follow a state that is a byte out of step: the received characters are read as shifted pairs. */
final class ShiftedReader {
    /** A trail byte that is no lead byte: printed as itself, as the euro sign, or lost alone. */
    private static final int LONE = 0x80;

    private static final char EURO = '€';

    private final String text;
    private final ReportEvidence evidence;
    private final ReadingIndex readings;
    private final PinyinMarks marks;
    private final ReadingAgenda agenda;
    /** The place where a mark was looked for last, and what it says; null where none begins there. */
    private int markAt = -1;

    private @Nullable PinyinSyllable mark;

    ShiftedReader(
            String text, ReportEvidence evidence, ReadingIndex readings, PinyinMarks marks, ReadingAgenda agenda) {
        this.text = text;
        this.evidence = evidence;
        this.readings = readings;
        this.marks = marks;
        this.agenda = agenda;
    }

    /** Adds what can follow a state whose pending byte is known. */
    void expand(ReadingState from, int at) {
        char c = text.charAt(at);
        int pending = from.pending();
        if (Characters.is(c, Characters.LOST)) {
            expandLoss(from, at, pending);
        }
        if (isAsciiTrail(c)) {
            closeByAscii(from, at, pending, c);
        } else if (c == EURO || c == LONE) {
            agenda.emit(at + 1, ReadingState.ALIGNED, 0, from, Gbk.decode(pending, LONE), at + 1, 0);
        }
        int code = Gbk.code(Characters.unfolded(c));
        if (code != 0) {
            shift(from, at, pending, code);
        }
    }

    static boolean isAsciiTrail(char c) {
        return c >= Gbk.FIRST_TRAIL && c < 0x7f;
    }

    /** A shifted pair: its first byte ends the true character, its second begins the next or is an ASCII character. */
    void shift(ReadingState from, int at, int pending, int code) {
        char complete = Gbk.decode(pending, code >>> 8);
        int rest = code & 0xff;
        if (complete == '。' && !isMissed(from, text.charAt(at))) {
            return;
        }
        if (Gbk.isLead(rest)) {
            agenda.emit(at + 1, rest, rest, from, complete, at + 1, 0);
        } else if (agenda.isPlausible(complete) && !agenda.isHopelessBeyond(at, from, complete, 0)) {
            ReadingState completed = agenda.passing(ReadingState.ALIGNED, from, agenda.step(from, complete, at, 0));
            agenda.emit(at + 1, ReadingState.ALIGNED, 0, completed, (char) rest, at + 1, 0);
        }
    }

    /** Whether a full stop could have been missed by the mirror after a state and before a received character. */
    private static boolean isMissed(ReadingState from, char received) {
        return from.afterDelimiter() || Delimiters.bytes(received) >>> 8 == 0xa3;
    }

    /** An ASCII trail byte shows itself and ends the run, with the mark of the character that it completes. */
    void closeByAscii(ReadingState from, int at, int pending, char c) {
        char complete = Gbk.decode(pending, c);
        if (agenda.isPlausible(complete)) {
            int mark = markEnd(at + 1, complete);
            double marked = mark > at + 1 ? agenda.marked(complete) : 0;
            agenda.emit(mark, ReadingState.ALIGNED, 0, from, complete, mark, marked);
        }
    }

    /** Where the marks of a character end that begin at a place; many characters are tried for one place. */
    private int markEnd(int open, char complete) {
        if (open != markAt) {
            markAt = open;
            mark = open < text.length() && Characters.is(text.charAt(open), Characters.OPEN)
                    ? PinyinSyllable.closedAt(text, open + 1)
                    : null;
        }
        return mark == null || !marks.isReading(mark, complete) ? open : marks.markEnd(text, open, complete);
    }

    /** A lone byte inside shifted text: its true character ends with it. */
    private void expandLoss(ReadingState from, int at, int pending) {
        PinyinSyllable syllable = PinyinSyllable.closedAt(text, at + 1);
        if (syllable != null) {
            completeByReading(from, at, syllable, lead -> lead == pending);
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
        if (!agenda.isPlausible(complete)) {
            return;
        }
        if (!Gbk.isLead(trail) || at + 1 >= agenda.end() || Delimiters.bytes(text.charAt(at + 1)) != 0) {
            agenda.emit(at + 1, ReadingState.ALIGNED, Gbk.isLead(trail) ? trail : 0, from, complete, at + 1, 0);
        } else if (!agenda.isHopelessBeyond(at, from, complete, agenda.unmarked(complete))) {
            agenda.lose(
                    at + 1,
                    agenda.passing(
                            ReadingState.ALIGNED, from, agenda.step(from, complete, at, agenda.unmarked(complete))));
        }
    }

    /** A lone byte after a pair that vanished: the character between them is one that usually stands here. */
    void expandLossAfterDropped(ReadingState from, int at, int lead) {
        PinyinSyllable syllable = PinyinSyllable.closedAt(text, at + 1);
        if (syllable != null) {
            completeByReading(from, at, syllable, first -> UndefinedPairs.isUndefined(lead, first));
            return;
        }
        for (char complete : evidence.followers(from.last())) {
            if (UndefinedPairs.isUndefined(lead, Gbk.lead(complete))) {
                loseAfter(from, at, complete, Gbk.trail(complete));
            }
        }
    }

    /** A mark whose opening bracket went with the second byte of its character; its first byte has to fit. */
    private void completeByReading(ReadingState from, int at, PinyinSyllable syllable, IntPredicate fits) {
        int next = at + 1 + syllable.closedLength();
        for (char marked : readings.reading(syllable)) {
            int trail = Gbk.trail(marked);
            if (fits.test(Gbk.lead(marked)) && Gbk.isLead(trail)) {
                agenda.emit(next, ReadingState.ALIGNED, trail, from, marked, next, agenda.marked(marked));
            }
        }
    }
}
