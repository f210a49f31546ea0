package io.zhengtu.api;

import static io.zhengtu.loader.ontology.Basis.REFERENCE;
import static io.zhengtu.loader.ontology.Basis.STATED;
import static io.zhengtu.loader.ontology.EntityType.ENTERPRISE;
import static io.zhengtu.loader.ontology.EntityType.EVENT;
import static io.zhengtu.loader.ontology.EntityType.INDUSTRY;
import static io.zhengtu.loader.ontology.EntityType.ORGANIZATION;
import static io.zhengtu.loader.ontology.EntityType.PARK;
import static io.zhengtu.loader.ontology.EntityType.POLICY;
import static io.zhengtu.loader.ontology.EntityType.PRODUCT;
import static io.zhengtu.loader.ontology.EntityType.REGION;
import static io.zhengtu.loader.ontology.EntityType.TOWN;
import static io.zhengtu.loader.ontology.MeasureKind.OUTCOME;
import static io.zhengtu.loader.ontology.MeasureKind.TARGET;
import static io.zhengtu.loader.ontology.RelationType.ADVANCES;
import static io.zhengtu.loader.ontology.RelationType.BELONGS_TO;
import static io.zhengtu.loader.ontology.RelationType.COOPERATES_WITH;
import static io.zhengtu.loader.ontology.RelationType.LOCATED_IN;
import static io.zhengtu.loader.ontology.RelationType.OPERATES_IN;
import static io.zhengtu.loader.ontology.RelationType.PART_OF;
import static io.zhengtu.loader.ontology.RelationType.PRODUCES;
import static io.zhengtu.loader.ontology.RelationType.SUPPORTS;
import static io.zhengtu.loader.ontology.RelationType.UNDERTAKES;
import static io.zhengtu.loader.ontology.ReportPart.PLAN;
import static io.zhengtu.loader.ontology.ReportPart.REVIEW;

import io.zhengtu.loader.graph.GraphBatch;
import io.zhengtu.loader.ontology.Comparator;
import io.zhengtu.loader.ontology.ProjectStage;
import java.util.List;

/** Two reports of an invented district that hold something of every type and relationship. */
public final class AskedGraph {
    private AskedGraph() {}

    /** The reports. */
    public static List<GraphBatch> reports() {
        return List.of(
                new FixtureReport("990101", "栖霞湾区", 2024)
                        .section("2024年工作安排", PLAN, "地区生产总值增长5%以上，栖霞湾区实施“工业强区”行动。")
                        .entity(REGION, "region-990101", "栖霞湾区", "全区")
                        .entity(POLICY, "policy-0000000000000011", "“工业强区”行动", "工业强区")
                        .growth(TARGET, "地区生产总值", Comparator.AT_LEAST, 5, 2024, "地区生产总值增长5%以上")
                        .batch(),
                thisYear());
    }

    private static GraphBatch thisYear() {
        return new FixtureReport("990101", "栖霞湾区", 2025)
                .section(
                        "2024年工作回顾",
                        REVIEW,
                        "地区生产总值增长5.6%。",
                        "恒远石化、星海船舶发展石化产业和绿色航运产业，国际航运博览会在东港经济开发区举办。",
                        "白沙镇湾蟹丰收，星海船坞扩建项目投产，星海船舶与恒远石化合作。")
                .section(
                        "2025年工作安排",
                        PLAN,
                        "恒远润滑油加氢项目在东港经济开发区开工，石化产业包括润滑油产业。",
                        "地区生产总值增长6%以上，“工业强区”行动支持恒远石化和石化产业，栖霞湾区人民医院迁建。")
                .entity(REGION, "region-990101", "栖霞湾区", "全区")
                .entity(REGION, "region-990100", "明州市")
                .entity(TOWN, "town-990101001", "白沙镇", "白沙")
                .entity(PARK, "park-0000000000000011", "东港经济开发区", "东港开发区")
                .entity(ENTERPRISE, "enterprise-0000000000000011", "恒远石化")
                .entity(ENTERPRISE, "enterprise-0000000000000012", "星海船舶")
                .entity(ORGANIZATION, "organization-0000000000000011", "栖霞湾区人民医院", "区人民医院")
                .entity(INDUSTRY, "industry-0000000000000011", "绿色航运产业", "绿色航运")
                .entity(INDUSTRY, "industry-0000000000000012", "石化产业", "石化")
                .entity(INDUSTRY, "industry-0000000000000013", "润滑油产业", "润滑油")
                .entity(PRODUCT, "product-0000000000000011", "湾蟹")
                .entity(POLICY, "policy-0000000000000011", "“工业强区”行动", "工业强区")
                .entity(EVENT, "event-0000000000000011", "国际航运博览会", "航运博览会")
                .project(
                        "project-0000000000000011",
                        "恒远润滑油加氢项目",
                        List.of("润滑油加氢项目"),
                        ProjectStage.SIGNED,
                        ProjectStage.STARTED)
                .project("project-0000000000000012", "星海船坞扩建项目", List.of("船坞扩建项目"), ProjectStage.OPERATING, null)
                .fact("恒远石化", OPERATES_IN, "石化产业", STATED, 0.9, 1)
                .fact("星海船舶", OPERATES_IN, "绿色航运产业", STATED, 0.9, 1)
                .fact("国际航运博览会", SUPPORTS, "绿色航运产业", STATED, 0.8, 1)
                .fact("国际航运博览会", LOCATED_IN, "东港经济开发区", STATED, 0.8, 1)
                .fact("东港经济开发区", SUPPORTS, "绿色航运产业", STATED, 0.8, 1)
                .fact("东港经济开发区", LOCATED_IN, "栖霞湾区", STATED, 0.8, 1)
                .fact("恒远石化", LOCATED_IN, "东港经济开发区", STATED, 0.8, 3)
                .fact("恒远润滑油加氢项目", LOCATED_IN, "东港经济开发区", STATED, 0.8, 3)
                .fact("恒远润滑油加氢项目", SUPPORTS, "石化产业", STATED, 0.8, 3)
                .fact("星海船坞扩建项目", SUPPORTS, "绿色航运产业", STATED, 0.8, 2)
                .fact("恒远石化", UNDERTAKES, "恒远润滑油加氢项目", STATED, 0.9, 3)
                .fact("星海船舶", UNDERTAKES, "星海船坞扩建项目", STATED, 0.9, 2)
                .fact("白沙镇", PRODUCES, "湾蟹", STATED, 0.9, 2)
                .fact("润滑油产业", BELONGS_TO, "石化产业", STATED, 0.9, 3)
                .fact("“工业强区”行动", ADVANCES, "恒远石化", STATED, 0.9, 4)
                .fact("“工业强区”行动", ADVANCES, "星海船坞扩建项目", STATED, 0.7, 4)
                .fact("“工业强区”行动", SUPPORTS, "石化产业", STATED, 0.9, 4)
                .fact("恒远石化", COOPERATES_WITH, "星海船舶", STATED, 0.9, 2)
                .fact("栖霞湾区人民医院", LOCATED_IN, "栖霞湾区", STATED, 0.9, 4)
                .fact("白沙镇", PART_OF, "栖霞湾区", REFERENCE, 1, 2)
                .fact("栖霞湾区", PART_OF, "明州市", REFERENCE, 1, 4)
                .growth(OUTCOME, "地区生产总值", Comparator.EQUAL, 5.6, 2024, "地区生产总值增长5.6%")
                .growth(TARGET, "地区生产总值", Comparator.AT_LEAST, 6, 2025, "地区生产总值增长6%以上")
                .batch();
    }
}
