package io.zhengtu.loader.evaluation;

import io.zhengtu.loader.mention.learned.SpanTraining.AnnotatedName;
import io.zhengtu.loader.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the names of an annotation in the text that it annotates: every place where one stands, whatever its marks. */
public final class AnnotatedNames {
    private static final int SHORTEST = 2;
    private final String text;
    private final StringBuilder folded = new StringBuilder();
    private final List<Integer> positions = new ArrayList<>();

    private AnnotatedNames(String text) {
        this.text = text;
        for (int at = 0; at < text.length(); at++) {
            String character = NameFolding.fold(text.substring(at, at + 1));
            folded.append(character);
            for (int i = 0; i < character.length(); i++) {
                positions.add(at);
            }
        }
    }

    /**
     * Where the names and aliases of an annotation stand.
     *
     * @param gold the annotation
     * @param text the clean text
     * @throws IOException if the annotation cannot be read
     */
    public static List<AnnotatedName> in(Path gold, String text) throws IOException {
        AnnotatedNames names = new AnnotatedNames(text);
        List<AnnotatedName> found = new ArrayList<>();
        for (GoldEntity entity : GoldDocument.read(gold).entities()) {
            for (String name : entity.allNames()) {
                names.find(name).forEach(span -> found.add(new AnnotatedName(span, entity.type(), entity.optional())));
            }
        }
        return found;
    }

    private List<Span> find(String name) {
        List<Span> spans = new ArrayList<>();
        String wanted = NameFolding.fold(name);
        if (wanted.length() < SHORTEST) {
            return spans;
        }
        int at = folded.indexOf(wanted);
        while (at >= 0) {
            spans.add(withMarks(positions.get(at), positions.get(at + wanted.length() - 1) + 1));
            at = folded.indexOf(wanted, at + 1);
        }
        return spans;
    }

    /** A name's span with the quotation marks that belong to it: both around it, or the one whose partner is inside. */
    private Span withMarks(int start, int end) {
        boolean opens = start > 0 && text.charAt(start - 1) == '“';
        boolean closes = end < text.length() && text.charAt(end) == '”';
        String inside = text.substring(start, end);
        long opening = inside.chars().filter(mark -> mark == '“').count();
        long closing = inside.chars().filter(mark -> mark == '”').count();
        if (opens && closes && opening == closing) {
            return new Span(start - 1, end + 1);
        }
        return new Span(opens && closing > opening ? start - 1 : start, closes && opening > closing ? end + 1 : end);
    }
}
