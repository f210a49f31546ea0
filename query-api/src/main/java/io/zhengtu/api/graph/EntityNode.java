package io.zhengtu.api.graph;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.DynamicLabels;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * An entity without what it is linked to.
 *
 * @param id stable id
 * @param labels its labels beside {@code Entity}; the one there is names its type
 * @param name its fullest name
 * @param aliases its other names
 * @param code its code in a registry
 * @param stage a project's furthest stage
 * @param plannedStage the stage that is promised
 * @param plannedYear the year of that promise
 */
@Node("Entity")
public record EntityNode(
        @Id String id,
        @DynamicLabels Set<String> labels,
        String name,
        @Nullable List<String> aliases,
        @Nullable String code,
        @Nullable String stage,
        @Nullable String plannedStage,
        @Nullable Integer plannedYear) {}
