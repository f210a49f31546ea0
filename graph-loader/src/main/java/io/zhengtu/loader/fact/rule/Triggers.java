package io.zhengtu.loader.fact.rule;

import io.zhengtu.loader.gazetteer.Lexicons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words by which rules know a relationship, from the lexicon {@code fact-triggers.tsv}, and patterns made of them. In
 * a pattern {@code {held}} stands for any word of the slot {@code held}, the longest first; {@code _} for any character of
 * a name or phrase, which a mark of punctuation ends.
 */
final class Triggers {
    private static final Pattern SLOT = Pattern.compile("\\{([a-z-]+)}");
    private static final String PHRASE = "[^，。；：、]";
    private final Map<String, List<String>> words = new TreeMap<>();

    private final Set<String> industryClasses;

    Triggers(Lexicons lexicons) {
        industryClasses = Set.copyOf(lexicons.words("fact-industry-classes"));
        for (List<String> row : lexicons.table("fact-triggers")) {
            words.computeIfAbsent(row.get(0), slot -> new ArrayList<>()).add(row.get(1));
        }
        words.values()
                .forEach(slot -> slot.sort(
                        Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder())));
    }

    /**
     * The pattern with the words of its slots.
     *
     * @throws IllegalArgumentException if the lexicon has no such slot; the message names it
     */
    Pattern pattern(String shape) {
        return Pattern.compile(SLOT.matcher(shape.replace("_", PHRASE))
                .replaceAll(slot -> Matcher.quoteReplacement(alternatives(slot.group(1)))));
    }

    /** Whether an industry's name only classes industries (主导产业, 现代化产业体系). */
    boolean isClassOnly(String industry) {
        return industryClasses.contains(industry);
    }

    /** Whether an industry's stem is a word of many other things' names too: 服务, 制造. */
    boolean isEveryday(String stem) {
        return words.getOrDefault("everyday", List.of()).contains(stem);
    }

    /** The longest class of industries, such as 未来产业, that a name has in it. */
    Optional<String> industryClassIn(String name) {
        return industryClasses.stream()
                .filter(known -> known.length() > 2 && known.endsWith("产业") && name.contains(known))
                .max(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
    }

    private String alternatives(String slot) {
        List<String> known = words.get(slot);
        if (known == null) {
            throw new IllegalArgumentException(
                    "fact-triggers.tsv has no words for '" + slot + "'; it has " + words.keySet());
        }
        return known.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }
}
