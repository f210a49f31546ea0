package io.zhengtu.api.reading;

import io.zhengtu.api.catalog.NamedQuery;
import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.graph.Graph;
import io.zhengtu.api.graph.Row;
import io.zhengtu.loader.ontology.EntityType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Questions about industries. */
public final class IndustryReader {
    /** What may support an industry or work in it. */
    public static final Set<EntityType> SUPPORTER_TYPES =
            Set.of(EntityType.PROJECT, EntityType.PARK, EntityType.POLICY, EntityType.EVENT, EntityType.ENTERPRISE);

    private final Graph graph;
    private final NamedQuery supporters;
    private final NameResolver names;

    IndustryReader(Graph graph, QueryCatalog catalog, NameResolver names) {
        this.graph = graph;
        this.supporters = catalog.get("industries/supporters");
        this.names = names;
    }

    /**
     * Who supports an industry or works in it, itself or one within it.
     *
     * @param industry the industry's id or any of its names
     * @param types what the supporters may be
     * @throws UnknownNameException if no industry bears the name
     */
    public Supporters supporters(String industry, Set<EntityType> types, PageRequest page) {
        // An id needs no look-up of its own: the question finds the industry, or finds none.
        return (NameResolver.isId(industry) ? page(industry, NameMatch.ID, types, page) : Optional.<Supporters>empty())
                .orElseGet(() -> {
                    NameResolver.Resolution asked = names.resolve("industry", industry, Set.of(EntityType.INDUSTRY));
                    String id = asked.first().id();
                    return page(id, asked.by(), types, page)
                            .orElseThrow(() -> new UnknownNameException("industry", id, List.of()));
                });
    }

    private Optional<Supporters> page(String id, NameMatch by, Set<EntityType> types, PageRequest page) {
        Map<String, Object> parameters = Map.of(
                "industry", id,
                "types", types.stream().map(EntityType::label).sorted().toList(),
                "after", page.after(),
                "limit", RowPage.asked(page),
                "statements", Evidences.STATEMENTS);
        return graph.read(supporters, parameters).stream().findFirst().map(row -> {
            RowPage read = RowPage.of(row.rows("rows"), page, one -> one.text("key"));
            return new Supporters(
                    NamedEntity.of(row.row("industry")),
                    by,
                    row.integer("total"),
                    read.hasMore(),
                    read.next(),
                    read.rows().stream().map(IndustryReader::supporter).toList());
        });
    }

    private static Supporter supporter(Row row) {
        List<Row> links = row.rows("path");
        List<Hop> path =
                links.stream().map(link -> Hop.of(link, Evidences.in(link))).toList();
        return new Supporter(
                EntitySummary.of(row.row("supporter")),
                path.get(0).relationship(),
                Hop.weakest(links),
                Hop.confidence(links),
                path.size() == 1,
                path,
                path.stream().flatMap(hop -> hop.evidence().stream()).distinct().toList(),
                row.integer("paths") - 1);
    }
}
