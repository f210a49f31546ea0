package io.zhengtu.loader.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorerTests {
    private static final String GOLD = """
            {"entities": [
              {"type": "Region", "name": "甲区", "aliases": ["甲"]},
              {"type": "Enterprise", "name": "乙石化", "aliases": ["乙"]},
              {"type": "Project", "name": "乙石化加氢项目", "aliases": [], "stage": "STARTED"},
              {"type": "Industry", "name": "石化产业", "aliases": [], "optional": true}],
             "facts": [{"subject": "乙石化", "type": "UNDERTAKES", "object": "乙石化加氢项目", "basis": "STATED"}],
             "measures": [{"kind": "OUTCOME", "indicator": "地区生产总值", "aspect": "LEVEL", "comparator": "=",
               "value": 18800000000, "unit": "CNY", "year": 2024, "about": "甲区", "ambition": null,
               "quote": "地区生产总值188亿元"}]}""";

    private static Map<String, Score> score(String found) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        return Scorer.score(GoldDocument.of(mapper.readTree(GOLD)), GoldDocument.of(mapper.readTree(found)));
    }

    private static String found(String entities, String facts, String measures) {
        return "{\"entities\": [" + entities + "], \"facts\": [" + facts + "], \"measures\": [" + measures + "]}";
    }

    @Test
    void shouldCountWhatIsRightWrongAndMissed() throws JsonProcessingException {
        Map<String, Score> rows = score(found(
                """
                {"id": "e1", "type": "Enterprise", "name": "乙", "aliases": []},
                {"id": "e2", "type": "Enterprise", "name": "丙", "aliases": []},
                {"id": "p1", "type": "Project", "name": "乙石化加氢工程", "aliases": [], "stage": "OPERATING"}""", "{\"subject\": \"e1\", \"type\": \"UNDERTAKES\", \"object\": \"p1\", \"basis\": \"STATED\"}", ""));
        assertThat(rows.get("entity/Enterprise")).isEqualTo(new Score(1, 1, 0));
        assertThat(rows.get("entity/Project")).isEqualTo(new Score(1, 0, 0));
        assertThat(rows.get("entity/Region")).isEqualTo(new Score(0, 0, 1));
        assertThat(rows.get("stage")).isEqualTo(new Score(0, 1, 1));
        assertThat(rows.get("fact/UNDERTAKES")).isEqualTo(new Score(1, 0, 0));
        assertThat(rows.get("measure/OUTCOME")).isEqualTo(new Score(0, 0, 1));
        assertThat(rows.get("ALL entity")).isEqualTo(new Score(2, 1, 1));
    }

    @Test
    void shouldNotCountWhatIsOptional() throws JsonProcessingException {
        assertThat(score(found("{\"type\": \"Industry\", \"name\": \"石化\"}", "", ""))
                        .get("entity/Industry"))
                .isEqualTo(Score.NONE);
    }

    @Test
    void shouldCallASecondEntityForTheSameThingWrong() throws JsonProcessingException {
        assertThat(score(found(
                                "{\"type\": \"Enterprise\", \"name\": \"乙\"}, {\"type\": \"Enterprise\", \"name\": \"乙石化\"}",
                                "",
                                ""))
                        .get("entity/Enterprise"))
                .isEqualTo(new Score(1, 1, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "地区生产总值, 地区生产总值188亿元, 18800000000, CNY, 1, 1",
        "规上工业增加值, 全年完成地区生产总值188亿元, 18800000000, CNY, 1, 0",
        "地区生产总值, 地区生产总值188亿元, 18800000001, CNY, 1, 1",
        "地区生产总值, 地区生产总值188亿元, 18900000000, CNY, 0, 0",
        "地区生产总值, 固定资产投资188亿元, 18800000000, CNY, 0, 0",
        "地区生产总值, 地区生产总值188亿元, 18800000000, USD, 0, 0"
    })
    void shouldFindAMeasureByValueUnitYearAndQuote(
            String indicator, String quote, long value, String unit, int right, int whole)
            throws JsonProcessingException {
        Map<String, Score> rows = score(found("", "", """
                {"kind": "OUTCOME", "indicator": "%s", "aspect": "LEVEL", "comparator": "=", "value": %d, "unit": "%s",
                 "year": 2024, "about": "x", "ambition": null, "quote": "%s"}""".formatted(indicator, value, unit, quote)));
        assertThat(rows.get("measure/OUTCOME")).isEqualTo(new Score(right, 1 - right, 1 - right));
        assertThat(rows.get("whole measures")).isEqualTo(new Score(whole, 1 - whole, 1 - whole));
    }

    @Test
    void shouldSayWhatIsMissing() {
        assertThatThrownBy(() -> score("{\"entities\": [], \"facts\": []}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'measures' is missing");
    }

    @Test
    void shouldQuoteAnUnknownType() {
        assertThatThrownBy(() -> score(found("{\"type\": \"Firm\", \"name\": \"乙\"}", "", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'Firm'");
    }
}
