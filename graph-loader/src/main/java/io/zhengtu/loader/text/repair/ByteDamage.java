package io.zhengtu.loader.text.repair;

import io.zhengtu.loader.text.Alignment;
import io.zhengtu.loader.text.Certainty;
import io.zhengtu.loader.text.LanguageModel;
import io.zhengtu.loader.text.PinyinReadings;
import io.zhengtu.loader.text.Repair;
import io.zhengtu.loader.text.RepairKind;
import io.zhengtu.loader.text.ScriptConverter;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Undoes what a mirror did that worked on the bytes of GBK as if they were characters; see {@link DamagedRunReader}.
 * Where more than one reading fits, a language model chooses; a spot that lost a digit is marked, never guessed.
 */
final class ByteDamage implements RepairStep {
    /** Characters before a run that the word model reads with it. */
    private static final int LEFT_CONTEXT = 8;

    private static final int RESCORED = 40;
    /** For a quotation mark that has no partner. */
    private static final double BROKEN_PAIR = -4;

    /** A reading is certain only if every other is less likely by this factor's logarithm. */
    private static final double SURE = 8;

    private static final int ALTERNATIVES = 4;
    /** What the word model's opinion counts beside the character model's. */
    private static final double WORDS_WEIGHT = 0.5;
    /** Mean log-probability of a character below which a reading is not trusted without trying dropped pairs. */
    private static final double FLUENT = -3.5;

    private final Tools tools;

    /** What this step needs, made once at the first damaged text. */
    private static final class Tools {
        private final PinyinMarks marks;
        private final LanguageModel words;
        private final Supplier<Knowledge> knowledge;

        Tools(PinyinMarks marks, LanguageModel words, Supplier<Knowledge> knowledge) {
            this.marks = marks;
            this.words = words;
            this.knowledge = knowledge;
        }
    }

    private record Knowledge(CharacterCounts genre, ReadingIndex readings, SimplifiedTable simplified) {}

    /**
     * @param genre counts of sound reports in Simplified characters; asked for at the first damaged text
     */
    ByteDamage(PinyinReadings readings, ScriptConverter script, LanguageModel words, Supplier<CharacterCounts> genre) {
        tools = new Tools(
                new PinyinMarks(readings),
                words,
                new Lazy<>(() -> new Knowledge(genre.get(), new ReadingIndex(readings), new SimplifiedTable(script))));
    }

    @Override
    public boolean treats(Symptoms symptoms) {
        return symptoms.lost() > 0 && (symptoms.isTraditional() || symptoms.marked() > 0);
    }

    @Override
    public Repaired repair(String text) {
        return treats(Symptoms.of(text)) ? new Run(text).repair() : Repaired.unchanged(text);
    }

    /** The work on one text. */
    private final class Run {
        private final String text;
        private final ReportEvidence evidence;
        private final SimplifiedTable simplified;
        private final DamagedRunReader reader;
        private final StringBuilder clean;
        private final Alignment.Builder alignment = new Alignment.Builder();
        private final List<Repair> repairs = new ArrayList<>();
        private int copied;

        Run(String text) {
            this.text = text;
            Knowledge knowledge = tools.knowledge.get();
            simplified = knowledge.simplified();
            evidence = new ReportEvidence(text, tools.marks, simplified, knowledge.genre());
            reader = new DamagedRunReader(
                    text,
                    evidence,
                    new CharacterModel(knowledge.genre(), evidence.own()),
                    knowledge.readings(),
                    tools.marks);
            clean = new StringBuilder(text.length());
        }

        Repaired repair() {
            int at = 0;
            while (at < text.length()) {
                if (Characters.is(text.charAt(at), Characters.LOST)) {
                    at = read(at);
                } else {
                    at++;
                }
            }
            clean.append(text, copied, text.length());
            return new Repaired(clean.toString(), alignment.build(text.length(), clean.length()), repairs);
        }

        /** Reads the run at a lost byte; returns where to go on. */
        private int read(int at) {
            int newline = text.indexOf('\n', at);
            int lineEnd = newline < 0 ? text.length() : newline;
            String context = contextBefore(at);
            List<Candidate> candidates = candidates(at, lineEnd, context, false);
            boolean only = damagedReadings(candidates) == 1;
            if (fluency(candidates) < FLUENT) {
                List<Candidate> found = candidates(at, lineEnd, context, true);
                only = only
                        && isFarAhead(found)
                        && found.get(0).runs().equals(candidates.get(0).runs());
                candidates = found;
            }
            return candidates.isEmpty() ? leave(at, lineEnd) : write(candidates, only);
        }

        private static boolean isFarAhead(List<Candidate> candidates) {
            return !candidates.isEmpty()
                    && (candidates.size() == 1
                            || candidates.get(0).score() - candidates.get(1).score() > SURE);
        }

        private static long damagedReadings(List<Candidate> candidates) {
            return candidates.stream()
                    .filter(candidate -> candidate.runs().stream().anyMatch(ReadRun::damaged))
                    .count();
        }

        /** Mean log-probability of the characters of the best candidate's damaged runs and the two after each. */
        private static double fluency(List<Candidate> candidates) {
            if (candidates.isEmpty()) {
                return Double.NEGATIVE_INFINITY;
            }
            double sum = 0;
            int characters = 0;
            int sound = 0;
            for (ReadingState.Arc step : candidates.get(0).reading().steps()) {
                sound = step.sound() ? sound + 1 : 0;
                if (sound <= 2) {
                    sum += step.cost();
                    characters += step.emitted() == 0 ? 0 : 1;
                }
            }
            return sum / Math.max(1, characters);
        }

        private List<Candidate> candidates(int at, int lineEnd, String context, boolean drops) {
            char last = context.isEmpty() ? CharacterCounts.EDGE : context.charAt(context.length() - 1);
            char before = context.length() < 2 ? CharacterCounts.EDGE : context.charAt(context.length() - 2);
            List<RunReading> found = reader.read(
                    at,
                    lineEnd,
                    CharacterCounts.normal(before),
                    CharacterCounts.normal(last),
                    trailBefore(),
                    drops,
                    RESCORED);
            List<Candidate> candidates = new ArrayList<>();
            String line = clean.substring(clean.lastIndexOf("\n") + 1);
            for (RunReading reading : found) {
                List<ReadRun> runs = ReadRun.of(at, reading.steps());
                StringBuilder sentence = new StringBuilder(context);
                for (ReadRun run : runs) {
                    appendSimplified(run.reading(), sentence);
                }
                int end = runs.get(runs.size() - 1).end();
                double words = tools.words.logProbability(sentence);
                int breaks = QuotationBalance.breaks(
                        line, sentence.subSequence(context.length(), sentence.length()), text.substring(end, lineEnd));
                candidates.add(
                        new Candidate(reading, runs, reading.score() + WORDS_WEIGHT * words + BROKEN_PAIR * breaks));
            }
            candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
            return candidates;
        }

        private int write(List<Candidate> candidates, boolean only) {
            int end = copied;
            for (ReadRun run : candidates.get(0).runs()) {
                end = run.end();
                if (run.damaged()) {
                    clean.append(text, copied, run.start());
                    replace(run);
                    repairs.add(repair(run, candidates, only));
                    copied = run.end();
                } else {
                    restoreQuestionMarks(run);
                }
            }
            return end;
        }

        /** Notes each true character with the received ones that it accounts for. */
        private void replace(ReadRun run) {
            int from = run.start();
            int cleanFrom = clean.length();
            clean.append(run.reading());
            for (int i = 0; i < run.bounds().size(); i++) {
                int bound = run.bounds().get(i);
                boolean alone = i + 1 == run.bounds().size() || run.bounds().get(i + 1) > bound;
                if (alone && bound > from) {
                    int cleanEnd = clean.length() - run.reading().length() + i + 1;
                    alignment.replace(from, bound, cleanFrom, cleanEnd);
                    from = bound;
                    cleanFrom = cleanEnd;
                }
            }
            if (from < run.end() || cleanFrom < clean.length()) {
                alignment.replace(from, run.end(), cleanFrom, clean.length());
            }
        }

        private Repair repair(ReadRun run, List<Candidate> candidates, boolean only) {
            Set<String> others = new LinkedHashSet<>();
            for (Candidate candidate : candidates) {
                for (ReadRun other : candidate.runs()) {
                    if (other.damaged() && other.start() <= run.start() && other.end() >= run.end()) {
                        others.add(simplified(other.reading()));
                    }
                }
            }
            others.remove(simplified(run.reading()));
            Certainty certainty =
                    run.lostCharacter() ? Certainty.UNRESOLVED : only ? Certainty.CERTAIN : Certainty.CHOSEN;
            return new Repair(
                    RepairKind.LOST_BYTES,
                    new Span(run.start(), run.end()),
                    text.substring(run.start(), run.end()),
                    run.reading(),
                    certainty,
                    others.stream().limit(ALTERNATIVES).toList());
        }

        /** In a text whose marks were folded, a question mark that was read as one gets its width back. */
        private void restoreQuestionMarks(ReadRun run) {
            if (!evidence.isFolded()) {
                return;
            }
            for (int i = run.start(); i < run.end(); i++) {
                if (text.charAt(i) == '?') {
                    clean.append(text, copied, i).append('？');
                    repairs.add(Repair.certain(RepairKind.FOLDED_PUNCTUATION, new Span(i, i + 1), "?", "？"));
                    copied = i + 1;
                }
            }
        }

        /** Nothing fits: the characters stay. */
        private int leave(int at, int lineEnd) {
            int end = at + 1;
            while (end < lineEnd && end < at + LEFT_CONTEXT && DamagedRunReader.delimiter(text.charAt(end)) == 0) {
                end++;
            }
            String received = text.substring(at, end);
            repairs.add(new Repair(
                    RepairKind.LOST_BYTES, new Span(at, end), received, received, Certainty.UNRESOLVED, List.of()));
            return end;
        }

        /** Simplified characters before a place, without marks, in reading order. */
        private String contextBefore(int at) {
            StringBuilder context = new StringBuilder();
            clean.append(text, copied, at);
            copied = at;
            int i = clean.length();
            while (i > 0 && context.length() < LEFT_CONTEXT && clean.charAt(i - 1) != '\n') {
                int open = markBefore(i);
                if (open >= 0) {
                    i = open;
                } else {
                    i--;
                    context.append(simplified.of(clean.charAt(i)));
                }
            }
            return context.reverse().toString();
        }

        /** Where a mark opens that ends at a place of the clean text so far, or −1. */
        private int markBefore(int end) {
            if (clean.charAt(end - 1) != ')') {
                return -1;
            }
            for (int open = end - 2; open > 0 && open > end - 10; open--) {
                if (clean.charAt(open) == '(') {
                    String mark = clean.substring(open, end);
                    return tools.marks.markEnd(mark, 0, clean.charAt(open - 1)) == mark.length() ? open : -1;
                }
            }
            return -1;
        }

        private int trailBefore() {
            int i = clean.length();
            while (i > 0) {
                int open = markBefore(i);
                if (open < 0) {
                    int trail = Gbk.trail(clean.charAt(i - 1));
                    return Gbk.isLead(trail) ? trail : 0;
                }
                i = open;
            }
            return 0;
        }

        private void appendSimplified(String reading, StringBuilder sentence) {
            for (int i = 0; i < reading.length(); i++) {
                sentence.append(Characters.unfolded(simplified.of(reading.charAt(i))));
            }
        }

        private String simplified(String reading) {
            StringBuilder converted = new StringBuilder(reading.length());
            appendSimplified(reading, converted);
            return converted.toString();
        }
    }

    private record Candidate(RunReading reading, List<ReadRun> runs, double score) {}
}
