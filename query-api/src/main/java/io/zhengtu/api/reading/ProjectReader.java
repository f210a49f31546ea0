package io.zhengtu.api.reading;

import io.zhengtu.api.catalog.NamedQuery;
import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.graph.Graph;
import io.zhengtu.api.graph.Row;
import io.zhengtu.api.reading.Projects.Facet;
import io.zhengtu.api.reading.Projects.FacetValue;
import io.zhengtu.api.reading.Projects.ProjectReading;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.ProjectStage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Questions about projects. */
public final class ProjectReader {
    private static final Set<EntityType> PLACES = Set.of(EntityType.REGION, EntityType.TOWN, EntityType.PARK);
    private static final Set<EntityType> UNDERTAKERS = Set.of(EntityType.ENTERPRISE, EntityType.ORGANIZATION);
    private static final List<String> FACETS = List.of("stage", "industry", "place", "enterprise", "year");

    private final Graph graph;
    private final NamedQuery list;
    private final NamedQuery facets;
    private final NameResolver names;

    ProjectReader(Graph graph, QueryCatalog catalog, NameResolver names) {
        this.graph = graph;
        this.list = catalog.get("projects/list");
        this.facets = catalog.get("projects/facets");
        this.names = names;
    }

    /**
     * Which projects are wanted.
     *
     * @param stages the stages that they may have reached; all of them also admit projects without any
     * @param industry id or name of an industry that they support, itself or one within it; null for all
     * @param place id or name of a place that they stand in or whose report names them; null for all
     * @param enterprise id or name of who undertakes them; null for all
     * @param year plan year of a report that names them; null for all
     */
    public record ProjectFilter(
            Set<ProjectStage> stages,
            @Nullable String industry,
            @Nullable String place,
            @Nullable String enterprise,
            @Nullable Integer year) {
        public ProjectFilter {
            stages = Set.copyOf(stages);
        }
    }

    /**
     * One page of projects with counts of all that fit.
     *
     * @throws UnknownNameException if nothing bears a given name
     */
    public Projects list(ProjectFilter filter, PageRequest page) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        // In one parameter: the database plans a statement anew for each combination of parameters that are null.
        parameters.put("filter", filter(filter));
        List<Row> counts = graph.read(facets, parameters);
        int total = counts.stream()
                .filter(row -> row.text("facet").equals("total"))
                .mapToInt(row -> row.integer("count"))
                .sum();
        parameters.put("after", page.after());
        parameters.put("limit", RowPage.asked(page));
        RowPage read = RowPage.of(graph.read(list, parameters), page, row -> row.text("key"));
        return new Projects(
                total,
                read.hasMore(),
                read.next(),
                FACETS.stream().map(name -> facet(name, counts)).toList(),
                read.rows().stream().map(ProjectReader::project).toList());
    }

    private Map<String, @Nullable Object> filter(ProjectFilter filter) {
        Map<String, @Nullable Object> wanted = new HashMap<>();
        boolean all = filter.stages().size() == ProjectStage.values().length;
        wanted.put(
                "stages",
                all ? null : filter.stages().stream().map(Enum::name).sorted().toList());
        wanted.put("industry", id("industry", filter.industry(), Set.of(EntityType.INDUSTRY)));
        wanted.put("place", id("place", filter.place(), PLACES));
        wanted.put("undertaker", id("enterprise", filter.enterprise(), UNDERTAKERS));
        wanted.put("year", filter.year());
        return wanted;
    }

    private @Nullable String id(String what, @Nullable String name, Set<EntityType> types) {
        return name == null ? null : names.resolve(what, name, types).first().id();
    }

    private static Facet facet(String name, List<Row> counts) {
        return new Facet(
                name,
                counts.stream()
                        .filter(row -> row.text("facet").equals(name))
                        .map(row -> new FacetValue(row.findText("id"), row.findText("name"), row.integer("count")))
                        .toList());
    }

    private static ProjectReading project(Row row) {
        Row project = row.row("project");
        return new ProjectReading(
                EntitySummary.of(project),
                project.findText("plannedStage"),
                project.findInteger("plannedYear"),
                EntitySummary.all(row.rows("industries")),
                EntitySummary.all(row.rows("places")),
                EntitySummary.all(row.rows("undertakers")),
                row.rows("evidence").stream()
                        .map(sentence -> EvidenceSentence.of(sentence, null))
                        .toList());
    }
}
