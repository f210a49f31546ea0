package io.zhengtu.loader.mention;

import io.zhengtu.loader.document.Document;
import io.zhengtu.loader.document.Sentence;
import io.zhengtu.loader.lexical.LexicalAnalyzer;
import io.zhengtu.loader.lexical.Token;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** A document with the words of each sentence. */
public final class TokenizedDocument {
    private final Document document;
    private final List<List<Token>> tokens;
    private final Map<Object, Object> workedOut = new ConcurrentHashMap<>();

    /**
     * A document with its words.
     *
     * @param document the document
     * @param tokens the words, one list a sentence, by the sentence's ordinal
     */
    public TokenizedDocument(Document document, List<List<Token>> tokens) {
        this.document = document;
        this.tokens = tokens.stream().map(List::copyOf).toList();
    }

    /** Tokenizes every sentence of a document. */
    public static TokenizedDocument of(Document document, LexicalAnalyzer analyzer) {
        return new TokenizedDocument(
                document,
                document.sentences().stream()
                        .map(sentence -> analyzer.analyze(
                                sentence.text(), sentence.span().start()))
                        .toList());
    }

    /** The document. */
    public Document document() {
        return document;
    }

    /** The sentences in order. */
    public List<Sentence> sentences() {
        return document.sentences();
    }

    /** The words of a sentence. */
    public List<Token> tokens(Sentence sentence) {
        return tokens.get(sentence.ordinal());
    }

    /**
     * What several readers work out of this document alike, worked out once.
     *
     * @param by who reads so; the same reader always gets the same object
     * @param work makes it, from nothing but this document and that reader
     */
    @SuppressWarnings("unchecked") // A reader gets what it made itself.
    public <T> T once(Object by, Supplier<T> work) {
        Object known = workedOut.get(by);
        if (known == null) {
            known = work.get();
            workedOut.put(by, known);
        }
        return (T) known;
    }
}
