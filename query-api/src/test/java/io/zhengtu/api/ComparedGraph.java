package io.zhengtu.api;

import static io.zhengtu.loader.ontology.EntityType.INDUSTRY;
import static io.zhengtu.loader.ontology.EntityType.REGION;
import static io.zhengtu.loader.ontology.MeasureKind.TARGET;
import static io.zhengtu.loader.ontology.ReportPart.PLAN;

import io.zhengtu.loader.graph.GraphBatch;
import io.zhengtu.loader.ontology.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The fixture's place and another one, which shares an industry and an indicator with it. */
public final class ComparedGraph {
    private ComparedGraph() {}

    /** The reports of both. */
    public static List<GraphBatch> reports() {
        return Stream.concat(FixtureGraph.reports().stream(), Stream.of(other()))
                .toList();
    }

    private static GraphBatch other() {
        return new FixtureReport("990201", "月牙湾区", 2025)
                .section("2025年工作安排", PLAN, "船燃产业扩大规模，风电产业并网。", "地区生产总值增长6%以上。")
                .entity(REGION, "region-990201", "月牙湾区")
                .entity(INDUSTRY, "industry-C2511", "船燃产业", "船燃")
                .entity(INDUSTRY, "industry-0000000000000021", "风电产业", "风电")
                .growth(TARGET, "地区生产总值", Comparator.AT_LEAST, 6, 2025, "地区生产总值增长6%以上")
                .batch();
    }
}
