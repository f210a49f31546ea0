package io.zhengtu.api.export;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A property that tables and XML have a column for; the rest goes into one named {@code other}, so nothing is lost.
 *
 * @param key the property's key
 * @param kind what its values are
 */
record Attribute(String key, Kind kind) {
    /** What the values of an attribute are; several values are one text. */
    enum Kind {
        TEXT("string"),
        INTEGER("integer"),
        DECIMAL("double");

        private final String gexf;

        Kind(String gexf) {
            this.gexf = gexf;
        }

        String gexf() {
            return gexf;
        }

        String graphml() {
            return this == INTEGER ? "long" : gexf;
        }
    }

    static final String OTHER = "other";

    /** Of nodes, beside id, type and name. */
    static final List<Attribute> OF_NODES = List.of(
            new Attribute("aliases", Kind.TEXT),
            new Attribute("code", Kind.TEXT),
            new Attribute("stage", Kind.TEXT),
            new Attribute("plannedStage", Kind.TEXT),
            new Attribute("plannedYear", Kind.INTEGER),
            new Attribute("year", Kind.INTEGER),
            new Attribute("place", Kind.TEXT),
            new Attribute("indicator", Kind.TEXT),
            new Attribute("aspect", Kind.TEXT),
            new Attribute("comparator", Kind.TEXT),
            new Attribute("value", Kind.DECIMAL),
            new Attribute("unit", Kind.TEXT),
            new Attribute("valueText", Kind.TEXT),
            new Attribute("ambition", Kind.TEXT),
            new Attribute("text", Kind.TEXT),
            new Attribute(OTHER, Kind.TEXT));

    /** Of links, beside type and ends. */
    static final List<Attribute> OF_LINKS = List.of(
            new Attribute("basis", Kind.TEXT),
            new Attribute("confidence", Kind.DECIMAL),
            new Attribute("years", Kind.TEXT),
            new Attribute("statements", Kind.TEXT),
            new Attribute(OTHER, Kind.TEXT));

    private static final Set<String> SHOWN = Set.of("id", "name", "title", "quote");
    private static final Set<String> KNOWN_OF_NODES = known(OF_NODES);
    private static final Set<String> KNOWN_OF_LINKS = known(OF_LINKS);

    private static Set<String> known(List<Attribute> attributes) {
        return attributes.stream().map(Attribute::key).collect(Collectors.toUnmodifiableSet());
    }

    /** The value of a node's property; empty where it has none. */
    String of(ExportedNode node) {
        Map<String, Object> rest = node.properties();
        if (key.equals(OTHER)) {
            return Values.others(
                    rest,
                    rest.keySet().stream()
                            .filter(one -> KNOWN_OF_NODES.contains(one) || SHOWN.contains(one))
                            .collect(Collectors.toSet()));
        }
        return rest.containsKey(key) ? Values.text(rest.get(key)) : "";
    }

    /** The value of a link's property; empty where it has none. */
    String of(ExportedLink link) {
        if (key.equals(OTHER)) {
            return Values.others(link.properties(), KNOWN_OF_LINKS);
        }
        return link.properties().containsKey(key)
                ? Values.text(link.properties().get(key))
                : "";
    }
}
