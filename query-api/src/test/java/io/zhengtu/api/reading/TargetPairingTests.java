package io.zhengtu.api.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.api.reading.Comparison.TargetPair;
import io.zhengtu.loader.ontology.MeasureKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TargetPairingTests {
    private static final EntitySummary PLACE = new EntitySummary("region-990201", "Region", "月牙湾区", null);

    @Test
    void shouldTellTheDifferenceOfFiguresThatASideGivesTwice() {
        assertThat(pair(List.of(target(2024, 5.0)), List.of(target(2025, 5.5), target(2025, 5.5)))
                        .difference())
                .isEqualTo(0.5);
    }

    @Test
    void shouldTellNoDifferenceOfSeveralFiguresOrNone() {
        assertThat(pair(List.of(target(2024, 5.0)), List.of(target(2025, 5.5), target(2025, 6.0)))
                        .difference())
                .isNull();
        assertThat(pair(List.of(target(2024, 5.0)), List.of(target(2025, null))).difference())
                .isNull();
        assertThat(pair(List.of(target(2024, 5.0)), List.of(target(2025, 5.5), target(2025, null)))
                        .difference())
                .isNull();
    }

    private static TargetPair pair(List<MeasureReading> first, List<MeasureReading> second) {
        return TargetPairing.ofYears().pairs(first, second, 10).results().get(0);
    }

    private static MeasureReading target(int year, @Nullable Double value) {
        return new MeasureReading(
                "measure-" + year + value,
                MeasureKind.TARGET,
                new IndicatorName("indicator-1", "地区生产总值", null),
                "GROWTH",
                ">=",
                value,
                "%",
                "增长",
                year,
                PLACE,
                null,
                "地区生产总值增长",
                new ReportName("990201-" + year, "政府工作报告", year, "月牙湾区"),
                List.of(),
                List.of());
    }
}
