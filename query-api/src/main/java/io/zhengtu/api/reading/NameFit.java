package io.zhengtu.api.reading;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Tells how a name fits some words. */
final class NameFit {
    /** Shorter words with a mistake in them may mean anything. */
    private static final int LEAST_FOR_MISTAKES = 2;

    private static final LevenshteinDistance ONE = new LevenshteinDistance(1);

    private NameFit() {}

    static SearchMatch of(String name, String words) {
        String key = NameKey.of(words);
        String other = NameKey.of(name);
        if (name.equals(words)) {
            return SearchMatch.EXACT;
        }
        if (other.equals(key)) {
            return SearchMatch.VARIANT;
        }
        if (other.startsWith(key)) {
            return SearchMatch.PREFIX;
        }
        if (other.contains(key)) {
            return SearchMatch.PART;
        }
        return isMistake(other, key) ? SearchMatch.MISTAKE : SearchMatch.NEAR;
    }

    /** Whether the words are the name, or its beginning while it is still being typed, but for one character. */
    private static boolean isMistake(String name, String words) {
        if (words.length() < LEAST_FOR_MISTAKES || name.length() < words.length() - 1) {
            return false;
        }
        for (int length = words.length() - 1; length <= Math.min(name.length(), words.length() + 1); length++) {
            if (length >= LEAST_FOR_MISTAKES && ONE.apply(name.substring(0, length), words) >= 0) {
                return true;
            }
        }
        return false;
    }
}
