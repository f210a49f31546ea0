package io.zhengtu.loader.text.repair;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts pairs back that GBK leaves undefined, and that vanished without a trace, into shifted text. */
final class DroppedPairs {
    private static final int MOST = 24;
    /** So many dropped pairs may have stood side by side. */
    private static final int MOST_IN_ROW = 3;

    private final String text;
    private final ReportEvidence evidence;
    private final ReadingAgenda agenda;
    private final ShiftedReader shifted;
    /** By the character before. */
    private final @Nullable Between[] betweens = new @Nullable Between[Character.MAX_VALUE + 1];

    /** States that put a dropped pair back at the place being read. */
    private ReadingStates dropped = new ReadingStates(MOST);

    /** Those that come back into step at the place being read, after a dropped pair. */
    private ReadingStates rejoined = new ReadingStates(MOST);

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
                double penalty = agenda.unmarked(complete);
                boolean takesLetters = UndefinedPairs.takesLetters(lead);
                if (agenda.isHopeless(dropped, from, complete, penalty)
                        && (!takesLetters || agenda.isHopeless(rejoined, from, complete, penalty))) {
                    continue;
                }
                ReadingAgenda.Step step = agenda.step(from, complete, at, penalty);
                enter(lead, from, step);
                if (takesLetters) {
                    loseLetter(agenda.passing(ReadingState.ALIGNED, from, step), at);
                }
            }
        }
    }

    /** The character of a step is whole, and a pair vanished that begins with this byte. */
    private void enter(int lead, ReadingState from, ReadingAgenda.Step step) {
        if (!dropped.isHopeless(from.best() + step.cost())) {
            char normal = evidence.normal(step.emitted());
            dropped.enter(
                    dropped.state(ReadingState.DROPPED + lead, 0, from.last(), normal, 0),
                    ReadingAgenda.arc(from, step));
        }
    }

    private void loseLetter(ReadingState completed, int at) {
        ReadingAgenda.Step lost = agenda.step(completed, DamagedRunReader.LOST, at, 0);
        if (!rejoined.isHopeless(completed.best() + lost.cost())) {
            rejoined.enter(
                    rejoined.state(ReadingState.ALIGNED, 0, completed.last(), CharacterCounts.normal('0'), 0),
                    ReadingAgenda.arc(completed, lost));
        }
    }

    /** Two pairs in a row vanished: of the character between them nothing is left but what usually follows. */
    private void dropAgain(ReadingState from, int at, int lead) {
        CharacterModel.Context context = from.context(agenda.model());
        Between between = between(from.last());
        for (int i = 0; i < between.characters.length; i++) {
            char complete = between.characters[i];
            if (!UndefinedPairs.isUndefined(lead, Gbk.lead(complete))) {
                continue;
            }
            double penalty = agenda.unmarked(complete);
            double atMost = context.atMost(between.normals[i], between.logarithm(i, context));
            if (!dropped.isHopeless(from.best() + penalty + atMost)) {
                double cost = penalty + context.logProbability(between.normals[i], between.probabilities[i]);
                enter(Gbk.trail(complete), from, new ReadingAgenda.Step(complete, at, false, cost));
            }
        }
    }

    private Between between(char last) {
        Between known = betweens[last];
        if (known == null) {
            known = new Between(evidence, last);
            betweens[last] = known;
        }
        return known;
    }

    /** The characters after one that may have gone with two pairs: their last byte begins a pair that vanishes. */
    private static final class Between {
        private final char[] characters;
        /** The same as the language model counts them. */
        private final char[] normals;
        /** Of each its probability after the character before; 0 where it was not asked for. */
        private final double[] probabilities;
        /** Their logarithms. */
        private final double[] logarithms;

        Between(ReportEvidence evidence, char last) {
            char[] followers = evidence.followers(last);
            char[] some = new char[followers.length];
            int n = 0;
            for (char follower : followers) {
                if (UndefinedPairs.trails(Gbk.trail(follower)).length > 0) {
                    some[n++] = follower;
                }
            }
            characters = Arrays.copyOf(some, n);
            normals = new char[n];
            for (int i = 0; i < n; i++) {
                normals[i] = evidence.normal(characters[i]);
            }
            probabilities = new double[n];
            logarithms = new double[n];
        }

        /** The logarithm of a probability after the character before. */
        double logarithm(int i, CharacterModel.Context context) {
            if (probabilities[i] == 0) {
                probabilities[i] = context.pairProbability(normals[i]);
                logarithms[i] = Math.log(Math.abs(probabilities[i]));
            }
            return logarithms[i];
        }
    }

    /** The states that are back in step at the place being read; asked for once a place. */
    List<ReadingState> takeRejoined() {
        ReadingStates states = rejoined;
        rejoined = new ReadingStates(MOST);
        return states.best(MOST);
    }

    /** Adds what can follow the states that put a pair back at the place being read. */
    void expand(int at) {
        for (int inRow = 0; inRow < MOST_IN_ROW; inRow++) {
            ReadingStates states = dropped;
            dropped = new ReadingStates(MOST);
            for (ReadingState state : states.best(MOST)) {
                expand(state, at, inRow + 1 < MOST_IN_ROW);
            }
        }
    }

    private void expand(ReadingState from, int at, boolean another) {
        char c = text.charAt(at);
        int lead = from.pending() - ReadingState.DROPPED;
        if (another && !dropped.isHopeless(from.best())) {
            dropAgain(from, at, lead);
        }
        if (Characters.is(c, Characters.LOST)) {
            shifted.expandLossAfterDropped(from, at, lead);
            return;
        }
        int code = Gbk.code(Characters.unfolded(c));
        if (ShiftedReader.isAsciiTrail(c)) {
            for (int trail : UndefinedPairs.trails(lead)) {
                shifted.closeByAscii(from, at, trail, c);
            }
        } else if (code != 0 && !agenda.isHopelessBeyond(at, from)) {
            for (int trail : UndefinedPairs.trails(lead)) {
                shifted.shift(from, at, trail, code);
            }
        }
    }
}
