package io.zhengtu.api.ask;

import io.zhengtu.api.ask.AskAnswer.NearQuestion;
import io.zhengtu.api.ask.QuestionKind.Fit;
import io.zhengtu.api.ask.Slot.Filling;
import io.zhengtu.api.reading.QueryAnswer;
import io.zhengtu.api.reading.QueryAnswer.Argument;
import io.zhengtu.api.reading.QueryReader;
import io.zhengtu.api.reading.QuestionNames;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Answers questions by named queries. A question is answered only where every part of it has its place in one kind of
 * question: a word that nobody knows, a name with two bearers or two kinds that fit leave it open. Nothing is learnt,
 * drawn by lot or asked of others.
 */
public final class AskReader {
    private static final int NEAR_QUESTIONS = 3;

    private final Tokenizer tokenizer;
    private final List<QuestionKind> kinds = QuestionKind.all();
    private final QueryReader queries;

    /**
     * A reader of questions.
     *
     * @param names finds names in questions
     * @param queries runs what is chosen
     * @throws IllegalArgumentException if a kind of question has a query that there is not
     */
    public AskReader(QuestionNames names, QueryReader queries) {
        this.tokenizer = new Tokenizer(new Vocabulary(), names);
        this.queries = queries;
        kinds.forEach(kind -> queries.get(kind.query()));
    }

    /**
     * The answer to a question, or the nearest questions.
     *
     * @param question in Chinese or English, with names as the graph has them
     * @param limit how many rows at most
     */
    public AskAnswer ask(String question, int limit) {
        List<Token> tokens = tokenizer.split(question);
        List<Fit> fits = kinds.stream()
                .flatMap(kind -> kind.fit(tokens).stream())
                .sorted(Comparator.comparingInt(Fit::faults))
                .toList();
        List<String> unknown = tokens.stream()
                .filter(token -> token.kind() == Token.Kind.UNKNOWN)
                .map(Token::text)
                .toList();
        List<Fit> whole = fits.stream().filter(Fit::isWhole).toList();
        if (whole.stream().map(fit -> fit.kind().query()).distinct().count() != 1) {
            return new AskAnswer(question, false, null, null, joined(tokens, unknown), near(fits));
        }
        Fit chosen = whole.get(0);
        QueryAnswer answer = queries.run(chosen.kind().query(), values(chosen), limit);
        return new AskAnswer(question, true, chosen.kind().phrase(chosen.fillings()), answer, List.of(), List.of());
    }

    private static Map<String, String> values(Fit fit) {
        Map<String, String> values = new LinkedHashMap<>();
        fit.fillings().forEach(filling -> values.put(filling.parameter(), filling.value()));
        return values;
    }

    /** What nobody knows, neighbouring letters together. */
    private static List<String> joined(List<Token> tokens, List<String> unknown) {
        if (unknown.isEmpty()) {
            return List.of();
        }
        String marked = tokens.stream()
                .map(token -> token.kind() == Token.Kind.UNKNOWN ? token.text() : "\n")
                .collect(Collectors.joining());
        return marked.lines().filter(part -> !part.isBlank()).toList();
    }

    private static List<NearQuestion> near(List<Fit> fits) {
        return fits.stream()
                .map(fit -> new NearQuestion(
                        fit.kind().phrase(fit.fillings()),
                        fit.kind().query(),
                        fit.fillings().stream().map(AskReader::argument).toList()))
                .distinct()
                .limit(NEAR_QUESTIONS)
                .toList();
    }

    private static Argument argument(Filling filling) {
        return new Argument(filling.parameter(), filling.value(), filling.label());
    }
}
