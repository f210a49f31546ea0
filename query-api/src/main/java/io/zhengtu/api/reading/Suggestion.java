package io.zhengtu.api.reading;

import org.jspecify.annotations.Nullable;

/**
 * A near name, offered where a given one is unknown.
 *
 * @param id what to ask for instead
 * @param type what it is: an entity type, {@code Indicator} or {@code Report}
 * @param name its name
 * @param alias the alias that is near, where it is not the name
 */
public record Suggestion(
        String id, String type, String name, @Nullable String alias) {}
