package io.zhengtu.api.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.zhengtu.api.catalog.NamedQuery.Column;
import io.zhengtu.api.catalog.NamedQuery.Parameter;
import org.junit.jupiter.api.Test;

class NamedQueryTests {
    private static final String TOWNS = """
            // The towns of a region,
            // by name.
            // @param region (STRING) id of the region @example 'region-1'
            // @param limit (INTEGER | NULL) how many at most
            // @column name (STRING) the town's name
            MATCH (town:Town)-[:PART_OF]->({id: $region})
            // Sorted, so that pages follow on.
            RETURN town.name AS name ORDER BY name LIMIT $limit
            """;

    @Test
    void shouldReadPurposeParametersColumnsAndStatement() {
        NamedQuery query = NamedQuery.parse("towns/list", TOWNS);

        assertThat(query.purpose()).isEqualTo("The towns of a region, by name.");
        assertThat(query.parameters())
                .containsExactly(
                        new Parameter("region", "STRING", "id of the region", "'region-1'"),
                        new Parameter("limit", "INTEGER | NULL", "how many at most", ""));
        assertThat(query.columns()).containsExactly(new Column("name", "STRING", "the town's name"));
        assertThat(query.cypher()).startsWith("MATCH (town:Town)").endsWith("LIMIT $limit");
    }

    @Test
    void shouldRefuseParametersThatTheStatementDoesNotUse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NamedQuery.parse("towns/list", TOWNS.replace("LIMIT $limit", "")))
                .withMessageContaining("towns/list")
                .withMessageContaining("[limit, region]")
                .withMessageContaining("[region]");
    }

    @Test
    void shouldRefuseAHeaderWithoutColumns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NamedQuery.parse("towns/list", "// The towns.\nMATCH (t:Town) RETURN t"))
                .withMessageContaining("@column");
    }

    @Test
    void shouldRefuseAMisspeltHeaderLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NamedQuery.parse("towns/list", TOWNS.replace("@column", "@colum")))
                .withMessageContaining("@colum name (STRING)");
    }

    @Test
    void shouldPutExamplesInPlaceOfParameters() {
        NamedQuery query = NamedQuery.parse("towns/list", TOWNS.replace("how many at most", "how many @example 3"));

        assertThat(query.withExamples()).contains("{id: 'region-1'}").endsWith("LIMIT 3");
    }

    @Test
    void shouldSayWhichParameterHasNoExample() {
        assertThatIllegalStateException()
                .isThrownBy(() -> NamedQuery.parse("towns/list", TOWNS).withExamples())
                .withMessageContaining("limit");
    }
}
