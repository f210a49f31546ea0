package io.zhengtu.loader.fact.rule;

import io.zhengtu.loader.ontology.EntityType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A case of a case file: sentences with the names in them, and the facts that they state.
 *
 * @param heading the heading that it stands under
 * @param text the sentences, one paragraph a line
 * @param names the names in the text, the inner before the outer
 * @param expected the facts, as the case file writes them
 */
record FactCase(String heading, String text, List<Name> names, List<String> expected) {
    /**
     * A name in a case's text.
     *
     * @param type its type
     * @param start where it starts in the text
     * @param end one past its end
     * @param name the name that it gives: the characters there, or another one that the case file gives after {@code =}
     */
    record Name(EntityType type, int start, int end, String name) {}

    /** The cases of a file in this package's test resources; see the README there for how they are written. */
    static List<FactCase> read(String file) {
        try (InputStream stream = FactCase.class.getResourceAsStream(file)) {
            List<FactCase> cases = new ArrayList<>();
            String heading = "";
            FactCase open = null;
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("## ")) {
                    heading = line.substring(3);
                } else if (line.startsWith("> ")) {
                    open = parse(
                            heading,
                            line.substring(2),
                            open != null && open.expected().isEmpty() ? open : null,
                            cases);
                } else if (line.startsWith("- ") && open != null) {
                    open.expected().add(line.substring(2));
                } else if (!line.isBlank()) {
                    open = null;
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A further {@code >} line before any fact is a further paragraph of the same case. */
    private static FactCase parse(String heading, String marked, FactCase before, List<FactCase> cases) {
        StringBuilder text = new StringBuilder(before == null ? "" : before.text() + "\n");
        List<Name> names = new ArrayList<>(before == null ? List.of() : before.names());
        int at = new Markup(marked, text, names).read(0, false);
        if (at != marked.length()) {
            throw new IllegalArgumentException("A bracket too many in: " + marked);
        }
        FactCase read = new FactCase(heading, text.toString(), names, new ArrayList<>());
        if (before != null) {
            cases.remove(cases.size() - 1);
        }
        cases.add(read);
        return read;
    }

    /** Reads {@code [Type name]} and {@code [Type name=characters]}, nested at will. */
    private record Markup(String marked, StringBuilder text, List<Name> names) {
        int read(int from, boolean inside) {
            int i = from;
            while (i < marked.length() && !(inside && marked.charAt(i) == ']')) {
                if (marked.charAt(i) == '[') {
                    i = name(i + 1);
                } else {
                    text.append(marked.charAt(i++));
                }
            }
            return i;
        }

        private int name(int from) {
            int blank = marked.indexOf(' ', from);
            EntityType type = EntityType.ofLabel(marked.substring(from, blank));
            int equals = marked.indexOf('=', from);
            int close = marked.indexOf(']', from);
            boolean given = equals > 0 && equals < close && marked.indexOf('[', from) != blank + 1;
            int start = text.length();
            int end = read(given ? equals + 1 : blank + 1, true);
            String name = given ? marked.substring(blank + 1, equals) : text.substring(start);
            names.add(new Name(type, start, text.length(), name));
            return end + 1;
        }
    }

    @Override
    public String toString() {
        return heading + ": " + text;
    }
}
