package io.zhengtu.loader.fact.rule;

import io.zhengtu.loader.linking.Entity;
import io.zhengtu.loader.linking.LinkedDocument;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The places that a name says its bearer stands in (田家 of 田家污水处理厂): the finest of those named in it, both ends of a
 * route, and the division that the name begins with where nothing finer is sure.
 */
final class PlacesInName {
    private static final EntityType[] PLACES = {EntityType.TOWN, EntityType.PARK, EntityType.REGION};
    private static final Pattern ROUTE = Pattern.compile("[至到—－–-]|、");
    /** What stands behind an area's name that is all or half of what a name names: a kind in brackets, another name. */
    private static final Pattern NOT_BUILT = Pattern.compile("^[（(”与和及、“]");
    /** The kinds of divisions; a place's name without one may be another thing's: 天山 in 甲市天山机场. */
    private static final Pattern KIND = Pattern.compile("(?:省|市|自治[区州县旗]|[县区旗盟州镇乡]|街道|办事处)$");
    /** What makes a division's short name that of mountains and waters: 长白 in 长白山. */
    private static final Pattern NATURE = Pattern.compile("^[山湖江河海溪岛沟岭泉峡]");
    /** A name says more of its bearer than the place that it begins with. */
    private static final int SHORTEST_REST = 2;

    private final Map<String, Entity> divisions = new TreeMap<>();
    private final String own;

    /** The divisions of a document's report, by all their names. */
    PlacesInName(LinkedDocument document) {
        own = document.document().document().header().place().code();
        for (Entity entity : document.entities()) {
            if (entity.type() == EntityType.REGION && entity.code() != null) {
                divisions.putIfAbsent(entity.name(), entity);
                divisions.putIfAbsent(KIND.matcher(entity.name()).replaceFirst(""), entity);
                entity.aliases().forEach(alias -> divisions.putIfAbsent(alias, entity));
            }
        }
        divisions.keySet().removeIf(name -> name.length() < 2);
    }

    /** The places that the name of a thing gives, in the order of the name; none where it gives no place. */
    Set<Entity> of(Reading reading, Mention placed) {
        List<Mention> named = placesIn(reading, placed);
        List<Mention> places = isRoute(reading, placed) ? named : finest(reading, named);
        Set<Entity> found = places.stream().map(reading::entity).collect(Collectors.toCollection(LinkedHashSet::new));
        if (placed.type() != EntityType.ENTERPRISE
                && places.stream().noneMatch(place -> KIND.matcher(place.text()).find())) {
            opening(reading, placed)
                    .filter(division -> found.isEmpty() || !own.equals(division.code()))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** The division that a name begins with, by its characters alone: recognizers read 苏州 of 苏州实验室 as no place. */
    private Optional<Entity> opening(Reading reading, Mention placed) {
        String name = placed.name().startsWith("“") ? placed.name().substring(1) : placed.name();
        String opening = divisions.keySet().stream()
                .filter(name::startsWith)
                .reduce("", (one, other) -> other.length() > one.length() ? other : one);
        String rest = name.substring(opening.length());
        boolean ofFirm = reading.inside(placed, EntityType.ENTERPRISE).stream()
                .anyMatch(firm -> firm.span().start() == placed.span().start());
        if (opening.isEmpty()
                || ofFirm
                || rest.length() < SHORTEST_REST
                || NATURE.matcher(rest).find()) {
            return Optional.empty();
        }
        return Optional.ofNullable(divisions.get(opening))
                .filter(division -> isNear(division.code()) && isBelow(placed, division.code()));
    }

    /** The places inside a name, and those that a shared part adds to it. */
    private List<Mention> placesIn(Reading reading, Mention placed) {
        List<Mention> firms = reading.inside(placed, EntityType.ENTERPRISE);
        List<Mention> places = new ArrayList<>(reading.inside(placed, PLACES));
        places.removeIf(
                place -> placed.type() == EntityType.PROJECT && !isRoute(reading, placed) && !isNear(reading, place));
        places.removeIf(place -> !isSeat(reading, place)
                && firms.stream().anyMatch(firm -> firm.span().contains(place.span())));
        if (placed.isComposed()) {
            reading.mentions(PLACES).stream()
                    .filter(place -> !placed.span().contains(place.span())
                            && placed.name().contains(place.text()))
                    .forEach(places::add);
        }
        places.removeIf(place -> place.type() == EntityType.PARK && !isSite(reading, placed, place));
        places.removeIf(place -> !isPlace(reading, placed, place)
                || (placed.type() == EntityType.ENTERPRISE && !isSeat(reading, place)));
        return places;
    }

    /** Whether an area in a name is where the thing stands: it opens the name of what is built there. */
    private static boolean isSite(Reading reading, Mention placed, Mention area) {
        return placed.isComposed()
                || (placed.type() == EntityType.PROJECT
                        && area.span().start() == placed.span().start()
                        && !NOT_BUILT
                                .matcher(reading.text(
                                        area.span().end(), placed.span().end()))
                                .find());
    }

    /** Whether a place in a firm's name can be where it is: a part of the report's own, not that itself or one far away. */
    private boolean isSeat(Reading reading, Mention place) {
        String code = reading.entity(place).code();
        return isNear(reading, place) && !own.equals(code);
    }

    /** Whether a place is in the report's own province, or in the country where the report is the country's. */
    boolean isNear(Reading reading, Mention place) {
        return isNear(reading.entity(place).code());
    }

    private boolean isNear(@Nullable String code) {
        return code == null || DivisionCodes.COUNTRY.equals(own) || DivisionCodes.isSameProvince(code, own);
    }

    /** Whether a name goes from place to place (甲至乙铁路), so that one may be far away. */
    private static boolean isRoute(Reading reading, Mention placed) {
        return ROUTE.matcher(reading.text(placed.span().start(), placed.span().end()))
                .find();
    }

    /**
     * Whether a place inside a name says where the thing stands: towns, parks and divisions do, wide areas and the
     * divisions above the report's own do not, but for a park's.
     */
    private boolean isPlace(Reading reading, Mention placed, Mention place) {
        if (place.type() != EntityType.REGION) {
            return true;
        }
        String code = reading.entity(place).code();
        if (code == null || DivisionCodes.COUNTRY.equals(code)) {
            return false;
        }
        if (code.equals(own) && isQuotedIn(reading, placed, place)) {
            return false;
        }
        return isBelow(placed, code);
    }

    /** Whether a division is none above the report's own, which say nothing of where in it a thing stands but for a park. */
    private boolean isBelow(Mention placed, @Nullable String code) {
        return placed.type() == EntityType.PARK || own.equals(code) || !DivisionCodes.isWithin(own, code);
    }

    /** Whether a place stands in the quoted part of a name, a motto (“信用甲省”平台), and does not open it (“甲省之夏”). */
    private static boolean isQuotedIn(Reading reading, Mention placed, Mention place) {
        String before = reading.text(placed.span().start(), place.span().start());
        return before.lastIndexOf('“') > before.lastIndexOf('”') && !before.endsWith("“");
    }

    /** Without the places that have another one of the list inside them. */
    private static List<Mention> finest(Reading reading, List<Mention> places) {
        return places.stream()
                .filter(place -> places.stream().noneMatch(other -> isWithin(reading, other, place)))
                .toList();
    }

    private static boolean isWithin(Reading reading, Mention inner, Mention outer) {
        return DivisionCodes.isWithin(
                reading.entity(inner).code(), reading.entity(outer).code());
    }
}
