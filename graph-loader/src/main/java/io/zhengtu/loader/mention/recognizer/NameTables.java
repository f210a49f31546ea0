package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.gazetteer.Divisions;
import io.zhengtu.loader.gazetteer.Lexicons;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The tables by which the recognizers of undertakings, firms and bodies tell a name from common words. Read once,
 * shared by all three; immutable.
 */
public final class NameTables {
    private final Lexicons lexicons;
    private final NameEvidence evidence;
    private final WellKnownNames organizations;
    private final Bodies bodies;
    private final CoordinationReader coordinations;

    /**
     * Reads the tables.
     *
     * @param lexicons {@code project-*}, {@code enterprise-*}, {@code organization-*}, {@code other-list-heads} and {@code
     *     genre-bigrams}
     * @param gazetteers {@code national-enterprises} and {@code national-organizations}
     * @param divisions the places that names start with
     * @throws java.io.UncheckedIOException if a table cannot be read; the message names it
     */
    public NameTables(Lexicons lexicons, Lexicons gazetteers, Divisions divisions) {
        this.lexicons = lexicons;
        PlaceNames places = new PlaceNames(divisions);
        evidence = new NameEvidence(
                places,
                new WellKnownNames(gazetteers, "national-enterprises"),
                new GenreLanguage(lexicons),
                words("project-generic", "project-heads", "project-actions"));
        organizations = new WellKnownNames(gazetteers, "national-organizations");
        bodies = new Bodies(this);
        coordinations = new CoordinationReader(new ClauseGrammar(this, places), places);
    }

    /** The words of these lists together. */
    WordList words(String... names) {
        List<String> all = new ArrayList<>();
        Arrays.stream(names).map(lexicons::words).forEach(all::addAll);
        return new WordList(all);
    }

    Set<String> set(String name) {
        return new HashSet<>(lexicons.words(name));
    }

    NameEvidence evidence() {
        return evidence;
    }

    WellKnownNames organizations() {
        return organizations;
    }

    Bodies bodies() {
        return bodies;
    }

    CoordinationReader coordinations() {
        return coordinations;
    }
}
