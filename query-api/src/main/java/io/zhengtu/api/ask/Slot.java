package io.zhengtu.api.ask;

import io.zhengtu.api.reading.NamedEntity;
import io.zhengtu.api.reading.QuestionNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a parameter of a query is taken from.
 *
 * @param parameter the parameter's name
 * @param source where from
 * @param types of an entity, the types that it may have
 * @param isOptional whether the question may leave it out
 */
record Slot(String parameter, Source source, Set<String> types, boolean isOptional) {
    /** Where a parameter is taken from. */
    enum Source {
        /** The name of an entity. */
        ENTITY,
        /** The name of an indicator. */
        INDICATOR,
        /** A year. */
        YEAR,
        /** A word for a stage of projects. */
        STAGE,
        /** A word for a type of entities. */
        TYPE
    }

    Slot {
        types = Set.copyOf(types);
    }

    /** What a slot found in a question. */
    record Filling(String parameter, String value, String label) {}

    /** Reads {@code parameter:source}; a question mark at the end says that it is optional. */
    static Slot parse(String text) {
        String name = text.substring(0, text.indexOf(':'));
        String source = text.substring(text.indexOf(':') + 1);
        boolean optional = source.endsWith("?");
        String bare = optional ? source.substring(0, source.length() - 1) : source;
        return switch (name) {
            case "year" -> new Slot(name, Source.YEAR, Set.of(), optional);
            case "stage" -> new Slot(name, Source.STAGE, Set.of(), optional);
            case "type" -> new Slot(name, Source.TYPE, Set.of(), optional);
            case "indicator" -> new Slot(name, Source.INDICATOR, Set.of(), optional);
            default -> new Slot(name, Source.ENTITY, Set.of(bare.split(",", -1)), optional);
        };
    }

    /** The values that parts of a question give; more than one where they are not sure. */
    List<Filling> fillings(List<Token> tokens) {
        return switch (source) {
            case ENTITY ->
                tokens.stream()
                        .filter(Token::isName)
                        .flatMap(token -> entities(token).stream())
                        .toList();
            case INDICATOR ->
                tokens.stream()
                        .flatMap(token -> token.indicators().stream())
                        .map(found -> new Filling(parameter, found.id(), found.name()))
                        .distinct()
                        .toList();
            case YEAR ->
                tokens.stream()
                        .filter(token -> token.kind() == Token.Kind.YEAR)
                        .map(token -> new Filling(parameter, token.meaning(), token.meaning()))
                        .distinct()
                        .toList();
            case STAGE ->
                tokens.stream()
                        .filter(token -> token.means("STAGE"))
                        .map(token -> token.meaning().substring(Vocabulary.STAGE.length()))
                        .map(stage -> new Filling(parameter, stage, stage))
                        .distinct()
                        .toList();
            case TYPE ->
                tokens.stream()
                        .filter(token -> token.kind() == Token.Kind.WORD)
                        .flatMap(token -> EntityClasses.type(token.meaning()).stream())
                        .map(type -> new Filling(parameter, type, type))
                        .distinct()
                        .toList();
        };
    }

    /** Whether a part of the question gives this slot something. */
    boolean takes(Token token) {
        return !fillings(List.of(token)).isEmpty();
    }

    /** The entities that a name means here: those whose own name it is before those that are only also called so. */
    private List<Filling> entities(Token token) {
        List<NamedEntity> fitting = token.entities().stream()
                .filter(entity -> types.contains(entity.type()))
                .toList();
        Optional<NamedEntity> own = fitting.size() < 2
                ? Optional.empty()
                : fitting.stream()
                        .filter(entity -> QuestionNames.plain(entity.name()).equals(token.text()))
                        .findFirst();
        List<Filling> fillings = new ArrayList<>();
        own.map(List::of)
                .orElse(fitting)
                .forEach(entity -> fillings.add(new Filling(parameter, entity.id(), entity.name())));
        return fillings;
    }
}
