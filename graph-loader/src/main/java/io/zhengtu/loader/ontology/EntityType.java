package io.zhengtu.loader.ontology;

import java.util.Arrays;

/** The types of real things that a report names; each is a label in the graph beside {@code Entity}. */
public enum EntityType {
    /** An administrative division at county level or above, a country, or a named economic area. */
    REGION("Region"),
    /** A township-level division: 镇, 乡, 街道. */
    TOWN("Town"),
    /** A development zone, industrial park, port area or other functional area with tenants. */
    PARK("Park"),
    /** A company, plant, bank, shop brand or group with a name of its own. */
    ENTERPRISE("Enterprise"),
    /** A named body that is no firm: school, hospital, university, association, office. */
    ORGANIZATION("Organization"),
    /** A named undertaking with an object on the ground. */
    PROJECT("Project"),
    /** A branch or form of economic activity, at the finest grain that the report names. */
    INDUSTRY("Industry"),
    /** A named product, crop, dish or brand of product. */
    PRODUCT("Product"),
    /** A named strategy, campaign, plan, mechanism, reform or programme. */
    POLICY("Policy"),
    /** A named meeting, fair, contest, festival or ceremony. */
    EVENT("Event");

    private final String label;

    EntityType(String label) {
        this.label = label;
    }

    /** The label in the graph and the value of {@code type} in a graph document, such as {@code Region}. */
    public String label() {
        return label;
    }

    /**
     * The type with this label.
     *
     * @throws IllegalArgumentException if no type has it; the message quotes the label and lists those there are
     */
    public static EntityType ofLabel(String label) {
        return Arrays.stream(values())
                .filter(type -> type.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No entity type '" + label + "'; there are "
                        + Arrays.stream(values()).map(EntityType::label).toList()));
    }
}
