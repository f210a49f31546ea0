package io.zhengtu.api.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the graph says of an entity itself.
 *
 * @param id stable id
 * @param type one of the ontology's entity types
 * @param name its fullest name
 * @param aliases its other names
 * @param code its code in a registry: the division table, GB/T 4754
 * @param stage a project's furthest stage that a report states
 * @param plannedStage the stage that a report promises
 * @param plannedYear the year of that promise
 * @param links how many links it has, by relationship, direction and the neighbour's type
 * @param measures how many targets and outcomes are about it
 * @param mentionsTotal how often reports name it
 * @param mentions the first of those, the latest report first
 */
public record EntityDetails(
        String id,
        String type,
        String name,
        List<String> aliases,
        @Nullable String code,
        @Nullable String stage,
        @Nullable String plannedStage,
        @Nullable Integer plannedYear,
        List<LinkCount> links,
        int measures,
        int mentionsTotal,
        List<MentionSentence> mentions) {
    public EntityDetails {
        aliases = List.copyOf(aliases);
        links = List.copyOf(links);
        mentions = List.copyOf(mentions);
    }
}
