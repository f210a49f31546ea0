package io.zhengtu.api.ask;

import io.zhengtu.loader.ontology.EntityType;
import java.util.Map;
import java.util.Optional;

/** Which words mean entities of which type. */
final class EntityClasses {
    private static final Map<String, String> TYPES = Map.of(
            "PROJECT", EntityType.PROJECT.label(),
            "FIRM", EntityType.ENTERPRISE.label(),
            "PARK", EntityType.PARK.label(),
            "POLICY", EntityType.POLICY.label(),
            "EVENT", EntityType.EVENT.label(),
            "ORG", EntityType.ORGANIZATION.label(),
            "INDUSTRY", EntityType.INDUSTRY.label(),
            "TOWNS", EntityType.TOWN.label(),
            "PRODUCT", EntityType.PRODUCT.label(),
            "REGION", EntityType.REGION.label());

    private EntityClasses() {}

    /** The type that words of a meaning name; empty for other meanings. */
    static Optional<String> type(String meaning) {
        return Optional.ofNullable(TYPES.get(meaning));
    }

    /** The meaning of words that name a type. */
    static String meaning(String type) {
        return TYPES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(type))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
