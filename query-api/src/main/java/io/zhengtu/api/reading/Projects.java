package io.zhengtu.api.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of projects.
 *
 * @param total how many there are on all pages
 * @param hasMore whether there is a next page
 * @param next cursor of the next page; absent on the last
 * @param facets how many there are by stage, industry, place, enterprise and year
 * @param results the projects, by name
 */
public record Projects(
        int total, boolean hasMore, @Nullable String next, List<Facet> facets, List<ProjectReading> results) {
    public Projects {
        facets = List.copyOf(facets);
        results = List.copyOf(results);
    }

    /**
     * How many projects there are by one property.
     *
     * @param name the parameter that filters by it: {@code stage}, {@code industry}, {@code place}, {@code enterprise}
     *     or {@code year}
     * @param values the commonest values first, at most 20 entities
     */
    public record Facet(String name, List<FacetValue> values) {
        public Facet {
            values = List.copyOf(values);
        }
    }

    /**
     * How many projects have a value.
     *
     * @param id what to filter by; absent for projects without the property
     * @param name what it is called
     * @param count how many projects
     */
    public record FacetValue(@Nullable String id, @Nullable String name, int count) {}

    /**
     * A project with what it is linked to.
     *
     * @param project the project
     * @param plannedStage the stage that a report promises
     * @param plannedYear the year of that promise
     * @param industries industries that it supports
     * @param places places that it stands in
     * @param undertakers who undertakes it
     * @param evidence sentences that name it, the latest report first
     */
    public record ProjectReading(
            EntitySummary project,
            @Nullable String plannedStage,
            @Nullable Integer plannedYear,
            List<EntitySummary> industries,
            List<EntitySummary> places,
            List<EntitySummary> undertakers,
            List<EvidenceSentence> evidence) {
        public ProjectReading {
            industries = List.copyOf(industries);
            places = List.copyOf(places);
            undertakers = List.copyOf(undertakers);
            evidence = List.copyOf(evidence);
        }
    }
}
