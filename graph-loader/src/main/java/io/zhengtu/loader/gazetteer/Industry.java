package io.zhengtu.loader.gazetteer;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A branch of economic activity of the project's industry table.
 *
 * @param code its class in GB/T 4754-2017, a section letter with up to four digits ({@code C27}); null for forms of
 *     economic activity that the standard does not class, such as 低空经济
 * @param name the name that work reports use most
 * @param synonyms other names of the same branch
 * @param evidence what a text needs to show for the words to name the branch
 */
public record Industry(@Nullable String code, String name, List<String> synonyms, Evidence evidence) {
    /** What a text needs to show for the words of an industry to name it. */
    public enum Evidence {
        /** The words suffice: they name nothing else. */
        NAME,
        /** The words are also those of goods, places or activities; a list of industries or 产业 beside them decides. */
        CONTEXT
    }

    public Industry {
        synonyms = List.copyOf(synonyms);
    }

    /** Its class in the national standard, where it has one. */
    public Optional<String> standardCode() {
        return Optional.ofNullable(code);
    }
}
