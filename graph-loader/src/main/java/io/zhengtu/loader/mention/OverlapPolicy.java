package io.zhengtu.loader.mention;

import io.zhengtu.loader.ontology.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Settles overlaps. Of two mentions of the same span or of crossing spans the surer one stays; of two of one type the
 * wider one. A firm, place or park inside a project, event or policy stays: it is part of what the name says.
 */
public final class OverlapPolicy {
    private static final Set<EntityType> NESTED = EnumSet.of(
            EntityType.ENTERPRISE,
            EntityType.REGION,
            EntityType.TOWN,
            EntityType.PARK,
            EntityType.ORGANIZATION,
            EntityType.INDUSTRY,
            EntityType.PRODUCT);
    private static final Set<EntityType> BODIES = EnumSet.of(EntityType.ENTERPRISE, EntityType.ORGANIZATION);
    private static final Comparator<Mention> STRONGEST_FIRST = Comparator.comparingDouble(Mention::confidence)
            .reversed()
            .thenComparing(mention -> -mention.span().length())
            .thenComparing(Mention::span)
            .thenComparing(Mention::type)
            .thenComparing(Mention::name)
            .thenComparing(Mention::rule);

    /** The mentions that survive. */
    public Mentions settle(Mentions mentions) {
        Map<Integer, List<Mention>> kept = new HashMap<>();
        mentions.all().stream().sorted(STRONGEST_FIRST).forEach(mention -> {
            List<Mention> stronger = kept.computeIfAbsent(mention.sentence(), sentence -> new ArrayList<>());
            if (stronger.stream().noneMatch(other -> excludes(other, mention))) {
                stronger.add(mention);
            }
        });
        return Mentions.of(kept.values().stream().flatMap(List::stream).toList());
    }

    private static boolean excludes(Mention stronger, Mention weaker) {
        if (!stronger.span().overlaps(weaker.span())
                || isSharer(stronger, weaker)
                || isSharer(weaker, stronger)
                || isFirmWithItsProject(stronger, weaker)) {
            return false;
        }
        boolean inside = stronger.span().contains(weaker.span())
                && stronger.span().length() > weaker.span().length();
        boolean outside = weaker.span().contains(stronger.span())
                && weaker.span().length() > stronger.span().length();
        if (inside) {
            return isAbsorbed(weaker, stronger);
        }
        if (outside) {
            return stronger.type() == weaker.type() || !NESTED.contains(stronger.type());
        }
        return true;
    }

    /**
     * Whether a name within a longer one says nothing of its own: no part that names a thing, or the good that a project
     * makes and the trade in a firm's name.
     */
    private static boolean isAbsorbed(Mention part, Mention whole) {
        return part.type() == whole.type()
                || !NESTED.contains(part.type())
                || (part.type() == EntityType.PRODUCT && whole.type() == EntityType.PROJECT)
                || (part.type() == EntityType.INDUSTRY && BODIES.contains(whole.type()));
    }

    /** Whether a composed name stands on what names a place by itself: 甲州 in 甲州、乙州经济开发区. */
    private static boolean isSharer(Mention composed, Mention place) {
        return composed.isComposed()
                && composed.span().equals(place.span())
                && composed.type() != place.type()
                && (place.type() == EntityType.REGION || place.type() == EntityType.TOWN);
    }

    /** A project may go by the name of its firm alone (A、B等项目). */
    private static boolean isFirmWithItsProject(Mention one, Mention other) {
        return one.span().equals(other.span())
                && EnumSet.of(one.type(), other.type()).equals(EnumSet.of(EntityType.PROJECT, EntityType.ENTERPRISE));
    }
}
