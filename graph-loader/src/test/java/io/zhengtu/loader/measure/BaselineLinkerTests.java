package io.zhengtu.loader.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineLinkerTests {
    private final BaselineLinker linker = new BaselineLinker();

    private List<String> baselines(String... sentences) {
        return linker.link(MeasureCases.extract(sentences)).stream()
                .map(baseline ->
                        MeasureCases.describe(baseline.target()) + " from " + MeasureCases.describe(baseline.outcome()))
                .toList();
    }

    @Test
    void shouldStartALevelFromLastYearsLevel() {
        assertThat(baselines("REVIEW 新增规上工业企业12家，总数量增至111家。", "PLAN 力争规上工业企业达120家。"))
                .containsExactly("规上工业企业数 LEVEL >=120 firm 2025 STRETCH from 规上工业企业数 LEVEL =111 firm 2024");
    }

    @Test
    void shouldStartAGrowthFromTheLevelThatGrowsRatherThanFromLastYearsGrowth() {
        assertThat(baselines("REVIEW 地区生产总值增长5%、达到96亿元，工业投资增长8%。", "PLAN 地区生产总值增长6%以上，工业投资增长9%。"))
                .containsExactly(
                        "地区生产总值 GROWTH >=6 % 2025 COMMITTED from 地区生产总值 LEVEL =9600000000 CNY 2024",
                        "工业投资 GROWTH =9 % 2025 COMMITTED from 工业投资 GROWTH =8 % 2024");
    }

    @Test
    void shouldStartAnIncrementFromLastYearsIncrement() {
        assertThat(baselines("REVIEW 新增高新技术企业14家。", "PLAN 新增高新技术企业10家。"))
                .containsExactly("高新技术企业数 CHANGE =10 firm 2025 COMMITTED from 高新技术企业数 CHANGE =14 firm 2024");
    }

    @Test
    void shouldFindNoBaselineInAnotherIndicatorYearOrUnit() {
        assertThat(baselines("REVIEW 旅游收入38亿元，城镇登记失业率3.1%。", "PLAN 到2030年旅游收入达到80亿元，城镇调查失业率5.5%左右。"))
                .isEmpty();
    }

    @Test
    void shouldRefuseABaselineThatLeadsFromAnOutcome() {
        StatedMeasure outcome = MeasureCases.extract("REVIEW 旅游收入38亿元。").get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Baseline(outcome, outcome))
                .withMessageContaining("OUTCOME");
    }
}
