package io.zhengtu.loader.fact;

import io.zhengtu.loader.linking.LinkedDocument;
import io.zhengtu.loader.ontology.RelationType;
import java.util.List;

/** Finds the facts of one relationship type. Implementations hold no state between calls. */
public interface FactRule {
    /** The relationship that it finds. */
    RelationType type();

    /** The facts in a document; the same fact may come from several places. */
    List<Fact> apply(LinkedDocument document);
}
