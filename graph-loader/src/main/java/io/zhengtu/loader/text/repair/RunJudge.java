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
        List<List<ReadRun>> runs =
                found.stream().map(reading -> ReadRun.of(at, reading.steps())).toList();
        List<StringBuilder> sentences =
                runs.stream().map(reading -> sentence(context, reading)).toList();
        double[] likely = words.logProbabilities(sentences);
        List<RunCandidate> candidates = new ArrayList<>();
        String line = written.line(FARTHEST_PARTNER);
        for (int i = 0; i < likely.length; i++) {
            CharSequence read = sentences
                    .get(i)
                    .subSequence(context.length(), sentences.get(i).length());
            double score = found.get(i).score()
                    + WORDS_WEIGHT * likely[i]
                    + BROKEN_PAIR * breaks(line, read, runs.get(i), lineEnd);
            candidates.add(new RunCandidate(found.get(i), runs.get(i), score));
        }
        candidates.sort(Comparator.comparingDouble(RunCandidate::score).reversed());
        return candidates;
    }

    private StringBuilder sentence(String context, List<ReadRun> runs) {
        StringBuilder sentence = new StringBuilder(context);
        for (ReadRun run : runs) {
            appendSimplified(run.reading(), sentence);
        }
        return sentence;
    }

    private int breaks(String line, CharSequence read, List<ReadRun> runs, int lineEnd) {
        int end = runs.get(runs.size() - 1).end();
        return QuotationBalance.breaks(line, read, text.substring(end, Math.min(lineEnd, end + FARTHEST_PARTNER)));
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
