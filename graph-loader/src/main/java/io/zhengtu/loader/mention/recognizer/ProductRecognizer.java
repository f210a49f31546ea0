package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.mention.MentionRecognizer;
import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.mention.TokenizedDocument;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds products: goods of the statistical yearbooks where their making is spoken of, the members of lists that say so
 * (等特色农产品, 产量), what is the first of its kind (全球首款…), and quoted names of dishes and crops.
 */
public final class ProductRecognizer implements MentionRecognizer {
    private static final int LONGEST_NAME = 22;
    private static final int FARTHEST_HEAD = 2;
    /** Parts of speech beside nouns that open the name of a product. */
    private static final Set<String> IN_NAMES = Set.of("b", "j", "a", "vn", "nx", "w");

    /** Nouns and adjectives that say whose, when or how much of a thing is made. */
    private static final Set<String> NO_THINGS = Set.of(
            "行业", "国际", "产品", "产量", "产能", "落后", "先进", "单位", "总", "农业", "工业", "海洋", "科技", "经济", "养老", "能源", "资源", "设备",
            "面积", "用品", "零部件", "增长", "消费", "投资", "生产");

    private static final Set<String> NO_OPENINGS =
            Set.of("全国", "重点", "年均", "全年", "年度", "规上", "落后", "单位", "总", "亩均", "主要", "同类", "当年", "行业", "关键", "能源");

    private static final String CLAUSE_ENDS = "，。；：！？\n";
    private final WordTrie<String> goods = new WordTrie<>();
    private final List<String> contexts;
    private final Set<String> makers;
    private final WordList firsts;
    private final WordList launches;
    private final WordList listHeads;
    private final WordList endings;
    private final WordList works;
    private final ProductDebuts debuts;
    private final PlacedGoods placedGoods;
    private final WordList never;
    private final WordList brandWords;

    /** A recognizer that reads the {@code product-*} lexicons. */
    public ProductRecognizer(Lexicons lexicons) {
        lexicons.table("product-goods").forEach(row -> goods.put(row.get(0), row.get(1)));
        contexts = lexicons.words("product-context");
        makers = new HashSet<>(lexicons.words("product-makers"));
        firsts = new WordList(lexicons.words("product-firsts"));
        launches = new WordList(lexicons.words("product-launches"));
        listHeads = new WordList(lexicons.words("product-list-heads"));
        works = new WordList(lexicons.words("product-works"));
        endings = new WordList(lexicons.words("product-endings"));
        debuts = new ProductDebuts(lexicons, NO_THINGS);
        placedGoods = new PlacedGoods(lexicons);
        never = new WordList(lexicons.words("product-never"));
        brandWords = new WordList(lexicons.words("product-brand-words"));
    }

    @Override
    public List<Mention> recognize(TokenizedDocument document, Mentions earlier) {
        List<Mention> found = new ArrayList<>();
        for (SentenceWords words : SentenceWords.of(document)) {
            goods(words, found);
            firsts(words, found);
            debuts.addTo(found, words);
            lists(words, found);
            placedGoods.addTo(found, words);
            quoted(words, new Quotes(words.text()), found);
        }
        return found;
    }

    private void goods(SentenceWords words, List<Mention> found) {
        String text = words.text();
        int offset = 0;
        while (offset < text.length()) {
            WordTrie.Match<String> good = goods.longestAt(text, offset, text.length());
            if (good == null || !words.isBoundary(offset) || !words.isBoundary(good.end())) {
                offset++;
                continue;
            }
            String clause = clause(text, offset);
            boolean made = contexts.stream().anyMatch(clause::contains);
            boolean branch = words.follows(good.end(), "产业") || words.follows(good.end(), "企业");
            if (!branch && (good.value().equals("name") || made)) {
                Span span = new Span(withPlace(words, offset), good.end());
                found.add(words.mention(EntityType.PRODUCT, span, made ? "product.made" : "product.good", 0.6));
            }
            offset = good.end();
        }
    }

    /** Where a good's name starts that has its place before it (东阿阿胶). */
    private static int withPlace(SentenceWords words, int offset) {
        int before = words.indexAt(offset - 1);
        return before >= 0 && words.pos(before).equals("ns") ? words.start(before) : offset;
    }

    private static String clause(String text, int offset) {
        int start = offset;
        while (start > 0 && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, clauseEnd(text, offset));
    }

    private static int clauseEnd(String text, int offset) {
        int end = offset;
        while (end < text.length() && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** What is the first of its kind: 全球首款…问世. */
    private void firsts(SentenceWords words, List<Mention> found) {
        String text = words.text();
        for (int at = text.indexOf('首'); at >= 0; at = text.indexOf('首', at + 1)) {
            int classifier = firsts.prefix(text, at + 1, text.length());
            if (classifier == 0) {
                continue;
            }
            int start = at + 1 + classifier;
            int end = nameEnd(words, start);
            if (end - start >= 3 && end - start <= LONGEST_NAME && works.suffix(text, start, end) == 0) {
                found.add(words.mention(EntityType.PRODUCT, new Span(start, end), "product.first", 0.6));
            }
        }
    }

    private int nameEnd(SentenceWords words, int start) {
        String text = words.text();
        int end = start;
        while (end < text.length()
                && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0
                && text.charAt(end) != '、'
                && text.charAt(end) != '“'
                && text.charAt(end) != '等'
                && launches.prefix(text, end, text.length()) == 0
                && !(words.isBoundary(end) && isClosing(words, words.indexAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isClosing(SentenceWords words, int index) {
        String pos = words.pos(index);
        return pos.equals("d") || pos.equals("ad") || pos.equals("p") || pos.equals("c");
    }

    /** Members of lists that close with 等 and a head of products, or stand before 产量. */
    private void lists(SentenceWords words, List<Mention> found) {
        String text = words.text();
        for (int index = 0; index < words.size(); index++) {
            if (words.word(index).equals("等") && !words.word(index + 1).equals("重要")) {
                int end = clauseEnd(text, words.start(index));
                int head = index + 1;
                while (head < words.size() && words.start(head) < end && head <= index + FARTHEST_HEAD) {
                    int length = listHeads.prefix(text, words.start(head), end);
                    if (length > 0 && words.isBoundary(words.start(head) + length)) {
                        members(words, index, "product.list", found);
                        break;
                    }
                    head++;
                }
            } else if (words.word(index).equals("产量")) {
                members(words, words.word(index - 1).equals("等") ? index - 1 : index, "product.output", found);
            }
        }
    }

    /** The members of the list that ends before a word. */
    private void members(SentenceWords words, int end, String rule, List<Mention> found) {
        int last = end;
        for (int index = end - 1; index >= -1; index--) {
            String word = words.word(index);
            boolean separator = word.equals("、") || word.equals("和") || word.equals("及");
            boolean stop = index < 0
                    || (PhraseStart.isMark(word) && !separator && !word.equals("“"))
                    || makers.contains(word)
                    || (words.pos(index).equals("v") && !words.word(index + 1).equals("、"))
                    || words.pos(index).equals("p")
                    || words.pos(index).equals("m");
            if (separator || stop) {
                member(words, index + 1, last, rule, found);
                last = index;
            }
            if (stop) {
                return;
            }
        }
    }

    private static void member(SentenceWords words, int from, int to, String rule, List<Mention> found) {
        int start = from;
        while (start < to && !words.pos(start).startsWith("n") && !IN_NAMES.contains(words.pos(start))) {
            start++;
        }
        if (start >= to || words.word(start).equals("“")) {
            return;
        }
        Span span = new Span(words.start(start), words.end(to - 1));
        if (span.length() >= 2 && span.length() <= 12 && isThing(words, start, to)) {
            found.add(words.mention(EntityType.PRODUCT, span, rule, 0.6));
        }
    }

    /** Whether words are nouns throughout, none of which says when, where or how much is made rather than what. */
    private static boolean isThing(SentenceWords words, int from, int to) {
        for (int index = from; index < to; index++) {
            String pos = words.pos(index);
            boolean noun = pos.startsWith("n")
                    || pos.startsWith("g")
                    || IN_NAMES.contains(pos)
                    || (words.word(index).length() == 1 && !pos.startsWith("u"));
            if (!noun || words.word(index).equals("等")) {
                return false;
            }
        }
        return !NO_THINGS.contains(words.word(to - 1)) && !NO_OPENINGS.contains(words.word(from));
    }

    private void quoted(SentenceWords words, Quotes quotes, List<Mention> found) {
        for (Span quote : quotes.pairs()) {
            String inside = words.text(quote.start() + 1, quote.end() - 1);
            if (words.text().charAt(quote.start()) != '“' || inside.length() < 2 || inside.length() > 10) {
                continue;
            }
            if (inside.endsWith("字号") || inside.endsWith("一次号") || words.precedes(quote.start(), "台风")) {
                continue;
            }
            if (words.follows(quote.end(), "号")) {
                found.add(words.mention(
                        EntityType.PRODUCT, new Span(quote.start(), quote.end() + 1), "product.vessel", 0.6));
            } else if (inside.endsWith("号")) {
                found.add(words.mention(EntityType.PRODUCT, quote, "product.vessel", 0.6));
            } else if (isBrand(words, quote, inside)) {
                found.add(words.mention(EntityType.PRODUCT, quote, "product.brand", 0.6));
            } else if ((endings.suffix(inside) > 0 && never.suffix(inside) == 0)
                    || words.follows(quote.end(), "系列产品")
                    || words.follows(quote.end(), "种植")
                    || words.follows(quote.end(), "产品")) {
                found.add(words.mention(EntityType.PRODUCT, quote, "product.quoted", 0.55));
            }
        }
    }

    /** Whether a quotation is a brand of goods (“甲品”品牌, “甲味”公共品牌) and none of services or of culture. */
    private boolean isBrand(SentenceWords words, Span quote, String inside) {
        boolean brand = words.follows(quote.end(), "品牌")
                || words.follows(quote.end(), "公共品牌")
                || words.follows(quote.end(), "区域公用品牌")
                || words.follows(quote.end(), "公用品牌")
                || words.follows(quote.end(), "农产品")
                || words.follows(quote.end(), "农业品牌");
        return brand && brandWords.isIn(inside);
    }
}
