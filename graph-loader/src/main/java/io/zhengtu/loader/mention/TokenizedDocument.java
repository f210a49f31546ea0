package io.zhengtu.loader.mention;

import io.zhengtu.loader.document.Document;
import io.zhengtu.loader.document.Sentence;
import io.zhengtu.loader.lexical.LexicalAnalyzer;
import io.zhengtu.loader.lexical.Token;
import java.util.List;

/**
 * A document with the words of each sentence.
 *
 * @param document the document
 * @param tokens the words, one list a sentence, by the sentence's ordinal
 */
public record TokenizedDocument(Document document, List<List<Token>> tokens) {
    public TokenizedDocument {
        tokens = tokens.stream().map(List::copyOf).toList();
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

    /** The sentences in order. */
    public List<Sentence> sentences() {
        return document.sentences();
    }

    /** The words of a sentence. */
    public List<Token> tokens(Sentence sentence) {
        return tokens.get(sentence.ordinal());
    }
}
