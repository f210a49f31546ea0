package io.zhengtu.loader.mention.recognizer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where names may start and end in a sentence, by its words. */
final class NameSearch {
    private static final String CLAUSE_ENDS = "，；。：！？、";
    private static final Set<String> VERBAL = Set.of("v", "vi", "d", "ad", "r", "p", "c");
    private static final Set<String> NAMES = Set.of("nr", "nz", "ns", "nt", "nx", "nrf", "j");
    private final SentenceWords words;
    private final Set<String> nameVerbs;

    /**
     * A search in a sentence.
     *
     * @param nameVerbs words tagged as verbs that names hold
     */
    NameSearch(SentenceWords words, Set<String> nameVerbs) {
        this.words = words;
        this.nameVerbs = nameVerbs;
    }

    /** The end of the clause or list member that a position lies in. */
    int clauseEnd(int from) {
        int i = from;
        while (i < words.text().length() && CLAUSE_ENDS.indexOf(words.text().charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    /** Where a name may start in a stretch: at its start and after each verb. */
    List<Integer> starts(int from, int to) {
        List<Integer> starts = new ArrayList<>(List.of(from));
        for (int i = firstInside(from); i < words.size() && words.end(i) < to; i++) {
            if (isVerb(i)) {
                starts.add(words.end(i));
            }
        }
        return starts;
    }

    /** Whether a verb, adverb, pronoun or conjunction stands in a stretch that no name holds. */
    boolean holdsVerb(int from, int to) {
        for (int i = firstInside(from); i < words.size() && words.end(i) <= to; i++) {
            if (isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(int index) {
        return words.word(index).length() > 1
                && VERBAL.contains(words.pos(index))
                && !nameVerbs.contains(words.word(index));
    }

    /** Whether an ordinary word of more than one character lies in a stretch. */
    static boolean holdsCommonWord(SentenceWords words, int from, int to, GenreLanguage language) {
        for (int i = firstInside(words, from); i < words.size() && words.end(i) <= to; i++) {
            if (words.word(i).length() > 1
                    && !NAMES.contains(words.pos(i))
                    && language.strangePairs(words.word(i), 0, words.word(i).length()) == 0) {
                return true;
            }
        }
        return false;
    }

    private int firstInside(int from) {
        return firstInside(words, from);
    }

    /** The first word that starts at a position or after it. */
    static int firstInside(SentenceWords words, int from) {
        int index = words.indexAt(from);
        if (index < 0) {
            return words.size();
        }
        return words.start(index) < from ? index + 1 : index;
    }
}
