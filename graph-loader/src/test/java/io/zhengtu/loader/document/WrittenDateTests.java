package io.zhengtu.loader.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTests {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    2025年1月14日, 2025-01-14
                    ——二〇二六年一月二十七日在, 2026-01-27
                    二○一三年十二月十日, 2013-12-10
                    二零零九年十月三十一日, 2009-10-31
                    二〇二四年二月二十九日, 2024-02-29
                    ２０２４年１２月２７日, 2024-12-27
                    """)
    void shouldReadDates(String text, LocalDate expected) {
        assertThat(WrittenDate.in(text)).extracting(WrittenDate::date).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025年2月30日", "2025年13月1日", "2025年0月1日", "3月5日", "2025年3月", "二〇二五年二月二十九日"})
    void shouldSeeNoDateInWhatNoCalendarHas(String text) {
        assertThat(WrittenDate.in(text)).isEmpty();
    }
}
