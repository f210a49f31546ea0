package io.zhengtu.loader.mention.recognizer;

/** Tells a body that exists and works from a house that is being built for one. */
final class Bodies {
    private final WordList suffixes;
    private final WordList always;
    private final WordList builtSigns;

    Bodies(NameTables tables) {
        suffixes = tables.words("organization-suffixes");
        always = tables.words("organization-always");
        builtSigns = tables.words("organization-built-signs");
    }

    /** Length of the word at the end of a stretch that makes it a body's name; 0 where there is none. */
    int suffix(String text, int from, int to) {
        return suffixes.suffix(text, from, to);
    }

    /**
     * Whether a name is that of a body and nothing says that it is being built.
     *
     * @param lead the verbs that govern it
     * @param said what is said of it
     * @param asProject whether a list calls it an undertaking
     */
    boolean isStanding(String name, String lead, String said, boolean asProject) {
        return suffixes.suffix(name) > 0
                && (always.suffix(name) > 0 || (!asProject && !isBeingBuilt(name, lead, said)));
    }

    /** Whether the words around a body's name say that a house goes up or opens. */
    boolean isBeingBuilt(String name, String lead, String said) {
        return always.suffix(name) == 0
                && (builtSigns.isIn(lead) || builtSigns.isIn(said, 0, Math.min(said.length(), 6)))
                && !said.contains("招生");
    }
}
