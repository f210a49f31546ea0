package io.zhengtu.loader.text.repair;

import io.zhengtu.loader.text.Certainty;
import io.zhengtu.loader.text.LanguageModel;
import io.zhengtu.loader.text.Repair;
import io.zhengtu.loader.text.RepairKind;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the damaged runs of one text from left to right, each with what was read before it. Used once. */
final class DamagedTextReader {
    private static final int ALTERNATIVES = 4;
    /** Characters at most that a run without a reading is taken to have. */
    private static final int LONGEST_LEFT = 8;
    /** Mean log-probability of a character below which a reading is not trusted without trying dropped pairs. */
    private static final double FLUENT = -3.5;

    /** A text with more lost bytes than these and one in so many characters is no mirror's work, and is left. */
    private static final int MANY_LOST = 64;

    private static final int LOST_SHARE = 20;

    private final boolean isGarbled;
    private final String text;
    private final ReportEvidence evidence;
    private final RunJudge judge;
    private final CleanCopy copy;
    private final List<Repair> repairs = new ArrayList<>();

    DamagedTextReader(String text, PinyinMarks marks, LanguageModel words, ByteDamage.Knowledge knowledge) {
        this.text = text;
        isGarbled = Symptoms.of(text).lost() > MANY_LOST + text.length() / LOST_SHARE;
        SimplifiedTable simplified = knowledge.simplified();
        evidence = new ReportEvidence(text, marks, simplified, knowledge.genre());
        CharacterModel model = new CharacterModel(knowledge.genre(), evidence.own());
        DamagedRunReader reader = new DamagedRunReader(text, evidence, model, knowledge.readings(), marks);
        judge = new RunJudge(text, reader, words, simplified);
        copy = new CleanCopy(text, marks, simplified);
    }

    Repaired repair() {
        int at = 0;
        while (at < text.length()) {
            at = Characters.is(text.charAt(at), Characters.LOST) ? read(at) : at + 1;
        }
        String clean = copy.finished();
        return new Repaired(clean, copy.alignment(), repairs);
    }

    /** Reads the run at a lost byte; returns where to go on. */
    private int read(int at) {
        int newline = text.indexOf('\n', at);
        int lineEnd = newline < 0 ? text.length() : newline;
        copy.copyTo(at);
        if (isGarbled) {
            return leave(at, lineEnd);
        }
        List<RunCandidate> candidates = judge.candidates(at, lineEnd, copy, false);
        boolean only = RunCandidate.damagedReadings(candidates) == 1;
        if (candidates.isEmpty() || candidates.get(0).fluency() < FLUENT) {
            List<RunCandidate> found = judge.candidates(at, lineEnd, copy, true);
            only = only
                    && RunCandidate.isFarAhead(found)
                    && found.get(0).runs().equals(candidates.get(0).runs());
            candidates = RunCandidate.merged(found, candidates);
        }
        return candidates.isEmpty() ? leave(at, lineEnd) : write(candidates, only);
    }

    private int write(List<RunCandidate> candidates, boolean only) {
        int end = copy.copied();
        for (ReadRun run : candidates.get(0).runs()) {
            end = run.end();
            if (run.damaged()) {
                copy.replace(run);
                repairs.add(repair(run, candidates, only));
            } else if (evidence.isFolded()) {
                restoreQuestionMarks(run);
            }
        }
        return end;
    }

    private Repair repair(ReadRun run, List<RunCandidate> candidates, boolean only) {
        Set<String> others = new LinkedHashSet<>();
        for (RunCandidate candidate : candidates) {
            for (ReadRun other : candidate.runs()) {
                if (other.damaged() && other.start() <= run.start() && other.end() >= run.end()) {
                    others.add(judge.simplified(other.reading()));
                }
            }
        }
        others.remove(judge.simplified(run.reading()));
        Certainty certainty = run.lostCharacter() ? Certainty.UNRESOLVED : only ? Certainty.CERTAIN : Certainty.CHOSEN;
        return new Repair(
                RepairKind.LOST_BYTES,
                new Span(run.start(), run.end()),
                text.substring(run.start(), run.end()),
                run.reading(),
                certainty,
                certainty == Certainty.CERTAIN
                        ? List.of()
                        : others.stream().limit(ALTERNATIVES).toList());
    }

    /** In a text whose marks were folded, a question mark that was read as one gets its width back. */
    private void restoreQuestionMarks(ReadRun run) {
        for (int i = run.start(); i < run.end(); i++) {
            if (text.charAt(i) == '?') {
                copy.copyTo(i);
                copy.replaceNext('？');
                repairs.add(Repair.certain(RepairKind.FOLDED_PUNCTUATION, new Span(i, i + 1), "?", "？"));
            }
        }
    }

    /** Nothing fits: the characters stay. */
    private int leave(int at, int lineEnd) {
        int end = at + 1;
        while (end < lineEnd && end < at + LONGEST_LEFT && Delimiters.bytes(text.charAt(end)) == 0) {
            end++;
        }
        String received = text.substring(at, end);
        repairs.add(new Repair(
                RepairKind.LOST_BYTES, new Span(at, end), received, received, Certainty.UNRESOLVED, List.of()));
        return end;
    }
}
