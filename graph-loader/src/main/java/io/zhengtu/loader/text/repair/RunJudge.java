package io.zhengtu.loader.text.repair;

import io.zhengtu.loader.text.LanguageModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Weighs the readings of a run: the search's characters, a model of words, and the balance of quotation marks. */
final class RunJudge {
    private static final int RESCORED = 40;
    /** For a quotation mark that has no partner. */
    private static final double BROKEN_PAIR = -4;
    /** So many characters before and after a run are looked at for a mark's partner; paragraphs are shorter. */
    private static final int FARTHEST_PARTNER = 4000;

    /** What the word model's opinion counts beside the character model's. */
    private static final double WORDS_WEIGHT = 0.8;

    private final String text;
    private final DamagedRunReader reader;
    private final LanguageModel words;
    private final SimplifiedTable simplified;

    RunJudge(String text, DamagedRunReader reader, LanguageModel words, SimplifiedTable simplified) {
        this.text = text;
        this.reader = reader;
        this.words = words;
        this.simplified = simplified;
    }

    /**
     * The readings of what begins at a lost byte, the best first.
     *
     * @param lineEnd where its line ends
     * @param written what comes before it
     * @param drops whether dropped pairs may be put back
     */
    List<RunCandidate> candidates(int at, int lineEnd, CleanCopy written, boolean drops) {
        String context = written.context();
        char last = context.isEmpty() ? CharacterCounts.EDGE : context.charAt(context.length() - 1);
        char before = context.length() < 2 ? CharacterCounts.EDGE : context.charAt(context.length() - 2);
        List<RunReading> found = reader.read(
                at,
                lineEnd,
                CharacterCounts.normal(before),
                CharacterCounts.normal(last),
                written.trail(),
                drops,
                RESCORED);
        List<RunCandidate> candidates = new ArrayList<>();
        String line = written.line(FARTHEST_PARTNER);
        for (RunReading reading : found) {
            candidates.add(weigh(reading, at, lineEnd, context, line));
        }
        candidates.sort(Comparator.comparingDouble(RunCandidate::score).reversed());
        return candidates;
    }

    private RunCandidate weigh(RunReading reading, int at, int lineEnd, String context, String line) {
        List<ReadRun> runs = ReadRun.of(at, reading.steps());
        StringBuilder sentence = new StringBuilder(context);
        for (ReadRun run : runs) {
            appendSimplified(run.reading(), sentence);
        }
        int end = runs.get(runs.size() - 1).end();
        int breaks = QuotationBalance.breaks(
                line,
                sentence.subSequence(context.length(), sentence.length()),
                text.substring(end, Math.min(lineEnd, end + FARTHEST_PARTNER)));
        double score = reading.score() + WORDS_WEIGHT * words.logProbability(sentence) + BROKEN_PAIR * breaks;
        return new RunCandidate(reading, runs, score);
    }

    private void appendSimplified(String reading, StringBuilder sentence) {
        for (int i = 0; i < reading.length(); i++) {
            sentence.append(Characters.unfolded(simplified.of(reading.charAt(i))));
        }
    }

    /** A reading in Simplified characters with full-width marks. */
    String simplified(String reading) {
        StringBuilder converted = new StringBuilder(reading.length());
        appendSimplified(reading, converted);
        return converted.toString();
    }
}
