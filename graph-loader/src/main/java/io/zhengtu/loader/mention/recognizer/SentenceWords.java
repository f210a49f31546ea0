package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.document.Sentence;
import io.zhengtu.loader.lexical.Token;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.mention.TokenizedDocument;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence with its words by position. All positions are in the sentence: of characters where they are called
 * offsets, of words where they are called indexes.
 */
final class SentenceWords {
    private final Sentence sentence;
    private final List<Token> tokens;
    private final int[] wordAt;

    private SentenceWords(Sentence sentence, List<Token> tokens) {
        this.sentence = sentence;
        this.tokens = tokens;
        this.wordAt = new int[text().length()];
        Arrays.fill(wordAt, -1);
        for (int index = 0; index < tokens.size(); index++) {
            Arrays.fill(wordAt, start(index), end(index), index);
        }
    }

    /** The words of every sentence of a document, headings too. */
    static List<SentenceWords> of(TokenizedDocument document) {
        return document.once(SentenceWords.class, () -> document.sentences().stream()
                .map(sentence -> new SentenceWords(sentence, document.tokens(sentence)))
                .toList());
    }

    Sentence sentence() {
        return sentence;
    }

    String text() {
        return sentence.text();
    }

    String text(int from, int to) {
        return text().substring(from, to);
    }

    int size() {
        return tokens.size();
    }

    String word(int index) {
        return index < 0 || index >= tokens.size() ? "" : tokens.get(index).text();
    }

    /** The part of speech of a word; empty where there is none. */
    String pos(int index) {
        return index < 0 || index >= tokens.size() ? "" : tokens.get(index).pos();
    }

    int start(int index) {
        return tokens.get(index).span().start() - sentence.span().start();
    }

    int end(int index) {
        return tokens.get(index).span().end() - sentence.span().start();
    }

    /** The word that covers a character, or -1. */
    int indexAt(int offset) {
        return offset < 0 || offset >= wordAt.length ? -1 : wordAt[offset];
    }

    /** Whether a word starts at an offset, or the sentence ends there. */
    boolean isBoundary(int offset) {
        return offset <= 0 || offset >= wordAt.length || wordAt[offset] != wordAt[offset - 1] || wordAt[offset] < 0;
    }

    /** The character before an offset; 。 before the first one. */
    char before(int offset) {
        return offset <= 0 ? '。' : text().charAt(offset - 1);
    }

    /** Whether these words stand right before an offset. */
    boolean precedes(int offset, String words) {
        return text().startsWith(words, offset - words.length());
    }

    /** Whether these words stand right at an offset. */
    boolean follows(int offset, String words) {
        return text().startsWith(words, offset);
    }

    /** The mention of what stands at a span. */
    Mention mention(EntityType type, Span local, String rule, double confidence) {
        return mention(type, local, local.of(text()), rule, confidence);
    }

    /** The mention of what stands at a span and gives this name. */
    Mention mention(EntityType type, Span local, String name, String rule, double confidence) {
        return new Mention(
                type,
                local.shift(sentence.span().start()),
                local.of(text()),
                name,
                sentence.ordinal(),
                rule,
                confidence);
    }
}
