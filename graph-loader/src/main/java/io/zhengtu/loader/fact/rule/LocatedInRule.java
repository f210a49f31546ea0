package io.zhengtu.loader.fact.rule;

import io.zhengtu.loader.fact.Fact;
import io.zhengtu.loader.fact.FactRule;
import io.zhengtu.loader.linking.Entity;
import io.zhengtu.loader.linking.LinkedDocument;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.RelationType;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where things stand and take place: a place inside the name (田家污水处理厂), a place that the clause gives (在大洼举行, 落户大洼),
 * and the report's own place for its parks.
 */
final class LocatedInRule implements FactRule {
    private static final EntityType[] PLACES = {EntityType.TOWN, EntityType.PARK, EntityType.REGION};
    private static final EntityType[] PLACED = {
        EntityType.PROJECT, EntityType.EVENT, EntityType.ORGANIZATION, EntityType.PARK, EntityType.ENTERPRISE
    };
    private static final Findings.Evidence IN_NAME = new Findings.Evidence("located-in.name", Confidence.NAME);
    private static final Findings.Evidence HELD = new Findings.Evidence("located-in.held-at", Confidence.CLAUSE);
    private static final Findings.Evidence SETTLED = new Findings.Evidence("located-in.settled", Confidence.CLAUSE);
    private static final Findings.Evidence AT_HOME = new Findings.Evidence("located-in.own-park", Confidence.CONTEXT);
    private static final Pattern ROUTE = Pattern.compile("[至到—－–-]|、");
    /** What stands behind an area's name that is all or half of what a name names: a kind in brackets, another name. */
    private static final Pattern NOT_BUILT = Pattern.compile("^[（(”与和及、“]");

    /** What opens a title that places are given (国家农业绿色发展先行区) and a kind of areas. */
    private static final Pattern TITLE = Pattern.compile("^(?:国家|全国|省级|自治区级|世界)");

    private final Pattern heldAfter;
    private final Pattern settledBetween;

    LocatedInRule(Triggers triggers) {
        heldAfter = triggers.pattern("^_{0,2}{held}");
        settledBetween = triggers.pattern("^[”]?(?:等)?_{0,4}(?:{settled}(?:于|在|到)?|向)$");
    }

    @Override
    public RelationType type() {
        return RelationType.LOCATED_IN;
    }

    @Override
    public List<Fact> apply(LinkedDocument document) {
        Findings findings = new Findings(type());
        for (Reading reading : Reading.all(document)) {
            for (Mention placed : reading.mentions(PLACED)) {
                boolean named = inName(reading, placed, findings);
                if (placed.type() == EntityType.PARK && !named && isOwn(reading, placed)) {
                    findings.state(reading, reading.entity(placed), document.region(), AT_HOME, placed.span());
                }
            }
            heldAt(reading, findings);
            settled(reading, findings);
        }
        return findings.facts();
    }

    /** Whether an area can be the report's own: it bears no title of the country's and no name of a place elsewhere. */
    private static boolean isOwn(Reading reading, Mention park) {
        return !TITLE.matcher(park.text()).find()
                && reading.inside(park, EntityType.REGION).stream().allMatch(place -> isNear(reading, place));
    }

    private static boolean inName(Reading reading, Mention placed, Findings findings) {
        List<Mention> places = finest(reading, placesIn(reading, placed));
        Entity subject = reading.entity(placed);
        for (Mention place : places) {
            findings.state(reading, subject, reading.entity(place), IN_NAME, placed.span());
        }
        return !places.isEmpty();
    }

    /** The places inside a name, and those that a shared part adds to it. */
    private static List<Mention> placesIn(Reading reading, Mention placed) {
        List<Mention> firms = reading.inside(placed, EntityType.ENTERPRISE);
        List<Mention> places = new ArrayList<>(reading.inside(placed, PLACES));
        places.removeIf(place -> !isNear(reading, place)
                && ((placed.type() == EntityType.PROJECT && !isRoute(reading, placed))
                        || firms.stream().anyMatch(firm -> firm.span().contains(place.span()))));
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
    private static boolean isSeat(Reading reading, Mention place) {
        String code = reading.entity(place).code();
        String own = reading.document().document().document().header().place().code();
        return isNear(reading, place) && !own.equals(code);
    }

    /** Whether a place is in the report's own province, or in the country where the report is the country's. */
    private static boolean isNear(Reading reading, Mention place) {
        String code = reading.entity(place).code();
        String own = reading.document().document().document().header().place().code();
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
    private static boolean isPlace(Reading reading, Mention placed, Mention place) {
        if (place.type() != EntityType.REGION) {
            return true;
        }
        String code = reading.entity(place).code();
        if (code == null || DivisionCodes.COUNTRY.equals(code)) {
            return false;
        }
        String own = reading.document().document().document().header().place().code();
        if (code.equals(own) && isQuotedIn(reading, placed, place)) {
            return false;
        }
        return placed.type() == EntityType.PARK || code.equals(own) || !DivisionCodes.isWithin(own, code);
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

    private void heldAt(Reading reading, Findings findings) {
        for (Enumeration places : reading.enumerations(EntityType.REGION, EntityType.TOWN, EntityType.PARK)) {
            Span span = places.span();
            if (!reading.before(span.start(), 1).equals("在")) {
                continue;
            }
            int clause = reading.clauseAt(span.start());
            String after =
                    reading.text(span.end(), reading.clauses().get(clause).end());
            if (!heldAfter.matcher(after).find()) {
                continue;
            }
            for (Mention event : reading.standing(EntityType.EVENT)) {
                if (reading.clauseAt(event.span().start()) == clause) {
                    places.members()
                            .forEach(place -> findings.state(
                                    reading,
                                    reading.entity(event),
                                    reading.entity(place),
                                    HELD,
                                    reading.clauses().get(clause)));
                }
            }
        }
    }

    private void settled(Reading reading, Findings findings) {
        List<Enumeration> lists =
                reading.enumerations(EntityType.PROJECT, EntityType.ORGANIZATION, EntityType.ENTERPRISE);
        for (Mention place : reading.standing(PLACES)) {
            for (Enumeration list : lists) {
                String between = reading.text(list.span().end(), place.span().start());
                if (!between.isEmpty() && settledBetween.matcher(between).matches()) {
                    list.members()
                            .forEach(placed -> findings.state(
                                    reading,
                                    reading.entity(placed),
                                    reading.entity(place),
                                    SETTLED,
                                    Reading.covering(list.span(), place.span())));
                }
            }
        }
    }
}
