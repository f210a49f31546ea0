package io.zhengtu.loader.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceScopeTests {
    private static final Divisions DIVISIONS =
            Divisions.read(Path.of(System.getProperty("zhengtu.home", ".."), "data/gazetteers/divisions.tsv"));
    private static final PlaceResolver RESOLVER = new PlaceResolver(DIVISIONS);

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{1} in a report of {0}")
    @CsvSource(textBlock = """
                    211104, 大洼, 211104
                    211104, 大洼县, 211104
                    211104, 盘锦市大洼区, 211104
                    211104, 盘锦, 211100
                    211104, 辽宁, 210000
                    220000, 吉林, 220000
                    220200, 吉林, 220200
                    320000, 通州区, 320612
                    110000, 通州区, 110112
                    650000, 伊宁, 654002
                    650000, 昌吉, 652300
                    450000, 龙胜, 450328
                    632800, 海西州, 632800
                    370000, 内蒙古, 150000
                    370000, 京津冀, ''
                    370000, 鼓楼区, ''
                    """)
    void shouldTellWhichDivisionANameMeans(String place, String name, String code) {
        assertThat(scope(place, "").region(name).map(Division::code).orElse("")).isEqualTo(code == null ? "" : code);
    }

    @Test
    void shouldTellFarDivisionsApartByWhatTheReportNames() {
        assertThat(scope("370000", "与福州、福建合作").region("鼓楼区").map(Division::code))
                .contains("350102");
    }

    @ParameterizedTest(name = "{1} in a report of {0}")
    @CsvSource(textBlock = """
                    211104, 田家街道, 211104
                    211104, 田家, 211104
                    211104, 田家办事处, 211104
                    220000, 田家, ''
                    210000, 田家街道, 211104
                    """)
    void shouldFindTownsWithinThePlaceOnly(String place, String name, String parent) {
        assertThat(scope(place, "").town(name).flatMap(Division::parent).orElse(""))
                .isEqualTo(parent == null ? "" : parent);
    }

    @Test
    void shouldRefuseATableWithADivisionWithinItself() throws IOException {
        Path file = folder.resolve("divisions.tsv");
        Files.writeString(file, "code\tname\tlevel\tparent\n441900\t东莞市\tPREFECTURE\t441900\n");

        assertThatThrownBy(() -> Divisions.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("东莞市");
    }

    private static PlaceScope scope(String code, String text) {
        return new PlaceScope(DIVISIONS, RESOLVER, DIVISIONS.find(code).orElseThrow(), text);
    }
}
