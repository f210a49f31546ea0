package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;
import java.util.List;

/**
 * Goods that bear the name of the place they come from (甲县脐橙), as geographical indications do: products wherever they
 * stand, unless the words go on to an industry, a market or a festival of theirs.
 */
final class PlacedGoods {
    /** Words between a place and the good's last one: 花牛 of 天水花牛苹果. */
    private static final int LONGEST_BETWEEN = 2;

    private final WordList goods;
    private final WordList notBefore;

    /** The readings of the lexicons {@code product-placed-goods} and {@code product-placed-not-before}. */
    PlacedGoods(Lexicons lexicons) {
        goods = new WordList(lexicons.words("product-placed-goods"));
        notBefore = new WordList(lexicons.words("product-placed-not-before"));
    }

    /** Adds the products of a sentence that are named after their places. */
    void addTo(List<Mention> found, SentenceWords words) {
        for (int index = 0; index < words.size(); index++) {
            if (words.pos(index).equals("ns") && words.word(index).length() > 1) {
                good(found, words, index);
            }
        }
    }

    private void good(List<Mention> found, SentenceWords words, int place) {
        String text = words.text();
        for (int index = place + 1; index < words.size() && index <= place + 1 + LONGEST_BETWEEN; index++) {
            String pos = words.pos(index);
            boolean noun = pos.startsWith("n") || pos.startsWith("g") || pos.equals("b") || pos.equals("a");
            if (!noun || pos.equals("ns")) {
                return;
            }
            int from = words.start(place + 1);
            int end = words.end(index);
            boolean whole = goods.suffix(text, from, end) > 0;
            if (whole && notBefore.prefix(text, end, text.length()) == 0 && !goesOn(words, index + 1)) {
                found.add(words.mention(EntityType.PRODUCT, new Span(words.start(place), end), "product.placed", 0.65));
                return;
            }
        }
    }

    /** Whether a noun behind the good makes a longer name of it. */
    private static boolean goesOn(SentenceWords words, int index) {
        String pos = words.pos(index);
        return pos.startsWith("n") || pos.equals("vn");
    }
}
