package io.zhengtu.api.export;

import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.RelationType;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is exported.
 *
 * @param isWhole whether everything is: reports, sentences, statements, targets and outcomes too
 * @param types what entities may be; both ends of a link are of these
 * @param relationships which links
 * @param report only what this report says; null for all
 * @param year only what reports of this plan year say; null for all
 */
public record ExportFilter(
        boolean isWhole,
        Set<EntityType> types,
        Set<RelationType> relationships,
        @Nullable String report,
        @Nullable Integer year) {
    public ExportFilter {
        types = Set.copyOf(types);
        relationships = Set.copyOf(relationships);
        boolean isPart = types.size() < EntityType.values().length
                || relationships.size() < RelationType.values().length
                || report != null
                || year != null;
        if (isWhole && isPart) {
            throw new IllegalArgumentException("The whole graph cannot be filtered as well");
        }
    }

    /** All entities and the links between them. */
    public static ExportFilter links() {
        return new ExportFilter(false, EnumSet.allOf(EntityType.class), EnumSet.allOf(RelationType.class), null, null);
    }

    /** Every node and relationship. */
    public static ExportFilter whole() {
        return new ExportFilter(true, EnumSet.allOf(EntityType.class), EnumSet.allOf(RelationType.class), null, null);
    }
}
