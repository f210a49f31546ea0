package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.gazetteer.Industries;
import io.zhengtu.loader.gazetteer.Industry;
import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.mention.MentionRecognizer;
import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.mention.TokenizedDocument;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds branches and forms of economic activity: by the industry table, and by heads such as 产业 or 经济 behind a noun
 * phrase that says which one.
 */
public final class IndustryRecognizer implements MentionRecognizer {
    private static final List<String> BODIES =
            List.of("学院", "大学", "学校", "医院", "协会", "学会", "研究院", "厅", "局", "中学", "委员会", "职业技术", "开发区", "技术开发区");
    private static final List<String> REFINERY_IS_BRANCH = List.of("产业", "工业", "行业", "园", "产业集群", "、");
    private static final int LONGEST_NEIGHBOUR = 10;
    private final WordTrie<Industry> table = new WordTrie<>();
    private final List<String> heads;
    private final WordList notBefore;
    private final IndustryLists lists;
    private final IndustryPhrases phrases;

    /** A recognizer that reads the industry table and the {@code industry-*} lexicons. */
    public IndustryRecognizer(Industries industries, Lexicons lexicons) {
        industries.byName().forEach(table::put);
        heads = lexicons.words("industry-heads");
        notBefore = new WordList(lexicons.words("industry-names-not-before"));
        lists = new IndustryLists(lexicons);
        phrases = new IndustryPhrases(lexicons);
    }

    @Override
    public List<Mention> recognize(TokenizedDocument document, Mentions earlier) {
        List<Mention> found = new ArrayList<>();
        for (SentenceWords words : SentenceWords.of(document)) {
            tabled(words, found);
            lists.addTo(found, words);
            phrases.addTo(found, words);
        }
        return found;
    }

    private void tabled(SentenceWords words, List<Mention> found) {
        String text = words.text();
        int offset = 0;
        while (offset < text.length()) {
            WordTrie.Match<Industry> match = table.longestAt(text, offset, text.length());
            if (match == null || !words.isBoundary(offset) || !words.isBoundary(match.end())) {
                offset++;
                continue;
            }
            Span span = new Span(offset, match.end());
            boolean named = match.value().evidence() == Industry.Evidence.NAME
                    || followedByHead(words, span.end())
                    || isListed(words, span);
            if (named
                    && notBefore.prefix(text, span.end(), text.length()) == 0
                    && !isRefinery(words, span)
                    && BODIES.stream().noneMatch(body -> words.follows(span.end(), body))) {
                found.add(words.mention(EntityType.INDUSTRY, span, "industry.table", 0.7));
            }
            offset = match.end();
        }
    }

    /** Whether 石化 stands behind a place that its refinery is called by (甲州石化), and no word follows that makes it a branch. */
    private static boolean isRefinery(SentenceWords words, Span span) {
        int before = words.indexAt(span.start() - 1);
        return span.of(words.text()).equals("石化")
                && before >= 0
                && (words.pos(before).startsWith("ns") || words.pos(before).equals("nz"))
                && REFINERY_IS_BRANCH.stream().noneMatch(branch -> words.follows(span.end(), branch));
    }

    /** Whether a name is the member of a list whose neighbour is a branch beyond doubt: 邮政、信息服务. */
    private boolean isListed(SentenceWords words, Span span) {
        String text = words.text();
        if (words.before(span.start()) == '、') {
            int end = span.start() - 1;
            for (int start = Math.max(0, end - LONGEST_NEIGHBOUR); start < end - 1; start++) {
                if (words.isBoundary(start) && isBranch(text, start, end) && isEdge(words, span.end())) {
                    return true;
                }
            }
        }
        if (!words.follows(span.end(), "、") || !startsMember(words, span.start())) {
            return false;
        }
        WordTrie.Match<Industry> next = table.longestAt(text, span.end() + 1, text.length());
        return next != null && next.value().evidence() == Industry.Evidence.NAME && isEdge(words, next.end());
    }

    private boolean isBranch(String text, int start, int end) {
        WordTrie.Match<Industry> match = table.longestAt(text, start, end);
        return match != null && match.end() == end && match.value().evidence() == Industry.Evidence.NAME;
    }

    /** Whether a list's member can end at an offset. */
    private static boolean isEdge(SentenceWords words, int offset) {
        int next = words.indexAt(offset);
        return next < 0
                || !(words.pos(next).startsWith("n")
                        || words.pos(next).equals("q")
                        || (words.pos(next).equals("vn") && !words.word(next).equals("发展")));
    }

    /** Whether a list's member can start at an offset: behind a mark or a verb. */
    private static boolean startsMember(SentenceWords words, int offset) {
        int before = words.indexAt(offset - 1);
        return before < 0
                || words.pos(before).startsWith("w")
                || words.pos(before).startsWith("v")
                || words.pos(before).startsWith("p");
    }

    private boolean followedByHead(SentenceWords words, int offset) {
        return heads.stream().anyMatch(head -> words.follows(offset, head));
    }
}
