package io.zhengtu.api.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project with how far it has come.
 *
 * @param project the project, with its furthest stage
 * @param plannedStage the stage that a report promises
 * @param plannedYear the year of that promise
 * @param places where it stands
 * @param industries what it supports
 * @param undertakers whose it is
 * @param policies what advances it
 */
public record StagedProject(
        EntitySummary project,
        @Nullable String plannedStage,
        @Nullable Integer plannedYear,
        List<EntitySummary> places,
        List<EntitySummary> industries,
        List<EntitySummary> undertakers,
        List<EntitySummary> policies) {
    public StagedProject {
        places = List.copyOf(places);
        industries = List.copyOf(industries);
        undertakers = List.copyOf(undertakers);
        policies = List.copyOf(policies);
    }
}
