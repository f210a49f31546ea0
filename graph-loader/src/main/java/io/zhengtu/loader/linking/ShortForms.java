package io.zhengtu.loader.linking;

import io.zhengtu.loader.ontology.EntityType;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether one name is a short form of another of the same type: the longer one has it whole, and what it has
 * besides tells it from nothing: its owner or place before, a head noun or a line of business after. A number, a
 * direction or another name there (二期, 东, 第三通道) tells two things apart.
 */
final class ShortForms {
    private static final Pattern QUOTED = Pattern.compile("“([^”]{2,})”");
    private static final Pattern DISTINGUISHING = Pattern.compile("[0-9〇一二三四五六七八九十东西南北]|期|段|号");
    private static final int LONGEST_POLICY_TAIL = 8;
    private final NameParts parts;

    ShortForms(NameParts parts) {
        this.parts = parts;
    }

    /**
     * A name and what stays of it without generic words.
     *
     * @param full as it stands
     * @param core its normal form
     * @param quoted the words in quotes, folded, where the name is a policy and says little besides them; else empty
     */
    record CoreName(String full, String core, String quoted) {
        static CoreName of(EntityType type, String name) {
            return new CoreName(name, NormalName.core(type, name), type == EntityType.POLICY ? quotedCore(name) : "");
        }
    }

    /**
     * Whether a name is no short form of any other: it is too short to tell, or a place that the report names.
     *
     * @param core the name in normal form
     */
    boolean isWhole(EntityType type, String core, Set<String> places) {
        return core.length() < 2 || (places.contains(core) && type != EntityType.PARK);
    }

    /**
     * Whether a name that is not {@link #isWhole whole} is a short form of another.
     *
     * @param type the type of both
     * @param small the shorter name in normal form
     * @param longer the longer one
     * @param places folded names of the places that the report names, and what may own or hold such a thing
     * @param lines folded names of the industries and products that the report names
     */
    boolean isShortFormOf(EntityType type, String small, CoreName longer, Set<String> places, Set<String> lines) {
        String large = longer.core();
        if (small.length() >= large.length()) {
            return false;
        }
        for (int at = large.indexOf(small); at >= 0; at = large.indexOf(small, at + 1)) {
            if (isQualifier(type, large.substring(0, at), places)
                    && isTail(type, large.substring(at + small.length()), lines)) {
                return true;
            }
        }
        return small.equals(longer.quoted());
    }

    /** The words in quotes that make a policy, whatever its head noun; empty where there are none or a name says more. */
    private static String quotedCore(String policy) {
        Matcher quoted = QUOTED.matcher(policy);
        if (policy.indexOf('“') < 0 || !quoted.find()) {
            return "";
        }
        String rest = policy.substring(quoted.end());
        boolean alone = rest.length() <= LONGEST_POLICY_TAIL
                && quoted.start() <= LONGEST_POLICY_TAIL
                && !rest.contains("“")
                && !DISTINGUISHING.matcher(rest).find();
        return alone ? NormalName.folded(EntityType.POLICY, quoted.group(1)) : "";
    }

    private boolean isQualifier(EntityType type, String stretch, Set<String> places) {
        return switch (type) {
            case REGION, TOWN, INDUSTRY, PRODUCT -> stretch.isEmpty() || parts.isQualifier(type, stretch, Set.of());
            case PARK, ENTERPRISE, ORGANIZATION, PROJECT, POLICY, EVENT -> parts.isQualifier(type, stretch, places);
        };
    }

    private boolean isTail(EntityType type, String stretch, Set<String> lines) {
        return switch (type) {
            case ENTERPRISE -> parts.isTail(type, stretch, lines);
            case REGION, TOWN, PARK, ORGANIZATION, PROJECT, INDUSTRY, PRODUCT, POLICY, EVENT ->
                parts.isTail(type, stretch, Set.of());
        };
    }
}
