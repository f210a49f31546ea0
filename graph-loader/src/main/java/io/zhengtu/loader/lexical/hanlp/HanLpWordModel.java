package io.zhengtu.loader.lexical.hanlp;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.utility.Predefine;
import io.zhengtu.loader.text.LanguageModel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How likely a text is by HanLP's words and word pairs: the probability of the best way to split it into words, found
 * by dynamic programming. Words that only the supplementary dictionary has (places, terms) count as rare.
 */
public final class HanLpWordModel implements LanguageModel {
    private static final int LONGEST_WORD = 8;
    private static final double PAIR_WEIGHT = 0.7;
    /** A character that is no word of the dictionary. */
    private static final double UNKNOWN = Math.log(1e-7);

    private static final double SUPPLEMENTARY = Math.log(1e-7);
    private static final int NO_WORD = -1;
    private static final int NOT_IN_CORE = -2;
    private final double total = Predefine.TOTAL_FREQUENCY;

    @Override
    public double logProbability(CharSequence text) {
        return logProbabilities(List.of(text))[0];
    }

    /** The same of several texts; what those that begin alike have in common is split into words once. */
    @Override
    public double[] logProbabilities(List<? extends CharSequence> texts) {
        String[] all = texts.stream().map(CharSequence::toString).toArray(String[]::new);
        Integer[] sorted = new Integer[all.length];
        Arrays.setAll(sorted, i -> i);
        Arrays.sort(sorted, Comparator.comparing(i -> all[i]));
        Splits splits =
                new Splits(Arrays.stream(all).mapToInt(String::length).max().orElse(0));
        double[] probabilities = new double[all.length];
        for (int i : sorted) {
            probabilities[i] = splits.logProbability(all[i]);
        }
        return probabilities;
    }

    /** The best splits of a text up to each of its characters. */
    private final class Splits {
        /** {@code best[end][n]}: the best split up to end whose last word has n characters. */
        private final double[][] best;
        /** The number of that last word. */
        private final int[][] words;

        private String text = "";

        Splits(int longest) {
            best = new double[longest + 1][LONGEST_WORD + 1];
            words = new int[longest + 1][LONGEST_WORD + 1];
            Arrays.fill(best[0], Double.NEGATIVE_INFINITY);
            best[0][0] = 0;
            words[0][0] = NO_WORD;
        }

        /** Of a text; faster the more of its beginning it shares with the one before. */
        double logProbability(String next) {
            int shared = Arrays.mismatch(text.toCharArray(), next.toCharArray());
            text = next;
            for (int end = shared < 0 ? next.length() + 1 : shared + 1; end <= next.length(); end++) {
                split(end);
            }
            double highest = Double.NEGATIVE_INFINITY;
            for (double score : best[next.length()]) {
                highest = Math.max(highest, score);
            }
            return highest;
        }

        private void split(int end) {
            Arrays.fill(best[end], Double.NEGATIVE_INFINITY);
            for (int n = 1; n <= Math.min(LONGEST_WORD, end); n++) {
                int word = number(text.substring(end - n, end));
                if (n == 1 || word != NO_WORD) {
                    words[end][n] = word;
                    best[end][n] = extend(best[end - n], words[end - n], word);
                }
            }
        }
    }

    private static int number(String candidate) {
        int word = CoreDictionary.getWordID(candidate);
        if (word >= 0) {
            return word;
        }
        return candidate.length() > 1 && isSupplementary(candidate) ? NOT_IN_CORE : NO_WORD;
    }

    /** Asks for the dictionary's own words alone: those that a program may add at run time, ours does not have. */
    private static boolean isSupplementary(String candidate) {
        return CustomDictionary.DEFAULT.dat.exactMatchSearch(candidate) >= 0;
    }

    private double extend(double[] scores, int[] words, int word) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int n = 0; n <= LONGEST_WORD; n++) {
            if (scores[n] > Double.NEGATIVE_INFINITY) {
                highest = Math.max(highest, scores[n] + logProbability(words[n], word));
            }
        }
        return highest;
    }

    private double logProbability(int before, int word) {
        if (word < 0) {
            return word == NOT_IN_CORE ? SUPPLEMENTARY : UNKNOWN;
        }
        double single = (frequency(word) + 1) / total;
        if (before < 0) {
            return Math.log(single);
        }
        double pair = CoreBiGramTableDictionary.getBiFrequency(before, word) / (frequency(before) + 1.0);
        return Math.log(PAIR_WEIGHT * pair + (1 - PAIR_WEIGHT) * single);
    }

    private static int frequency(int word) {
        CoreDictionary.Attribute attribute = CoreDictionary.get(word);
        return attribute == null ? 0 : attribute.totalFrequency;
    }
}
