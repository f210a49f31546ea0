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
 * Who makes or grows a product: the firm or place right before it (A的汽车内饰产品), the owner of a project with the product
 * in its name, the maker that a verb gives; the report's own region where nobody finer is named.
 */
final class ProducesRule implements FactRule {
    private static final Findings.Evidence IN_NAME = new Findings.Evidence("produces.project-name", Confidence.NAME);
    private static final Findings.Evidence BESIDE = new Findings.Evidence("produces.beside", Confidence.CLAUSE);
    private static final Findings.Evidence MAKES = new Findings.Evidence("produces.verb", Confidence.CLAUSE);
    private static final Findings.Evidence OWN_REGION =
            new Findings.Evidence("produces.own-region", Confidence.CONTEXT);
    private static final Pattern MAKES_BETWEEN =
            Pattern.compile("^[^，。；、]{0,8}(研发|推出|生产|研制|攻克|制造|开发|下线|发布)(的|出|了)?[^，。；、]{0,6}$");
    private static final Pattern BESIDE_BETWEEN = Pattern.compile("^(的|自主研发|牌)?$");

    @Override
    public RelationType type() {
        return RelationType.PRODUCES;
    }

    @Override
    public List<Fact> apply(LinkedDocument document) {
        Findings findings = new Findings(type());
        for (Reading reading : Reading.all(document)) {
            for (Mention product : reading.mentions(EntityType.PRODUCT)) {
                if (!inProject(reading, product, findings) && !inPlaceName(reading, product, findings)) {
                    made(reading, product, findings);
                }
            }
        }
        return findings.facts();
    }

    private static boolean inProject(Reading reading, Mention product, Findings findings) {
        boolean inside = false;
        for (Mention project : reading.mentions(EntityType.PROJECT)) {
            if (!project.span().contains(product.span())) {
                continue;
            }
            inside = true;
            findings.state(reading, reading.entity(project), reading.entity(product), IN_NAME, project.span());
            reading.inside(project, EntityType.ENTERPRISE)
                    .forEach(firm -> findings.state(
                            reading, reading.entity(firm), reading.entity(product), IN_NAME, project.span()));
        }
        return inside;
    }

    /** 高青黑牛: the place that the product's name begins with grows it. */
    private static boolean inPlaceName(Reading reading, Mention product, Findings findings) {
        for (Mention place : reading.inside(product, EntityType.REGION, EntityType.TOWN, EntityType.ENTERPRISE)) {
            findings.state(reading, reading.entity(place), reading.entity(product), IN_NAME, product.span());
        }
        return false;
    }

    private static void made(Reading reading, Mention product, Findings findings) {
        Optional<Mention> maker = reading.mentions(EntityType.ENTERPRISE).stream()
                .filter(firm -> firm.span().end() <= product.span().start())
                .filter(firm -> {
                    String between =
                            reading.text(firm.span().end(), product.span().start());
                    return BESIDE_BETWEEN.matcher(between).matches()
                            || MAKES_BETWEEN.matcher(between).matches();
                })
                .reduce((first, second) -> second);
        if (maker.isPresent()) {
            boolean beside = maker.get().span().end() == product.span().start();
            findings.state(
                    reading,
                    reading.entity(maker.get()),
                    reading.entity(product),
                    beside ? BESIDE : MAKES,
                    Reading.covering(maker.get().span(), product.span()));
        } else {
            findings.state(reading, reading.document().region(), reading.entity(product), OWN_REGION, product.span());
        }
    }
}
