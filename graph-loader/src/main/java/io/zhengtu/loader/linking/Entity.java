package io.zhengtu.loader.linking;

import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.ProjectStage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One real thing in one report, whatever its spellings there.
 *
 * @param id stable across reports and runs: by registry where there is one, else a hash of type, scope and name
 * @param type what it is
 * @param name the fullest form that the report gives
 * @param aliases the other forms, without the name, sorted
 * @param mentions where it is named, in the order of the text; empty only for the report's own region and its parents
 * @param code its code in a registry: the division table, GB/T 4754
 * @param stage a project's furthest stage that the report states
 * @param plannedStage the stage that the report promises
 * @param plannedYear the year of that promise
 */
public record Entity(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        List<Mention> mentions,
        @Nullable String code,
        @Nullable ProjectStage stage,
        @Nullable ProjectStage plannedStage,
        @Nullable Integer plannedYear) {
    public Entity {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }

    /** The same thing with these stages. */
    public Entity withStages(@Nullable ProjectStage reached, @Nullable ProjectStage planned, @Nullable Integer byYear) {
        return new Entity(id, type, name, aliases, mentions, code, reached, planned, byYear);
    }
}
