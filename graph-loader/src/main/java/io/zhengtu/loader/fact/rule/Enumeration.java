package io.zhengtu.loader.fact.rule;

import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Mentions side by side: A、B和C. A single mention is a list of one.
 *
 * @param members the mentions in the order of the text, at least one
 */
record Enumeration(List<Mention> members) {
    private static final Pattern CONNECTOR = Pattern.compile("[”」]?(、|和|与|及|以及|·|—|，)?[“「]?");

    Enumeration {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("A list has at least one member");
        }
        members = List.copyOf(members);
    }

    /** Whether the characters between two mentions do no more than join them. */
    static boolean isConnector(String between) {
        return CONNECTOR.matcher(between).matches() && !between.contains("，");
    }

    /** Where it stands, from its first member to its last. */
    Span span() {
        return new Span(
                members.get(0).span().start(),
                members.get(members.size() - 1).span().end());
    }
}
