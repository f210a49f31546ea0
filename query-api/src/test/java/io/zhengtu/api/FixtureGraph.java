package io.zhengtu.api;

import static io.zhengtu.loader.ontology.Basis.INFERRED;
import static io.zhengtu.loader.ontology.Basis.REFERENCE;
import static io.zhengtu.loader.ontology.Basis.STATED;
import static io.zhengtu.loader.ontology.EntityType.ENTERPRISE;
import static io.zhengtu.loader.ontology.EntityType.EVENT;
import static io.zhengtu.loader.ontology.EntityType.INDUSTRY;
import static io.zhengtu.loader.ontology.EntityType.PARK;
import static io.zhengtu.loader.ontology.EntityType.POLICY;
import static io.zhengtu.loader.ontology.EntityType.REGION;
import static io.zhengtu.loader.ontology.MeasureKind.OUTCOME;
import static io.zhengtu.loader.ontology.MeasureKind.TARGET;
import static io.zhengtu.loader.ontology.RelationType.BELONGS_TO;
import static io.zhengtu.loader.ontology.RelationType.OPERATES_IN;
import static io.zhengtu.loader.ontology.RelationType.PART_OF;
import static io.zhengtu.loader.ontology.RelationType.SUPPORTS;
import static io.zhengtu.loader.ontology.RelationType.UNDERTAKES;
import static io.zhengtu.loader.ontology.ReportPart.PLAN;
import static io.zhengtu.loader.ontology.ReportPart.REVIEW;

import io.zhengtu.loader.graph.GraphBatch;
import io.zhengtu.loader.ontology.Comparator;
import io.zhengtu.loader.ontology.ProjectStage;
import io.zhengtu.loader.text.Certainty;
import io.zhengtu.loader.text.RepairKind;
import java.util.List;

/** Two reports of one place, small enough to know by heart. */
final class FixtureGraph {
    private FixtureGraph() {}

    static List<GraphBatch> reports() {
        return List.of(lastYear(), thisYear());
    }

    private static GraphBatch lastYear() {
        return new FixtureReport("211104", "大洼区", 2024)
                .section("2024年工作安排", PLAN, "地区生产总值增长5%以上。", "推动渔业提质增效。")
                .entity(REGION, "region-211104", "大洼区", "全区")
                .entity(INDUSTRY, "industry-A04", "渔业")
                .growth(TARGET, "地区生产总值", Comparator.AT_LEAST, 5, 2024, "地区生产总值增长5%以上")
                .batch();
    }

    private static GraphBatch thisYear() {
        return new FixtureReport("211104", "大洼区", 2025)
                .section("2024年工作回顾", REVIEW, "地区生产总值增长4.6%。", "企鸿源、蓬驰利领跑船燃产业，中国北方船用燃料生产基地高质量发展大会成功举办。", "船燃与石化产业一体发展。")
                .section("2025年工作安排", PLAN, "临港经济开发区做强绿色船燃，远帆石油的船燃调和项目早日开工。", "地区生产总值必保增长5.5%以上。", "开展“减船转产”行动。")
                .damaged(RepairKind.LOST_BYTES, "蓬驰利", Certainty.CHOSEN, "蓬驰力", "蓬池利")
                .damaged(RepairKind.PINYIN_MARK, "与石化", Certainty.CERTAIN)
                .damaged(RepairKind.LOST_BYTES, "5.5%", Certainty.UNRESOLVED)
                .entity(REGION, "region-211104", "大洼区", "全区", "我区")
                .entity(REGION, "region-211100", "盘锦市")
                .entity(INDUSTRY, "industry-C2511", "船燃产业", "船燃", "船用燃料", "绿色船燃")
                .entity(INDUSTRY, "industry-0000000000000001", "石化产业", "石化")
                .entity(ENTERPRISE, "enterprise-0000000000000001", "企鸿源")
                .entity(ENTERPRISE, "enterprise-0000000000000002", "蓬驰利")
                .entity(ENTERPRISE, "enterprise-0000000000000003", "远帆石油")
                .entity(PARK, "park-0000000000000001", "临港经济开发区", "临港开发区")
                .entity(EVENT, "event-0000000000000001", "中国北方船用燃料生产基地高质量发展大会")
                .entity(POLICY, "policy-0000000000000001", "“减船转产”行动", "减船转产")
                .project(
                        "project-0000000000000001",
                        "远帆船燃调和项目",
                        List.of("船燃调和项目"),
                        ProjectStage.SIGNED,
                        ProjectStage.STARTED)
                .fact("企鸿源", OPERATES_IN, "船燃产业", STATED, 0.9, 1)
                .fact("蓬驰利", OPERATES_IN, "船燃产业", STATED, 0.9, 1)
                .fact("中国北方船用燃料生产基地高质量发展大会", SUPPORTS, "船燃产业", STATED, 0.8, 1)
                .fact("临港经济开发区", SUPPORTS, "船燃产业", STATED, 0.85, 3)
                .fact("远帆船燃调和项目", SUPPORTS, "船燃产业", INFERRED, 0.6, 3)
                .fact("远帆石油", UNDERTAKES, "远帆船燃调和项目", STATED, 0.9, 3)
                .fact("船燃产业", BELONGS_TO, "石化产业", STATED, 0.7, 2)
                .fact("大洼区", PART_OF, "盘锦市", REFERENCE, 1, 0)
                .growth(OUTCOME, "地区生产总值", Comparator.EQUAL, 4.6, 2024, "地区生产总值增长4.6%")
                .growth(TARGET, "地区生产总值", Comparator.AT_LEAST, 5.5, 2025, "地区生产总值必保增长5.5%以上")
                .fromTheFigureBefore()
                .batch();
    }
}
