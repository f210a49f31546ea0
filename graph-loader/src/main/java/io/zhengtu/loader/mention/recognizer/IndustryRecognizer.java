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
    private final WordTrie<Industry> table = new WordTrie<>();
    private final List<String> heads;
    private final IndustryLists lists;
    private final IndustryPhrases phrases;

    /** A recognizer that reads the industry table and the {@code industry-*} lexicons. */
    public IndustryRecognizer(Industries industries, Lexicons lexicons) {
        industries.byName().forEach(table::put);
        heads = lexicons.words("industry-heads");
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
            boolean named = match.value().evidence() == Industry.Evidence.NAME || followedByHead(words, span.end());
            if (named
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

    private boolean followedByHead(SentenceWords words, int offset) {
        return heads.stream().anyMatch(head -> words.follows(offset, head));
    }
}
