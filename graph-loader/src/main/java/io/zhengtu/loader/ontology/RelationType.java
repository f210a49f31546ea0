package io.zhengtu.loader.ontology;

import static io.zhengtu.loader.ontology.EntityType.ENTERPRISE;
import static io.zhengtu.loader.ontology.EntityType.EVENT;
import static io.zhengtu.loader.ontology.EntityType.INDUSTRY;
import static io.zhengtu.loader.ontology.EntityType.ORGANIZATION;
import static io.zhengtu.loader.ontology.EntityType.PARK;
import static io.zhengtu.loader.ontology.EntityType.POLICY;
import static io.zhengtu.loader.ontology.EntityType.PRODUCT;
import static io.zhengtu.loader.ontology.EntityType.PROJECT;
import static io.zhengtu.loader.ontology.EntityType.REGION;
import static io.zhengtu.loader.ontology.EntityType.TOWN;

import java.util.Set;

/** The relationships between entities, each with the entity types that may stand at its ends. */
public enum RelationType {
    /** It builds up, serves, is dedicated to or promotes that industry. */
    SUPPORTS(Set.of(PROJECT, PARK, POLICY, EVENT), Set.of(INDUSTRY)),
    /** That industry is the firm's business. */
    OPERATES_IN(Set.of(ENTERPRISE), Set.of(INDUSTRY)),
    /** The project is the firm's or the body's. */
    UNDERTAKES(Set.of(ENTERPRISE, ORGANIZATION), Set.of(PROJECT)),
    /** It makes or grows that product. */
    PRODUCES(Set.of(ENTERPRISE, PROJECT, REGION, TOWN), Set.of(PRODUCT)),
    /** A product of an industry, or a narrower industry within a broader one. */
    BELONGS_TO(Set.of(PRODUCT, INDUSTRY), Set.of(INDUSTRY)),
    /** It stands or takes place there; the finest place named. */
    LOCATED_IN(Set.of(PROJECT, ENTERPRISE, ORGANIZATION, EVENT, PARK), Set.of(TOWN, PARK, REGION)),
    /** An administrative fact from the table of divisions. */
    PART_OF(Set.of(TOWN, REGION), Set.of(REGION)),
    /** An agreement, exchange or joint act; symmetric, stored once with its ends ordered by id. */
    COOPERATES_WITH(Set.of(REGION, ENTERPRISE), Set.of(REGION, ENTERPRISE, ORGANIZATION)),
    /** The policy acts on it by name. */
    ADVANCES(Set.of(POLICY), Set.of(PROJECT, ENTERPRISE, TOWN, PARK));

    // Set.of gives immutable sets, which the type does not tell.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<EntityType> domain;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<EntityType> range;

    RelationType(Set<EntityType> domain, Set<EntityType> range) {
        this.domain = domain;
        this.range = range;
    }

    /** The types that the subject may have. */
    public Set<EntityType> domain() {
        return domain;
    }

    /** The types that the object may have. */
    public Set<EntityType> range() {
        return range;
    }

    /** Whether a relationship of this type may lead from one type to the other. */
    public boolean allows(EntityType subject, EntityType object) {
        return domain.contains(subject) && range.contains(object);
    }

    /** Whether the relationship holds in both directions and is stored once. */
    public boolean isSymmetric() {
        return this == COOPERATES_WITH;
    }
}
