package io.zhengtu.loader.fact.rule;

import io.zhengtu.loader.fact.Fact;
import io.zhengtu.loader.fact.FactRule;
import io.zhengtu.loader.linking.Entity;
import io.zhengtu.loader.linking.LinkedDocument;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.RelationType;
import io.zhengtu.loader.text.Span;
import java.util.List;
import java.util.Set;
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
    /** What opens a title that places are given (国家农业绿色发展先行区) and a kind of areas. */
    private static final Pattern TITLE = Pattern.compile("^(?:国家|全国|省级|自治区级|世界)");

    /** How a report calls its own region. */
    private static final String OWN = "[我本](?:省|市|自治区|区|县|州|盟|旗)";

    private static final Findings.Evidence OWN_WORD = new Findings.Evidence("located-in.own-word", Confidence.CONTEXT);
    private static final Set<String> OWN_WORDS = Set.of("省", "市", "县", "区", "旗", "州", "盟", "自治区");
    /** What makes another word of the word for a division: 市民, 区域, 省级. */
    private static final String OTHER_WORD = "民际级县属内外长委场域会块直辖政区人间份";

    private static final Findings.Evidence BUILDS = new Findings.Evidence("located-in.builds", Confidence.CLAUSE);

    private final Pattern heldAfter;
    private final Pattern hostsBefore;
    private final Pattern buildsBetween;
    private final Pattern settledBetween;
    private final Pattern heldHere;
    private final Pattern settledHere;

    LocatedInRule(Triggers triggers) {
        heldHere = triggers.pattern("^[”]?_{0,6}在" + OWN + "_{0,2}{held}");
        settledHere = triggers.pattern("^[”]?(?:等)?_{0,6}{settled}(?:于|在|到)?" + OWN);
        hostsBefore = triggers.pattern("{hosts}(?:好|了)?[“]?$");
        buildsBetween = triggers.pattern("^(?:等地)?_{0,4}{sets-up}_{0,10}$");
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
        PlacesInName inNames = new PlacesInName(document);
        for (Reading reading : Reading.all(document)) {
            for (Mention placed : reading.mentions(PLACED)) {
                Set<Entity> places = inNames.of(reading, placed);
                if (places.isEmpty() && bearsOwnWord(reading, placed)) {
                    findings.state(reading, reading.entity(placed), document.region(), OWN_WORD, placed.span());
                }
                places.forEach(place -> findings.state(reading, reading.entity(placed), place, IN_NAME, placed.span()));
                if (placed.type() == EntityType.PARK && places.isEmpty() && isOwn(reading, placed, inNames)) {
                    findings.state(reading, reading.entity(placed), document.region(), AT_HOME, placed.span());
                }
            }
            heldAt(reading, findings);
            hosted(reading, findings);
            builds(reading, findings);
            settled(reading, findings);
            atHome(reading, findings);
        }
        return findings.facts();
    }

    /** Whether an event's name begins with the word for what the report's own region is: 区运动会 in a district's, 省艺术节 in a province's. */
    private static boolean bearsOwnWord(Reading reading, Mention placed) {
        String region = reading.document().region().name();
        String word = region.endsWith("自治区") ? "自治区" : region.substring(region.length() - 1);
        String name = placed.text().startsWith("“") ? placed.text().substring(1) : placed.text();
        return placed.type() == EntityType.EVENT
                && OWN_WORDS.contains(word)
                && name.startsWith(word)
                && name.length() > word.length() + 2
                && OTHER_WORD.indexOf(name.charAt(word.length())) < 0;
    }

    /** Whether an area can be the report's own: it bears no title of the country's and no name of a place elsewhere. */
    private static boolean isOwn(Reading reading, Mention park, PlacesInName inNames) {
        return !TITLE.matcher(park.text()).find()
                && reading.inside(park, EntityType.REGION).stream().allMatch(place -> inNames.isNear(reading, place));
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

    /** 承办甲运动会: what the report's own region hosts for others takes place there. */
    private void hosted(Reading reading, Findings findings) {
        for (Enumeration events : reading.enumerations(EntityType.EVENT)) {
            if (hostsBefore.matcher(reading.before(events.span().start(), 4)).find()) {
                events.members()
                        .forEach(event -> findings.state(
                                reading,
                                reading.entity(event),
                                reading.document().region(),
                                HELD,
                                events.span()));
            }
        }
    }

    /** 甲、乙打造丙基地: what is built where the clause's places build it, and its own name says no place. */
    private void builds(Reading reading, Findings findings) {
        List<Mention> built = reading.standing(EntityType.PROJECT, EntityType.PARK).stream()
                .filter(thing -> reading.inside(thing, PLACES).isEmpty())
                .toList();
        for (Enumeration places : reading.enumerations(EntityType.TOWN, EntityType.REGION)) {
            boolean isPart = places.members().stream()
                    .map(place -> reading.entity(place).code())
                    .allMatch(code -> DivisionCodes.isWithin(
                            code, reading.document().region().code()));
            for (Mention thing : built) {
                String between = reading.text(places.span().end(), thing.span().start());
                if (isPart && buildsBetween.matcher(between).matches()) {
                    findings.state(reading, new Enumeration(List.of(thing)), places, BUILDS);
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

    /** 甲论坛在我省举办, 乙公司落户我区: the report's own region, which these words name without its name. */
    private void atHome(Reading reading, Findings findings) {
        for (Enumeration list : reading.enumerations(
                EntityType.EVENT, EntityType.PROJECT, EntityType.ORGANIZATION, EntityType.ENTERPRISE)) {
            int clause = reading.clauseAt(list.span().end());
            String after = reading.text(
                    list.span().end(), reading.clauses().get(clause).end());
            boolean event = list.members().get(0).type() == EntityType.EVENT;
            if ((event ? heldHere : settledHere).matcher(after).find()) {
                list.members()
                        .forEach(placed -> findings.state(
                                reading,
                                reading.entity(placed),
                                reading.document().region(),
                                event ? HELD : SETTLED,
                                list.span()));
            }
        }
    }
}
