package io.zhengtu.loader.text.repair;

import java.util.List;

/** Puts pairs back that GBK leaves undefined, and that vanished without a trace, into shifted text. */
final class DroppedPairs {
    private static final int MOST = 24;
    /** So many dropped pairs may have stood side by side. */
    private static final int MOST_IN_ROW = 3;

    private final String text;
    private final ReportEvidence evidence;
    private final ReadingAgenda agenda;
    private final ShiftedReader shifted;
    /** States that put a dropped pair back at the place being read. */
    private ReadingStates dropped = new ReadingStates();

    /** Those that come back into step at the place being read, after a dropped pair. */
    private ReadingStates rejoined = new ReadingStates();

    DroppedPairs(String text, ReportEvidence evidence, ReadingAgenda agenda, ShiftedReader shifted) {
        this.text = text;
        this.evidence = evidence;
        this.agenda = agenda;
        this.shifted = shifted;
    }

    /** A pair that GBK leaves undefined stood here; its second byte stays open until the next character shows it. */
    void drop(ReadingState from, int at) {
        for (int lead : UndefinedPairs.leads()) {
            char complete = Gbk.decode(from.pending(), lead);
            if (agenda.isPlausible(complete) && (complete != '。' || from.afterDelimiter())) {
                ReadingAgenda.Step step = agenda.step(from, complete, at, agenda.unmarked(complete));
                dropped.state(ReadingState.DROPPED + lead, 0, from.last(), evidence.normal(complete), 0)
                        .enter(ReadingAgenda.arc(from, step));
                if (UndefinedPairs.takesLetters(lead)) {
                    loseLetter(agenda.passing(ReadingState.ALIGNED, from, step), at);
                }
            }
        }
    }

    private void loseLetter(ReadingState completed, int at) {
        ReadingAgenda.Step lost = agenda.step(completed, DamagedRunReader.LOST, at, 0);
        rejoined.state(ReadingState.ALIGNED, 0, completed.last(), CharacterCounts.normal('0'), 0)
                .enter(ReadingAgenda.arc(completed, lost));
    }

    /** Two pairs in a row vanished: of the character between them nothing is left but what usually follows. */
    private void dropAgain(ReadingState from, int at, int lead) {
        for (char complete : evidence.followers(from.last())) {
            int next = Gbk.trail(complete);
            if (UndefinedPairs.isUndefined(lead, Gbk.lead(complete)) && UndefinedPairs.trails(next).length > 0) {
                dropped.state(ReadingState.DROPPED + next, 0, from.last(), evidence.normal(complete), 0)
                        .enter(ReadingAgenda.arc(from, agenda.step(from, complete, at, agenda.unmarked(complete))));
            }
        }
    }

    /** The states that are back in step at the place being read; asked for once a place. */
    List<ReadingState> takeRejoined() {
        ReadingStates states = rejoined;
        rejoined = new ReadingStates();
        return states.best(MOST);
    }

    /** Adds what can follow the states that put a pair back at the place being read. */
    void expand(int at) {
        for (int inRow = 0; inRow < MOST_IN_ROW; inRow++) {
            ReadingStates states = dropped;
            dropped = new ReadingStates();
            for (ReadingState state : states.best(MOST)) {
                expand(state, at, inRow + 1 < MOST_IN_ROW);
            }
        }
    }

    private void expand(ReadingState from, int at, boolean another) {
        char c = text.charAt(at);
        int lead = from.pending() - ReadingState.DROPPED;
        if (another) {
            dropAgain(from, at, lead);
        }
        if (Characters.is(c, Characters.LOST)) {
            shifted.expandLossAfterDropped(from, at, lead);
            return;
        }
        int code = Gbk.code(Characters.unfolded(c));
        for (int trail : UndefinedPairs.trails(lead)) {
            if (ShiftedReader.isAsciiTrail(c)) {
                shifted.closeByAscii(from, at, trail, c);
            } else if (code != 0) {
                shifted.shift(from, at, trail, code);
            }
        }
    }
}
