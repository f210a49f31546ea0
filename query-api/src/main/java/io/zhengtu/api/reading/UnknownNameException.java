package io.zhengtu.api.reading;

import java.util.List;

/** A name or an id that nothing in the graph bears. */
public final class UnknownNameException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Suggestion> suggestions;

    UnknownNameException(String what, String name, List<Suggestion> suggestions) {
        super("No " + what + " '" + name + "' in the graph");
        this.suggestions = List.copyOf(suggestions);
    }

    /** Near names, the nearest first. */
    public List<Suggestion> suggestions() {
        return suggestions;
    }
}
