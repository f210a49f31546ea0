package io.zhengtu.loader.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.loader.gazetteer.Lexicons;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables that the measures are read with say each thing once. */
class MeasureTablesTests {
    private static final Path DATA =
            Path.of(System.getProperty("zhengtu.home", "..")).resolve("data");
    private static final Lexicons LEXICONS = new Lexicons(DATA.resolve("lexicons"));
    private static final Lexicons GAZETTEERS = new Lexicons(DATA.resolve("gazetteers"));

    @ParameterizedTest
    @ValueSource(strings = {"measure-verbs", "measure-heads", "measure-lead", "measure-pairs", "measure-unit-nouns"})
    void shouldHaveEachWordOnce(String table) {
        assertThat(LEXICONS.table(table)).extracting(row -> row.get(0)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "measure-openers",
                "measure-generic",
                "measure-predicates",
                "measure-rank-verbs",
                "measure-rates",
                "measure-kept"
            })
    void shouldListEachWordOnce(String list) {
        assertThat(LEXICONS.words(list)).doesNotHaveDuplicates();
    }

    @Test
    void shouldHaveEachUnitAndEachNameOfAnIndicatorOnce() {
        List<String> names = new ArrayList<>();
        for (List<String> row : GAZETTEERS.table("indicators")) {
            names.add(row.get(0));
            names.addAll(List.of(row.get(1).split(",", -1)));
        }
        names.removeIf(String::isEmpty);

        assertThat(names).doesNotHaveDuplicates();
        assertThat(GAZETTEERS.table("units")).extracting(row -> row.get(0)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"全省生产总值, 地区生产总值", "规模以上工业增加值, 规上工业增加值", "全市规模以上工业增加值, 规上工业增加值", "地方一般公共预算收入, 一般公共预算收入", "GDP, 地区生产总值"})
    void shouldKnowAnIndicatorByTheNamesThatReportsUse(String name, String standard) {
        IndicatorTable table = IndicatorTable.of(GAZETTEERS.table("indicators"));

        assertThat(table.find(name)).isEqualTo(standard);
        assertThat(table.dimension(standard)).isNotBlank();
    }

    @Test
    void shouldKnowNothingOfAnUncommonIndicator() {
        IndicatorTable table = IndicatorTable.of(GAZETTEERS.table("indicators"));

        assertThat(table.find("口袋公园数")).isNull();
        assertThat(table.dimension("口袋公园数")).isNull();
    }
}
