package io.zhengtu.loader.mention.learned;

import io.zhengtu.loader.document.Sentence;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.mention.TokenizedDocument;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers annotated documents and learns a model from them. */
public final class SpanTraining {
    private static final Comparator<SpanLabel> LONGEST_FIRST = Comparator.comparingInt(
                    (SpanLabel label) -> -label.count())
            .thenComparing(SpanLabel::optional)
            .thenComparingInt(SpanLabel::first)
            .thenComparing(SpanLabel::type);
    private final Set<String> governing;
    private final List<AnnotatedSentence> sentences = new ArrayList<>();

    /**
     * A name where an annotation has it.
     *
     * @param span where it stands in the clean text
     * @param type what it names
     * @param optional whether good annotators disagree on it
     */
    public record AnnotatedName(Span span, EntityType type, boolean optional) {}

    /**
     * Training with these verbs.
     *
     * @param governing the verbs that govern lists of names
     */
    public SpanTraining(Set<String> governing) {
        this.governing = Set.copyOf(governing);
    }

    /**
     * Adds a document. Names that do not start and end with a word, or are longer than the model's spans, teach nothing.
     *
     * @param document the document
     * @param rules what the recognizers found in it
     * @param names all names of its annotation, wherever they stand
     */
    public void add(TokenizedDocument document, Mentions rules, List<AnnotatedName> names) {
        Map<String, Integer> named = SpanModel.named(rules);
        for (Sentence sentence : document.sentences()) {
            SpanGrid grid = new SpanGrid(sentence, document.tokens(sentence));
            List<SpanLabel> labels = new ArrayList<>();
            for (AnnotatedName name : names) {
                if (sentence.span().contains(name.span())) {
                    label(grid, name, labels);
                }
            }
            labels.sort(LONGEST_FIRST);
            List<Mention> found = rules.in(sentence.ordinal());
            SpanFeatures features = new SpanFeatures(grid, governing, found, named);
            sentences.add(new AnnotatedSentence(new SentenceFeatures(grid, features), labels));
        }
    }

    private static void label(SpanGrid grid, AnnotatedName name, List<SpanLabel> labels) {
        int first = grid.indexOf(name.span().start());
        int end = grid.indexOf(name.span().end());
        if (first >= 0 && first < grid.size() && end > first && end - first <= grid.longest(first)) {
            labels.add(new SpanLabel(first, end - first, name.type(), name.optional()));
        }
    }

    /** The model that the documents teach. */
    public SpanModel train() {
        return new SpanModel(new SpanTrainer().train(sentences), governing);
    }
}
