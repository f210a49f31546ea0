package io.zhengtu.api.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import io.zhengtu.api.access.AccessSettings;
import io.zhengtu.api.export.Exports;
import io.zhengtu.api.graph.Graph;
import io.zhengtu.api.http.HttpApi;
import io.zhengtu.api.http.Services;
import io.zhengtu.api.intake.Intake;
import io.zhengtu.api.intake.IntakeSettings;
import io.zhengtu.api.reading.Readings;
import io.zhengtu.api.reconciliation.Reconciler;
import io.zhengtu.loader.ontology.RelationType;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.QueryType;

@ExtendWith(ServedGraph.class)
class QueryCatalogIT {
    private static final Pattern RELATIONSHIP = Pattern.compile("\\b[A-Z]+(?:_[A-Z]+)*\\b");

    static Stream<NamedQuery> queries() {
        return QueryCatalog.load().all().stream();
    }

    @Test
    void shouldHaveNoQueryThatNothingUses(Running graph) {
        QueryCatalog catalog = QueryCatalog.load();
        assertThat(catalog.untaken()).isNotEmpty();

        try (Graph reading =
                Graph.open(CompletableFuture.completedFuture(graph.store().driver()), Duration.ofSeconds(5))) {
            Readings readings = Readings.of(reading, catalog);
            Services services = new Services(
                    AccessSettings.open(),
                    reading.version(),
                    new Intake(new IntakeSettings(Path.of("data"), Path.of("received")), graph::store, reading),
                    new Exports(reading, catalog),
                    new Reconciler(reading, catalog, readings.search()),
                    0);
            HttpApi.of(readings, catalog, graph::store, services).close();
        }

        assertThat(catalog.untaken()).isEmpty();
    }

    @Test
    void shouldListTheNamesThereAreForOneThatIsNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QueryCatalog.load().get("industries/suporters"))
                .withMessageContaining("industries/suporters")
                .withMessageContaining("industries/supporters");
    }

    /** Planned once, with its examples: planning is most of what a query costs here. */
    @ParameterizedTest
    @MethodSource("queries")
    void shouldOnlyReadAndReturnTheColumnsOfTheHeaderAsItIsPasted(NamedQuery query, Running graph) {
        SessionConfig reading =
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
        try (Session session = graph.store().driver().session(reading)) {
            assertThat(query.withExamples()).doesNotContain("$");
            Result plan = session.run("EXPLAIN " + query.withExamples());
            assertThat(plan.keys())
                    .isEqualTo(query.columns().stream()
                            .map(NamedQuery.Column::name)
                            .toList());
            // The planner takes any procedure of the database itself for a change of the schema.
            QueryType type = query.name().equals("graph/version") ? QueryType.SCHEMA_WRITE : QueryType.READ_ONLY;
            assertThat(plan.consume().queryType()).isEqualTo(type);
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void shouldNameAllRelationshipsWhereItFollowsAny(NamedQuery query) {
        List<String> all = Arrays.stream(RelationType.values()).map(Enum::name).toList();
        RELATIONSHIP
                .matcher(query.cypher())
                .results()
                .map(MatchResult::group)
                .filter("COOPERATES_WITH"::equals)
                .filter(any -> !query.name().endsWith("-partners"))
                .findFirst()
                .ifPresent(any -> assertThat(new TreeSet<>(RELATIONSHIP
                                .matcher(query.cypher())
                                .results()
                                .map(MatchResult::group)
                                .toList()))
                        .as("relationships of %s", query.name())
                        .containsAll(all));
    }
}
