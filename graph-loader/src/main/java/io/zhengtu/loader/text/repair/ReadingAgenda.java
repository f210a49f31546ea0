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

    private final ReportEvidence evidence;
    private final CharacterModel model;
    private final List<ReadingStates> places = new ArrayList<>();
    private int start;
    private int end;
    private int farthest;

    ReadingAgenda(ReportEvidence evidence, CharacterModel model) {
        this.evidence = evidence;
        this.model = model;
    }

    /** Begins anew with one state. */
    void begin(int from, int to, ReadingState first) {
        start = from;
        end = to;
        farthest = from;
        places.clear();
        for (int i = from; i <= to; i++) {
            places.add(new ReadingStates());
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
        at(at + 1)
                .state(
                        ReadingState.ALIGNED,
                        Gbk.isLead(trail) ? trail : 0,
                        from.last(),
                        normal,
                        Math.min(CONTEXT, from.soundSince() + 1))
                .enter(new ReadingState.Arc(from, c, at + 1, true, cost));
        farthest = Math.max(farthest, at + 1);
    }

    /** An ASCII character is gone here. */
    void lose(int next, ReadingState completed) {
        emit(next, ReadingState.ALIGNED, 0, completed, DamagedRunReader.LOST, next, 0);
    }

    /** Completes a character of a damaged run, if it can stand in one. */
    void emit(int next, int pending, int trail, ReadingState from, char c, int bound, double bonus) {
        if (isPlausible(c) && !(c == '。' && from.last() == '。')) {
            enter(next, pending, trail, from, step(from, c, bound, unmarked(c) + bonus));
        }
    }

    /** Takes a step to a place; nothing happens where that is beyond the end. */
    void enter(int next, int pending, int trail, ReadingState from, Step step) {
        if (next > end) {
            return;
        }
        char before = from.before();
        char last = from.last();
        if (step.emitted() != 0) {
            before = last;
            last = normal(step.emitted());
        }
        int soundSince = step.sound() ? from.soundSince() : 0;
        at(next).state(pending, trail, before, last, soundSince).enter(arc(from, step));
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
        return c != 0 && !Delimiters.isFoundFirst(c) && evidence.allows(c);
    }

    /** What it costs that a character stands without the mark, or in a form, that the text gives it elsewhere. */
    double unmarked(char c) {
        return (evidence.isMarked(c) ? MISSING_MARK : 0) + (evidence.isReplaced(c) ? REPLACED : 0);
    }

    /** What outweighs {@link #unmarked} for a character whose mark was read with it. */
    double marked(char c) {
        return evidence.isMarked(c) ? -MISSING_MARK : 0;
    }
}
