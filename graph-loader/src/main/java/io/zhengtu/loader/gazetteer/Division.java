package io.zhengtu.loader.gazetteer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An administrative division.
 *
 * @param code six digits to county level ({@code 211104}), nine for a township-level division; {@code 000000} is the
 *     country
 * @param name its full name, such as 大洼区
 * @param level what rank it has
 * @param parentCode the division that it is part of; null for the country
 */
public record Division(
        String code, String name, Level level, @Nullable String parentCode) {
    /** The ranks of divisions, the widest first. */
    public enum Level {
        COUNTRY,
        PROVINCE,
        PREFECTURE,
        COUNTY,
        TOWNSHIP
    }

    /** The code of the division that this one is part of. */
    public Optional<String> parent() {
        return Optional.ofNullable(parentCode);
    }
}
