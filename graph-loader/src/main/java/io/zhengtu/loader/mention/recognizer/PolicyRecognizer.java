package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.mention.MentionRecognizer;
import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.mention.TokenizedDocument;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds named strategies, campaigns, plans, mechanisms and reforms: what stands in quotation marks with or without a
 * head noun (“某某年”行动), and noun phrases that close with such a head (某某制度改革).
 */
public final class PolicyRecognizer implements MentionRecognizer {
    private static final int LONGEST_NAME = 32;
    private static final int LONGEST_QUOTE = 30;
    private static final int WORDS_TO_HEAD = 4;
    /** Marks that join the parts of a slogan (“减存量、控增量”), which names nothing. */
    private static final String SLOGAN_MARKS = "、，；";

    private final WordTrie<String> heads = new WordTrie<>();
    private final WordTrie<String> national = new WordTrie<>();
    private final WordList gaining;
    private final Set<String> firsts;
    private final Map<String, List<String>> goesOn = new HashMap<>();
    private final Set<String> modifiers;
    private final Set<String> works;
    private final Set<String> generic;
    private final Set<String> quoteGeneric;
    private final Set<String> quoteOtherHeads;
    private final Set<String> outcomes;
    private final PhraseStart start;
    private final PolicyLists lists;

    /** A recognizer that reads the {@code policy-*} lexicons. */
    public PolicyRecognizer(Lexicons lexicons) {
        lexicons.table("policy-heads").forEach(row -> heads.put(row.get(0), row.get(1)));
        lexicons.words("policy-national").forEach(name -> national.put(name, name));
        gaining = new WordList(lexicons.words("policy-gaining"));
        firsts = new HashSet<>(lexicons.words("policy-firsts"));
        lexicons.table("policy-goes-on").forEach(row -> goesOn.computeIfAbsent(row.get(0), head -> new ArrayList<>())
                .add(row.get(1)));
        modifiers = new HashSet<>(lexicons.words("policy-modifiers"));
        works = new HashSet<>(lexicons.words("policy-works"));
        generic = new HashSet<>(lexicons.words("policy-generic"));
        quoteGeneric = new HashSet<>(lexicons.words("quote-generic"));
        quoteOtherHeads = new HashSet<>(lexicons.words("quote-other-heads"));
        quoteOtherHeads.addAll(lexicons.words("product-endings"));
        outcomes = new HashSet<>(lexicons.words("policy-outcome-verbs"));
        start = new PhraseStart(
                new HashSet<>(lexicons.words("policy-triggers")),
                new HashSet<>(lexicons.words("policy-content-verbs")));
        lists = new PolicyLists(start);
    }

    @Override
    public List<Mention> recognize(TokenizedDocument document, Mentions earlier) {
        List<Mention> found = new ArrayList<>();
        for (SentenceWords words : SentenceWords.of(document)) {
            Quotes quotes = new Quotes(words.text());
            quoted(words, quotes, found);
            headed(words, quotes, found);
            national(words, found);
        }
        return found;
    }

    private void national(SentenceWords words, List<Mention> found) {
        String text = words.text();
        int offset = 0;
        while (offset < text.length()) {
            WordTrie.Match<String> match = national.longestAt(text, offset, text.length());
            if (match == null) {
                offset++;
                continue;
            }
            found.add(words.mention(EntityType.POLICY, new Span(offset, match.end()), "policy.national", 0.6));
            offset = match.end();
        }
    }

    private void quoted(SentenceWords words, Quotes quotes, List<Mention> found) {
        for (Span quote : quotes.pairs()) {
            String inside = words.text(quote.start() + 1, quote.end() - 1);
            if (words.text().charAt(quote.start()) == '《') {
                if (closesWithHead(inside.replace("（草案）", ""))) {
                    found.add(words.mention(EntityType.POLICY, quote, "policy.title", 0.8));
                }
                continue;
            }
            if (inside.length() < 2
                    || inside.length() > LONGEST_QUOTE
                    || quoteGeneric.contains(inside)
                    || quoteOtherHeads.stream().anyMatch(inside::endsWith)) {
                continue;
            }
            WordTrie.Match<String> head = headAfter(words, quote.end());
            if (head != null && !head.value().equals("support")) {
                found.add(words.mention(
                        EntityType.POLICY, new Span(quote.start(), head.end()), "policy.quoted-head", 0.8));
            } else if (!isSlogan(words, quote, inside)
                    && (closesWithHead(inside)
                            || (!isOneWord(words, quote) && (head != null || isCarriedOut(words, quotes, quote))))) {
                found.add(words.mention(EntityType.POLICY, quote, "policy.quoted", 0.5));
            }
        }
    }

    /** Whether a quotation is a row of phrases, or only describes what follows (“当家吃饭”的产业). */
    private static boolean isSlogan(SentenceWords words, Span quote, String inside) {
        return words.follows(quote.end(), "的")
                || words.follows(quote.end(), "大文章")
                || inside.chars().anyMatch(mark -> SLOGAN_MARKS.indexOf(mark) >= 0);
    }

    /** Whether a quotation holds one word of the dictionary: a figure of speech (“样板”). */
    private static boolean isOneWord(SentenceWords words, Span quote) {
        int index = words.indexAt(quote.start() + 1);
        String pos = words.pos(index);
        return index == words.indexAt(quote.end() - 2) && (pos.startsWith("n") || pos.equals("t") || pos.equals("s"));
    }

    private boolean closesWithHead(String inside) {
        for (int at = 1; at < inside.length(); at++) {
            WordTrie.Match<String> head = heads.longestAt(inside, at, inside.length());
            if (head != null && head.end() == inside.length()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb before a quotation, or before the row of quotations that it stands in, is one of carrying out. */
    private boolean isCarriedOut(SentenceWords words, Quotes quotes, Span quote) {
        int index = words.indexAt(quote.start()) - 1;
        while (index >= 0 && (words.word(index).equals("”") || words.word(index).equals("、"))) {
            int closing = words.word(index).equals("、") ? index - 1 : index;
            Span before = closing < 0 ? null : quotes.closingAt(words.end(closing));
            if (before == null) {
                return false;
            }
            index = words.indexAt(before.start()) - 1;
        }
        return index >= 0 && start.governs(words.word(index)) && !outcomes.contains(words.word(index));
    }

    /** The head that closes the phrase right after a quotation, at most four words on; null where there is none. */
    private WordTrie.@Nullable Match<String> headAfter(SentenceWords words, int offset) {
        int first = words.indexAt(offset);
        for (int index = first; index >= 0 && index < words.size() && index < first + WORDS_TO_HEAD; index++) {
            WordTrie.Match<String> head = heads.longestAt(
                    words.text(), words.start(index), words.text().length());
            if (head != null) {
                return head;
            }
            String pos = words.pos(index);
            if (!(pos.startsWith("n") || pos.startsWith("v") || pos.equals("b") || pos.equals("j"))) {
                return null;
            }
        }
        return null;
    }

    private void headed(SentenceWords words, Quotes quotes, List<Mention> found) {
        int index = 0;
        while (index < words.size()) {
            WordTrie.Match<String> head = heads.longestAt(
                    words.text(), words.start(index), words.text().length());
            if (head == null
                    || head.value().equals("quoted")
                    || head.value().equals("support")
                    || quotes.around(words.start(index)) != null
                    || !words.isBoundary(head.end())
                    || goesOn(words, head)) {
                index++;
                continue;
            }
            int from = start.before(words, quotes, index);
            if ((from > 0 && words.word(from - 1).equals("、"))
                    || words.word(index - 1).equals("等")) {
                lists.read(words, quotes, index, head, found);
            } else {
                add(words, trimmed(words, from, index), index, head, found);
            }
            int next = words.indexAt(head.end());
            index = next < 0 ? words.size() : next;
        }
    }

    /** Whether a head stands before a noun that it only describes: 战略支点, 工程技术中心, 改革试验区, 试点城市. */
    private boolean goesOn(SentenceWords words, WordTrie.Match<String> head) {
        int next = words.indexAt(head.end());
        String text = words.text(0, head.end());
        if (next < 0) {
            return false;
        }
        String pos = words.pos(next);
        boolean noun = pos.startsWith("n") || pos.equals("b");
        return (noun && (text.endsWith("战略") || text.endsWith("工程")))
                || goesOn.entrySet().stream()
                        .filter(entry -> text.endsWith(entry.getKey()))
                        .anyMatch(entry -> entry.getValue().stream().anyMatch(word -> words.follows(head.end(), word)));
    }

    /** The start of a name without the conjunct before it and without counts (新一轮, 20项, 一系列). */
    private int trimmed(SentenceWords words, int from, int headIndex) {
        int at = from;
        for (int index = from; index < headIndex; index++) {
            if (words.word(index).equals("等")) {
                at = index + 1;
            }
            int gained = afterGaining(words, index);
            if (gained >= 0 && gained + 1 < headIndex) {
                at = gained;
            }
            if (words.pos(index).equals("c")
                    && index > from
                    && heads.longestAt(words.text(), words.start(index - 1), words.end(index - 1)) != null) {
                at = index + 1;
            }
        }
        while (at < headIndex && firsts.contains(words.word(at)) && at + 2 < headIndex) {
            at++;
        }
        boolean counted = (words.pos(at).equals("m")
                        && words.pos(at + 1).equals("q")
                        && !words.word(at + 1).equals("业"))
                || (words.word(at).equals("新") && words.pos(at + 1).equals("m"));
        while (counted
                && at < headIndex
                && (words.word(at).equals("新")
                        || words.pos(at).equals("m")
                        || words.pos(at).equals("q"))) {
            at++;
        }
        while (at < headIndex && words.pos(at).equals("c")) {
            at++;
        }
        return at;
    }

    /** The word after a verb of gaining that starts at a word, however the verb is cut into words (获|批); -1 where none is. */
    private int afterGaining(SentenceWords words, int index) {
        int start = words.start(index);
        int length = gaining.prefix(words.text(), start, words.text().length());
        return length > 0 && words.isBoundary(start + length) ? words.indexAt(start + length) : -1;
    }

    private void add(SentenceWords words, int from, int headIndex, WordTrie.Match<String> head, List<Mention> found) {
        if (from >= headIndex) {
            return;
        }
        Span span = new Span(words.start(from), head.end());
        String name = span.of(words.text());
        int modifier = words.start(headIndex) - span.start();
        if (generic.contains(name)
                || span.length() > LONGEST_NAME
                || modifier < (head.value().equals("campaign") ? 2 : 4)
                || saysNothing(words, from, headIndex)
                || (name.endsWith("工程") && isBuilt(words, from, headIndex))) {
            return;
        }
        found.add(words.mention(EntityType.POLICY, span, "policy.head", 0.6));
    }

    private boolean saysNothing(SentenceWords words, int from, int to) {
        for (int index = from; index < to; index++) {
            String word = words.word(index);
            String pos = words.pos(index);
            if (!modifiers.contains(word)
                    && !pos.equals("m")
                    && !pos.equals("q")
                    && !pos.equals("c")
                    && !pos.equals("w")) {
                return false;
            }
        }
        return true;
    }

    private boolean isBuilt(SentenceWords words, int from, int to) {
        String phrase = words.text(words.start(from), words.end(to - 1));
        return works.stream().anyMatch(phrase::contains);
    }
}
