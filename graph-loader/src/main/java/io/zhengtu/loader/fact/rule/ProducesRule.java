package io.zhengtu.loader.fact.rule;

import io.zhengtu.loader.fact.Fact;
import io.zhengtu.loader.fact.FactRule;
import io.zhengtu.loader.linking.LinkedDocument;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.RelationType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who makes or grows a product: the firm right before it, the maker that a verb gives, the place or firm in the product's
 * own name; the report's own region where the clause speaks of
 * output or sales and names no maker.
 */
final class ProducesRule implements FactRule {
    private static final Findings.Evidence IN_NAME = new Findings.Evidence("produces.name", Confidence.NAME);
    private static final Findings.Evidence BESIDE = new Findings.Evidence("produces.beside", Confidence.CLAUSE);
    private static final Findings.Evidence MAKES = new Findings.Evidence("produces.verb", Confidence.CLAUSE);
    private static final Findings.Evidence OWN_REGION =
            new Findings.Evidence("produces.own-region", Confidence.CONTEXT);
    /** “甲地号” is a train or ship named after the place, none that the place makes; “甲地一号” may be its satellite. */
    private static final Pattern NAMED_AFTER = Pattern.compile("^号[”」]?$");

    private final Pattern makesBetween;
    private final Pattern produced;
    private final Pattern producing;
    private final Pattern reduced;
    /** What is done to plants (超低排放改造) or said of buyers (销量占比), and not of what comes out of them. */
    private final Pattern worked;

    ProducesRule(Triggers triggers) {
        makesBetween = triggers.pattern("^_{0,8}{makes}(?:的|出|了)?_{0,6}$");
        produced = triggers.pattern("{produced}");
        reduced = triggers.pattern("{reduced}");
        worked = triggers.pattern("{consumed}");
        producing = triggers.pattern("{producing}_{0,8}$");
    }

    @Override
    public RelationType type() {
        return RelationType.PRODUCES;
    }

    @Override
    public List<Fact> apply(LinkedDocument document) {
        Findings findings = new Findings(type());
        for (Reading reading : Reading.all(document)) {
            for (Mention product : reading.mentions(EntityType.PRODUCT)) {
                makersIn(reading, product)
                        .forEach(maker -> findings.state(
                                reading, reading.entity(maker), reading.entity(product), IN_NAME, product.span()));
            }
            for (Enumeration products : reading.enumerations(EntityType.PRODUCT)) {
                made(reading, products, findings);
            }
        }
        return findings.facts();
    }

    private static List<Mention> makersIn(Reading reading, Mention product) {
        return isNamedAfterPlace(reading, product)
                ? List.of()
                : reading.inside(product, EntityType.REGION, EntityType.TOWN, EntityType.ENTERPRISE);
    }

    private static boolean isNamedAfterPlace(Reading reading, Mention product) {
        return reading.inside(product, EntityType.REGION, EntityType.TOWN).stream()
                .anyMatch(place -> NAMED_AFTER
                        .matcher(reading.text(place.span().end(), product.span().end()))
                        .matches());
    }

    private void made(Reading reading, Enumeration products, Findings findings) {
        int start = products.span().start();
        Optional<Mention> maker = reading.mentions(EntityType.ENTERPRISE).stream()
                .filter(firm -> firm.span().end() <= start)
                .filter(firm -> firm.span().end() == start
                        || makesBetween
                                .matcher(reading.text(firm.span().end(), start))
                                .matches())
                .reduce((first, second) -> second);
        if (maker.isPresent()) {
            boolean beside = maker.get().span().end() == start;
            findings.state(reading, new Enumeration(List.of(maker.get())), products, beside ? BESIDE : MAKES);
        } else if (isOutput(reading, products)) {
            products.members().stream()
                    .filter(product ->
                            reading.inside(product, EntityType.ENTERPRISE).isEmpty())
                    .filter(product -> !isNamedAfterPlace(reading, product))
                    .forEach(product -> findings.state(
                            reading, reading.document().region(), reading.entity(product), OWN_REGION, product.span()));
        }
    }

    /** Whether the clause speaks of output or sales of these products. */
    private boolean isOutput(Reading reading, Enumeration products) {
        int clause = reading.clauseAt(products.span().start());
        String before = reading.text(
                reading.clauses().get(clause).start(), products.span().start());
        String after = reading.text(
                products.span().end(), reading.clauses().get(clause).end());
        return !reduced.matcher(before).find()
                && !worked.matcher(after).find()
                && (produced.matcher(after).find() || producing.matcher(before).find());
    }
}
