package io.zhengtu.loader.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNamesTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
                    大洼区, COUNTY, 大洼
                    盘锦市, PREFECTURE, 盘锦
                    辽宁省, PROVINCE, 辽宁
                    内蒙古自治区, PROVINCE, 内蒙古
                    新疆维吾尔自治区, PROVINCE, 新疆
                    宁夏回族自治区, PROVINCE, 宁夏
                    西藏自治区, PROVINCE, 西藏
                    香港特别行政区, PROVINCE, 香港
                    延边朝鲜族自治州, PREFECTURE, 延边 延边州
                    海西蒙古族藏族自治州, PREFECTURE, 海西 海西州
                    博尔塔拉蒙古自治州, PREFECTURE, 博尔塔拉 博尔塔拉州
                    黔西南布依族苗族自治州, PREFECTURE, 黔西南 黔西南州
                    锡林郭勒盟, PREFECTURE, 锡林郭勒
                    喀什地区, PREFECTURE, 喀什
                    浦东新区, COUNTY, 浦东
                    六枝特区, COUNTY, 六枝
                    神农架林区, COUNTY, 神农架
                    龙胜各族自治县, COUNTY, 龙胜 龙胜县
                    连山壮族瑶族自治县, COUNTY, 连山 连山县
                    双江拉祜族佤族布朗族傣族自治县, COUNTY, 双江 双江县
                    塔什库尔干塔吉克自治县, COUNTY, 塔什库尔干 塔什库尔干县
                    前郭尔罗斯蒙古族自治县, COUNTY, 前郭尔罗斯 前郭尔罗斯县
                    鄂伦春自治旗, COUNTY, 鄂伦春 鄂伦春旗
                    费县, COUNTY, ''
                    城区, COUNTY, ''
                    田家街道, TOWNSHIP, 田家
                    唐家镇, TOWNSHIP, 唐家
                    """)
    void shouldLeaveOffTheKind(String name, Division.Level level, String expected) {
        Division division = new Division("1", name, level, "0");

        assertThat(ShortNames.of(division))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(" ", -1)));
    }
}
