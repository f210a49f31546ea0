package io.zhengtu.loader.lexical.hanlp;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.utility.Predefine;
import io.zhengtu.loader.text.LanguageModel;
import java.util.Arrays;

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
        int length = text.length();
        String all = text.toString();
        // best[end][n]: the best split up to end whose last word has n characters
        double[][] best = new double[length + 1][LONGEST_WORD + 1];
        int[][] words = new int[length + 1][LONGEST_WORD + 1];
        for (double[] row : best) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        best[0][0] = 0;
        words[0][0] = NO_WORD;
        for (int end = 1; end <= length; end++) {
            for (int n = 1; n <= Math.min(LONGEST_WORD, end); n++) {
                String candidate = all.substring(end - n, end);
                int word = CoreDictionary.getWordID(candidate);
                if (word < 0) {
                    word = n > 1 && CustomDictionary.contains(candidate) ? NOT_IN_CORE : NO_WORD;
                }
                if (n == 1 || word != NO_WORD) {
                    words[end][n] = word;
                    best[end][n] = extend(best[end - n], words[end - n], word);
                }
            }
        }
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : best[length]) {
            highest = Math.max(highest, score);
        }
        return highest;
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
