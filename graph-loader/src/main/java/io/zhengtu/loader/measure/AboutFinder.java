package io.zhengtu.loader.measure;

import io.zhengtu.loader.linking.Entity;
import io.zhengtu.loader.linking.LinkedDocument;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;

/** Finds what a measure is about: an entity inside the name of its indicator, else the report's own region. */
final class AboutFinder {
    private static final EntityType[] TYPES = {
        EntityType.REGION,
        EntityType.INDUSTRY,
        EntityType.PROJECT,
        EntityType.PARK,
        EntityType.POLICY,
        EntityType.PRODUCT
    };

    Entity find(LinkedDocument linked, SentenceView view, Named named) {
        Span name = named.span().shift(view.offset());
        for (Mention mention : linked.in(view.sentence().ordinal(), TYPES)) {
            if (name.contains(mention.span())) {
                return linked.entity(mention);
            }
        }
        return linked.region();
    }
}
