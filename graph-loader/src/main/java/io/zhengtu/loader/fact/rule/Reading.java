package io.zhengtu.loader.fact.rule;

import io.zhengtu.loader.document.ClauseSplitter;
import io.zhengtu.loader.document.Document;
import io.zhengtu.loader.document.Sentence;
import io.zhengtu.loader.linking.Entity;
import io.zhengtu.loader.linking.LinkedDocument;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.ReportPart;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One sentence with its clauses and the things that it names, as the rules read it. Spans point into the clean text. */
final class Reading {
    private final LinkedDocument document;
    private final Sentence sentence;
    private final List<Mention> mentions;
    private final List<Mention> standing;
    private final List<Span> clauses;

    Reading(LinkedDocument document, Sentence sentence) {
        this.document = document;
        this.sentence = sentence;
        this.mentions = document.mentions().in(sentence.ordinal());
        this.standing =
                mentions.stream().filter(mention -> !isPartOfName(mention)).toList();
        this.clauses = ClauseSplitter.split(
                document.document().document().text().text(), sentence.span(), ClauseSplitter.Level.CLAUSE);
    }

    /**
     * The sentences from which facts may come, in order: those of the report's review and plan. Page chrome, problems
     * and shortcomings, and passages that look neither back nor ahead state nothing about the place.
     */
    static List<Reading> all(LinkedDocument document) {
        return document.document().once(document, () -> make(document));
    }

    private static List<Reading> make(LinkedDocument document) {
        Document read = document.document().document();
        return read.sentences().stream()
                .filter(sentence -> sentence.part() != ReportPart.OTHER && !read.isPageChrome(sentence))
                .map(sentence -> new Reading(document, sentence))
                .toList();
    }

    LinkedDocument document() {
        return document;
    }

    Sentence sentence() {
        return sentence;
    }

    /** The clauses of the sentence, in order. */
    List<Span> clauses() {
        return clauses;
    }

    /** The clause that holds a position; the last one that starts before it where it stands between two. */
    int clauseAt(int position) {
        int found = 0;
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).start() <= position) {
                found = i;
            }
        }
        return found;
    }

    /** The characters of a clause. */
    String clause(int index) {
        return clauses.get(index).of(text());
    }

    /** The mentions of these types in the order of the text; of all types where none is given. */
    List<Mention> mentions(EntityType... types) {
        return ofTypes(mentions, types);
    }

    /** The mentions of these types that are no part of a longer name. */
    List<Mention> standing(EntityType... types) {
        return ofTypes(standing, types);
    }

    private static List<Mention> ofTypes(List<Mention> mentions, EntityType... types) {
        if (types.length == 0 || mentions.isEmpty()) {
            return mentions;
        }
        List<EntityType> wanted = Arrays.asList(types);
        return mentions.stream()
                .filter(mention -> wanted.contains(mention.type()))
                .toList();
    }

    /** The mentions of these types within another mention, without itself. */
    List<Mention> inside(Mention whole, EntityType... types) {
        return mentions(types).stream()
                .filter(part -> !part.equals(whole) && whole.span().contains(part.span()))
                .toList();
    }

    /** Whether a mention lies within the longer mention of another thing. */
    boolean isPartOfName(Mention mention) {
        return mentions.stream()
                .anyMatch(other -> other.span().contains(mention.span())
                        && other.span().length() > mention.span().length());
    }

    Entity entity(Mention mention) {
        return document.entity(mention);
    }

    /** The characters from one position of the text to another; empty where they are out of order. */
    String text(int from, int to) {
        return from >= to ? "" : text().substring(from, to);
    }

    /** Up to {@code length} characters of the sentence before a position. */
    String before(int position, int length) {
        return text(Math.max(sentence.span().start(), position - length), position);
    }

    /** Up to {@code length} characters of the sentence after a position. */
    String after(int position, int length) {
        return text(position, Math.min(sentence.span().end(), position + length));
    }

    /** The stretch from the first of several spans to the last. */
    static Span covering(Span one, Span other) {
        return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }

    /** The lists of mentions of these types: members side by side, with nothing but 、 and 和 between them. */
    List<Enumeration> enumerations(EntityType... types) {
        List<Enumeration> lists = new ArrayList<>();
        List<Mention> members = new ArrayList<>();
        for (Mention mention : standing(types)) {
            if (!members.isEmpty()) {
                Mention last = members.get(members.size() - 1);
                if (mention.span().start() < last.span().end()) {
                    continue;
                }
                if (!Enumeration.isConnector(
                        text(last.span().end(), mention.span().start()))) {
                    lists.add(new Enumeration(members));
                    members.clear();
                }
            }
            members.add(mention);
        }
        if (!members.isEmpty()) {
            lists.add(new Enumeration(members));
        }
        return lists;
    }

    /**
     * The members of the list that ends at a position, in order: items with 、 or 和 between them, back to the first that
     * no such mark stands before. Items that are no mention of these types, or not wholly, are left out.
     */
    List<Mention> listBefore(int end, EntityType... types) {
        return new ItemList(this, standing(types)).before(end);
    }

    private String text() {
        return document.document().document().text().text();
    }
}
