package io.zhengtu.loader.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearExpressionsTests {
    @ParameterizedTest
    @CsvSource({
        "到2030年地区生产总值翻番, 2030",
        "到二〇三五年基本实现现代化, 2035",
        "“十四五”期间新建50公里, 2025",
        "“十五五”时期主要目标, 2030",
        "“十三五”以来, 2020",
        "去年新增12家, 2024",
        "今年新建5个, 2025",
        "上年为3%, 2024"
    })
    void shouldNameTheYear(String text, int year) {
        assertThat(YearExpressions.find(text, 2025))
                .extracting(YearExpressions.NamedYear::year)
                .containsExactly(year);
    }

    @ParameterizedTest
    @CsvSource({"建设2024套住房", "3年行动计划", "“四好农村路”", "12345热线"})
    void shouldNameNoYear(String text) {
        assertThat(YearExpressions.find(text, 2025)).isEmpty();
    }
}
