package io.zhengtu.loader.text.repair;

import java.util.ArrayList;
import java.util.List;

/**
 * The states of a search through one damaged run, by how far they have read; a state comes in with the step that leads
 * to it and what the language model thinks of that step.
 */
final class ReadingAgenda {
    /** Sound characters to read after a run, for the language model. */
    static final int CONTEXT = 5;

    /** For a character that the mirror marks everywhere and that would stand here without its mark. */
    static final double MISSING_MARK = -6;

    /** For a character in place of which the text writes another of the same Simplified form. */
    private static final double REPLACED = -4;

    /** {@link #unmarked} by a character's traits. */
    private static final double[] UNMARKED = {0, MISSING_MARK, REPLACED, MISSING_MARK + REPLACED};

    private final ReportEvidence evidence;
    private final CharacterModel model;
    private final List<ReadingStates> places = new ArrayList<>();
    private int start;
    private int end;
    private int farthest;
    private boolean cutsEarly;

    ReadingAgenda(ReportEvidence evidence, CharacterModel model) {
        this.evidence = evidence;
        this.model = model;
    }

    /**
     * Begins anew with one state.
     *
     * @param drops whether dropped pairs are put back: then there are so many readings that what is hopeless is not even
     *     noted; without them all are kept, since a spot is certain only where no other reading fits
     */
    void begin(int from, int to, ReadingState first, boolean drops) {
        cutsEarly = drops;
        start = from;
        end = to;
        farthest = from;
        for (int i = from; i <= to; i++) {
            if (i - from == places.size()) {
                places.add(new ReadingStates());
            } else {
                places.get(i - from).clear();
            }
        }
        first.begin();
        at(from).add(first);
    }

    int start() {
        return start;
    }

    /** No state reads beyond this place. */
    int end() {
        return end;
    }

    /** The farthest place that a state has reached. */
    int farthest() {
        return farthest;
    }

    /** The states that have read up to a place. */
    ReadingStates at(int place) {
        return places.get(place - start);
    }

    CharacterModel model() {
        return model;
    }

    /** Whether a step of this likelihood, or one that is none too high, need not be taken. */
    boolean isHopeless(ReadingStates there, double likelihood) {
        return cutsEarly && there.isHopeless(likelihood);
    }

    /** Whether a step that completes a character would be given up, as far as that can be told without weighing it. */
    boolean isHopeless(ReadingStates there, ReadingState from, char emitted, double penalty) {
        return cutsEarly
                && (there.isHopeless(from.best() + penalty)
                        || there.isHopeless(
                                from.best() + penalty + from.context(model).atMost(normal(emitted))));
    }

    /** Whether all that a state can lead to at the place after this one would be given up. */
    boolean isHopelessBeyond(int at, ReadingState from) {
        return at < end && isHopeless(at(at + 1), from.best());
    }

    /** Whether all that a step from a state can lead to at the place after this one would be given up. */
    boolean isHopelessBeyond(int at, ReadingState from, char emitted, double penalty) {
        return at < end && isHopeless(at(at + 1), from, emitted, penalty);
    }

    /** What is read at a step. */
    record Step(char emitted, int bound, boolean sound, double cost) {}

    /** A step that passes over received characters and completes none. */
    static Step pass(int bound, boolean sound) {
        return new Step((char) 0, bound, sound, 0);
    }

    /** A step that completes a character of a damaged run. */
    Step step(ReadingState from, char emitted, int bound, double penalty) {
        return new Step(emitted, bound, false, penalty + from.context(model).logProbability(normal(emitted)));
    }

    static ReadingState.Arc arc(ReadingState from, Step step) {
        return new ReadingState.Arc(from, step.emitted(), step.bound(), step.sound(), step.cost());
    }

    /** Reads a character as it stands. */
    void sound(ReadingState from, int at, char c) {
        int trail = Gbk.trail(c);
        char normal = evidence.normal(c);
        double cost = from.context(model).logProbability(normal);
        ReadingStates there = at(at + 1);
        ReadingState state = there.state(
                ReadingState.ALIGNED,
                Gbk.isLead(trail) ? trail : 0,
                from.last(),
                normal,
                Math.min(CONTEXT, from.soundSince() + 1));
        there.enter(state, new ReadingState.Arc(from, c, at + 1, true, cost));
        farthest = Math.max(farthest, at + 1);
    }

    /** An ASCII character is gone here. */
    void lose(int next, ReadingState completed) {
        emit(next, ReadingState.ALIGNED, 0, completed, DamagedRunReader.LOST, next, 0);
    }

    /** Completes a character of a damaged run, if it can stand in one. */
    void emit(int next, int pending, int trail, ReadingState from, char c, int bound, double bonus) {
        int traits = evidence.traits(c);
        if (next > end || (traits & ReportEvidence.PLAUSIBLE) == 0 || (c == '。' && from.last() == '。')) {
            return;
        }
        double penalty = UNMARKED[traits & (ReportEvidence.MARKED | ReportEvidence.REPLACED)] + bonus;
        if (!isHopeless(at(next), from, c, penalty)) {
            enter(next, pending, trail, from, step(from, c, bound, penalty));
        }
    }

    /** Takes a step to a place; nothing happens where that is beyond the end, or what it leads to would be given up. */
    void enter(int next, int pending, int trail, ReadingState from, Step step) {
        if (next > end || isHopeless(at(next), from.best() + step.cost())) {
            return;
        }
        char before = from.before();
        char last = from.last();
        if (step.emitted() != 0) {
            before = last;
            last = normal(step.emitted());
        }
        int soundSince = step.sound() ? from.soundSince() : 0;
        ReadingStates there = at(next);
        there.enter(there.state(pending, trail, before, last, soundSince), arc(from, step));
        farthest = Math.max(farthest, next);
    }

    /** A state that is left in the same breath. */
    ReadingState passing(int pending, ReadingState from, Step step) {
        ReadingState state = new ReadingState(pending, 0, from.last(), evidence.normal(step.emitted()), 0);
        state.enter(arc(from, step));
        return state;
    }

    private char normal(char emitted) {
        return emitted == DamagedRunReader.LOST ? CharacterCounts.normal('0') : evidence.normal(emitted);
    }

    /** Whether a character can stand in a damaged run. */
    boolean isPlausible(char c) {
        return (evidence.traits(c) & ReportEvidence.PLAUSIBLE) != 0;
    }

    /** What it costs that a character stands without the mark, or in a form, that the text gives it elsewhere. */
    double unmarked(char c) {
        return UNMARKED[evidence.traits(c) & (ReportEvidence.MARKED | ReportEvidence.REPLACED)];
    }

    /** What outweighs {@link #unmarked} for a character whose mark was read with it. */
    double marked(char c) {
        return (evidence.traits(c) & ReportEvidence.MARKED) != 0 ? -MISSING_MARK : 0;
    }
}
