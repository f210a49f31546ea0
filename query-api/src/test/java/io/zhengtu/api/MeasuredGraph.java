package io.zhengtu.api;

import static io.zhengtu.loader.ontology.Comparator.EQUAL;
import static io.zhengtu.loader.ontology.EntityType.REGION;
import static io.zhengtu.loader.ontology.MeasureKind.OUTCOME;
import static io.zhengtu.loader.ontology.MeasureKind.TARGET;
import static io.zhengtu.loader.ontology.ReportPart.PLAN;
import static io.zhengtu.loader.ontology.ReportPart.REVIEW;

import io.zhengtu.loader.graph.GraphBatch;
import java.util.List;

/** A report of an invented district that gives figures of several indicators, of one more than of the others. */
public final class MeasuredGraph {
    private MeasuredGraph() {}

    /** The report. */
    public static List<GraphBatch> reports() {
        return List.of(new FixtureReport("990101", "栖霞湾区", 2025)
                .section("2024年工作回顾", REVIEW, "粮食产量增长2%，发电量增长3%。")
                .section("2025年工作安排", PLAN, "发电量增长4%，出口总额增长5%。")
                .entity(REGION, "region-990101", "栖霞湾区")
                .growth(OUTCOME, "粮食产量", EQUAL, 2, 2024, "粮食产量增长2%")
                .growth(OUTCOME, "发电量", EQUAL, 3, 2024, "发电量增长3%")
                .growth(TARGET, "发电量", EQUAL, 4, 2025, "发电量增长4%")
                .growth(TARGET, "出口总额", EQUAL, 5, 2025, "出口总额增长5%")
                .batch());
    }
}
