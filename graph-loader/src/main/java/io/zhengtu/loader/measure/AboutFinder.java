package io.zhengtu.loader.measure;

import io.zhengtu.loader.linking.Entity;
import io.zhengtu.loader.linking.LinkedDocument;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;
import java.util.List;

/**
 * Finds what a measure is about: the undertaking whose name holds the number, an entity at the start of its indicator's
 * name, the undertaking, park or policy that is its clause's subject, else the report's own region.
 */
final class AboutFinder {
    private static final EntityType[] TYPES = {
        EntityType.REGION,
        EntityType.INDUSTRY,
        EntityType.PROJECT,
        EntityType.PARK,
        EntityType.POLICY,
        EntityType.PRODUCT
    };

    private static final List<String> SCOPES = List.of("规上", "规模以上", "限上", "全省", "全市", "全区", "全县");
    /** Accounts that stand for the place as a whole: 旅游收入, 农林牧渔业总产值. */
    private static final List<String> OF_THE_PLACE = List.of("收入", "总收入", "综合收入", "总花费", "总产值", "生产总值", "人数");

    private final MeasureLexicon lexicon;

    AboutFinder(MeasureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Entity find(LinkedDocument linked, SentenceView view, NumberSite site, Named named) {
        List<Mention> mentions = linked.in(view.sentence().ordinal(), TYPES);
        Span number = site.quantity().span().shift(view.offset());
        Span name = named.span().shift(view.offset());
        for (Mention mention : mentions) {
            if (mention.type() == EntityType.PROJECT && mention.span().contains(number)) {
                return linked.entity(mention);
            }
        }
        for (Mention mention : mentions) {
            if (name.contains(mention.span()) && names(mention, name, view, named)) {
                return linked.entity(mention);
            }
        }
        return linked.region();
    }

    /** An industry or product is what a value is about where the name begins with it: 制造业贷款余额, not 国家制造业单项冠军企业. */
    private boolean names(Mention mention, Span name, SentenceView view, Named named) {
        boolean branch = mention.type() == EntityType.INDUSTRY || mention.type() == EntityType.PRODUCT;
        if (!branch) {
            return true;
        }
        String after = view.text().substring(mention.span().end() - view.offset());
        if (OF_THE_PLACE.stream().anyMatch(after::startsWith)) {
            return false;
        }
        String before = view.text()
                .substring(name.start() - view.offset(), mention.span().start() - view.offset());
        return (before.isEmpty() || SCOPES.contains(before)) && lexicon.unitOf(named.noun()) == null;
    }
}
