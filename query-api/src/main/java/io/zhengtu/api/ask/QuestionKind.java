package io.zhengtu.api.ask;

import io.zhengtu.api.ask.Slot.Filling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A kind of question.
 *
 * @param query the named query that answers it
 * @param slots what the query's parameters are taken from
 * @param must meanings that must be there: one of each set
 * @param may meanings that may be there besides
 * @param order how the meanings follow each other
 * @param phrase how the question is put, with parameters in braces
 */
record QuestionKind(
        String query, List<Slot> slots, List<Set<String>> must, Set<String> may, Pattern order, String phrase) {
    private static final Set<String> NEUTRAL = Set.of(Vocabulary.NOTHING, "WHICH");

    QuestionKind {
        slots = List.copyOf(slots);
        must = List.copyOf(must);
        may = Set.copyOf(may);
    }

    /** The kinds of the table, in its order. */
    static List<QuestionKind> all() {
        return Tables.read("kinds.tsv").stream()
                .map(row -> new QuestionKind(
                        row[0],
                        words(row[1]).map(Slot::parse).toList(),
                        words(row[2])
                                .map(group -> Set.of(group.split("\\|", -1)))
                                .toList(),
                        words(row[3]).collect(Collectors.toSet()),
                        Pattern.compile(row[4]),
                        row[5]))
                .toList();
    }

    private static Stream<String> words(String field) {
        return Arrays.stream(field.split(" ", -1)).filter(word -> !word.isEmpty());
    }

    /**
     * How a question fits.
     *
     * @param kind the kind
     * @param fillings what its parameters are; empty lists out what is not sure
     * @param faults how many things speak against it: what is missing, left over, or not sure
     */
    record Fit(QuestionKind kind, List<Filling> fillings, int faults) {
        Fit {
            fillings = List.copyOf(fillings);
        }

        /** Whether everything in the question has its place in this kind. */
        boolean isWhole() {
            return faults == 0;
        }
    }

    /** How a question fits this kind; empty where a parameter that must be there is not. */
    Optional<Fit> fit(List<Token> tokens) {
        List<Filling> fillings = new ArrayList<>();
        int faults = 0;
        for (Slot slot : slots) {
            List<Filling> found = slot.fillings(tokens);
            if (found.isEmpty() && !slot.isOptional()) {
                return Optional.empty();
            }
            faults += Math.max(0, found.size() - 1);
            found.stream().findFirst().ifPresent(fillings::add);
        }
        for (Token token : tokens) {
            if (!isPlaced(token)) {
                faults++;
            }
        }
        for (Set<String> group : must) {
            if (group.stream().noneMatch(meaning -> tokens.stream().anyMatch(token -> token.means(meaning)))) {
                faults++;
            }
        }
        if (!order.matcher(sequence(tokens)).find()) {
            faults++;
        }
        return Optional.of(new Fit(this, fillings, faults));
    }

    private boolean isPlaced(Token token) {
        return switch (token.kind()) {
            case UNKNOWN -> false;
            case NAME, YEAR -> slots.stream().anyMatch(slot -> slot.takes(token));
            case WORD -> NEUTRAL.contains(token.meaning()) || allows(token) || isTyped(token);
        };
    }

    private boolean isTyped(Token token) {
        return slots.stream().anyMatch(slot -> slot.source() == Slot.Source.TYPE && slot.takes(token));
    }

    private boolean allows(Token token) {
        return Stream.concat(may.stream(), must.stream().flatMap(Set::stream)).anyMatch(token::means);
    }

    /** The meanings in their order, {@code @} for a name; with EN before it where the words are English. */
    private static String sequence(List<Token> tokens) {
        boolean english = tokens.stream()
                .filter(token ->
                        token.kind() == Token.Kind.WORD && !token.text().isEmpty())
                .allMatch(token -> token.text().charAt(0) < 128);
        return (english ? "EN " : "")
                + tokens.stream()
                        .filter(token -> token.isName() || token.kind() == Token.Kind.WORD)
                        .map(token -> token.isName() ? "@" : token.meaning())
                        .collect(Collectors.joining(" "));
    }

    /** The question as this kind puts it. */
    String phrase(List<Filling> fillings) {
        String put = phrase;
        for (Filling filling : fillings) {
            put = put.replace("{" + filling.parameter() + "}", filling.label());
        }
        return put.replace("{year}年", "").replaceAll("\\{\\w+}", "");
    }
}
