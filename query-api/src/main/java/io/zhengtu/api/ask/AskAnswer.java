package io.zhengtu.api.ask;

import io.zhengtu.api.reading.QueryAnswer;
import io.zhengtu.api.reading.QueryAnswer.Argument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question in words.
 *
 * @param question the question
 * @param certain whether it is understood; where it is not, nothing was run
 * @param understoodAs the question as it was understood
 * @param answer the query that was chosen, its values, rows and evidence
 * @param notUnderstood parts of the question that nobody knows
 * @param nearest the nearest questions that can be answered, the nearest first
 */
public record AskAnswer(
        String question,
        boolean certain,
        @Nullable String understoodAs,
        @Nullable QueryAnswer answer,
        List<String> notUnderstood,
        List<NearQuestion> nearest) {
    public AskAnswer {
        notUnderstood = List.copyOf(notUnderstood);
        nearest = List.copyOf(nearest);
    }

    /**
     * A question that can be answered.
     *
     * @param question how it is put
     * @param query the named query that answers it
     * @param arguments the values that the given question has for it
     */
    public record NearQuestion(String question, String query, List<Argument> arguments) {
        public NearQuestion {
            arguments = List.copyOf(arguments);
        }
    }
}
