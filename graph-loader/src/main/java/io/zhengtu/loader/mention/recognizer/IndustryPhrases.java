package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Branches that no table knows, by a noun phrase before 产业 or 经济 that says which one (梅花鹿产业, 票根经济). A phrase with
 * a word that only ranks or places them (特色产业, 县域经济) names none.
 */
final class IndustryPhrases {
    private static final int MOST_WORDS = 4;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;
    /** Words of rank that open a branch's name. */
    private static final Set<String> OPENING = Set.of("现代", "高端", "先进", "新型");

    private final Set<String> generic;
    private final Set<String> verbs;
    private final WordList heads;
    private final WordList notBefore;

    /** The phrases by the lexicons {@code industry-phrase-heads}, {@code -not-before}, {@code -generic} and {@code -verbs}. */
    IndustryPhrases(Lexicons lexicons) {
        heads = new WordList(lexicons.words("industry-phrase-heads"));
        notBefore = new WordList(lexicons.words("industry-not-before"));
        generic = new HashSet<>(lexicons.words("industry-generic"));
        verbs = new HashSet<>(lexicons.words("industry-verbs"));
    }

    /** Adds the branches that a sentence names so. */
    void addTo(List<Mention> found, SentenceWords words) {
        String text = words.text();
        for (int index = 1; index < words.size(); index++) {
            int at = words.start(index);
            int head = heads.prefix(text, at, text.length());
            if (head == 0 || !words.isBoundary(at + head) || notBefore.prefix(text, at + head, text.length()) > 0) {
                continue;
            }
            int first = phraseStart(words, index);
            int start = words.start(first);
            boolean listed = first > 0
                    && words.pos(first - 1).startsWith("c")
                    && heads.suffix(text, 0, words.start(first - 1)) == 0;
            if (!listed && first < index && at - start >= SHORTEST && at - start <= LONGEST) {
                found.add(words.mention(EntityType.INDUSTRY, new Span(start, at + head), "industry.phrase", 0.55));
            }
        }
    }

    /**
     * The first word of the phrase before a head; the head itself where the phrase says nothing. A word that only ranks
     * is part of the name where it stands before one that says which branch it is (现代高科技服务业).
     */
    private int phraseStart(SentenceWords words, int head) {
        int first = head;
        boolean ranked = false;
        while (first > 0 && isNominal(words, first - 1)) {
            ranked = generic.contains(words.word(first - 1));
            if ((ranked && first == head) || head - first >= MOST_WORDS) {
                return head;
            }
            if (ranked) {
                break;
            }
            first--;
        }
        return ranked && OPENING.contains(words.word(first - 1)) ? first - 1 : first;
    }

    private boolean isNominal(SentenceWords words, int index) {
        String pos = words.pos(index);
        boolean noun = pos.startsWith("n") || pos.startsWith("g") || pos.equals("vn") || pos.equals("b");
        return (noun || pos.equals("j") || pos.equals("a") || pos.equals("ag") || pos.equals("vi"))
                && !pos.equals("ns")
                && !verbs.contains(words.word(index));
    }
}
