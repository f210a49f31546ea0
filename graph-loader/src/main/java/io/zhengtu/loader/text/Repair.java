package io.zhengtu.loader.text;

import java.util.List;

/**
 * One damaged spot of a source and how it was read.
 *
 * @param kind what had happened there
 * @param source the damaged characters, in the source as received
 * @param received those characters
 * @param reading what stands in the clean text instead; equal to {@code received} where nothing could be read
 * @param certainty how sure the reading is
 * @param alternatives other readings that fit, the likelier first; empty unless the reading was chosen
 */
public record Repair(
        RepairKind kind, Span source, String received, String reading, Certainty certainty, List<String> alternatives) {
    public Repair {
        if (source.length() != received.length()) {
            throw new IllegalArgumentException(
                    "The span " + source + " does not hold the " + received.length() + " characters of " + received);
        }
        alternatives = List.copyOf(alternatives);
    }

    /** A repair that allows one reading only. */
    public static Repair certain(RepairKind kind, Span source, String received, String reading) {
        return new Repair(kind, source, received, reading, Certainty.CERTAIN, List.of());
    }

    /** The same repair, where the text that the step read stands elsewhere in the source. */
    public Repair at(Span place, String text) {
        return place.equals(source) ? this : new Repair(kind, place, place.of(text), reading, certainty, alternatives);
    }
}
