package io.zhengtu.api.graph;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.summary.Plan;

/**
 * Tells from a statement's plan whether it does nothing but read the graph. Every operator must be on a list; what the
 * database calls a read besides, such as LOAD CSV, SHOW and TERMINATE, has operators of its own that are not.
 */
final class CypherPlan {
    private static final Set<String> OPERATORS = operators();
    /** Details of a procedure's operator begin with its name. */
    private static final Set<String> PROCEDURES = Set.of(
            "db.index.fulltext.queryNodes",
            "db.index.fulltext.queryRelationships",
            "db.labels",
            "db.relationshipTypes",
            "db.propertyKeys",
            "db.schema.visualization",
            "db.schema.nodeTypeProperties",
            "db.schema.relTypeProperties");

    private static final Pattern PROCEDURE = Pattern.compile("^([\\w.`]+)\\(");

    private CypherPlan() {}

    private static Set<String> operators() {
        Collection<String> names = Stream.of(
                        "ProduceResults Projection CacheProperties Filter Argument EmptyRow EmptyResult Eager",
                        "AllNodesScan NodeByLabelScan UnionNodeByLabelsScan IntersectionNodeByLabelsScan",
                        "SubtractionNodeByLabelsScan PartitionedAllNodesScan PartitionedNodeByLabelScan",
                        "PartitionedUnionNodeByLabelsScan PartitionedIntersectionNodeByLabelsScan",
                        "NodeByIdSeek NodeByElementIdSeek NodeIndexSeek NodeUniqueIndexSeek NodeIndexSeekByRange",
                        "NodeUniqueIndexSeekByRange NodeIndexContainsScan NodeIndexEndsWithScan NodeIndexScan",
                        "PartitionedNodeIndexSeek PartitionedNodeIndexScan MultiNodeIndexSeek AssertingMultiNodeIndexSeek",
                        "NodeCountFromCountStore RelationshipCountFromCountStore",
                        "Expand(All) Expand(Into) OptionalExpand(All) OptionalExpand(Into)",
                        "VarLengthExpand(All) VarLengthExpand(Into) VarLengthExpand(Pruning)",
                        "VarLengthExpand(Pruning,BFS,All) VarLengthExpand(Pruning,BFS,Into)",
                        "ShortestPath StatefulShortestPath(All) StatefulShortestPath(Into) ProjectEndpoints",
                        "Repeat(Trail) RepeatOptions BidirectionalRepeat(Trail) NullifyMetadata",
                        "Apply SemiApply AntiSemiApply SelectOrSemiApply SelectOrAntiSemiApply LetSemiApply",
                        "LetAntiSemiApply LetSelectOrSemiApply LetSelectOrAntiSemiApply RollUpApply ConditionalApply",
                        "AntiConditionalApply Optional NodeHashJoin ValueHashJoin NodeLeftOuterHashJoin",
                        "NodeRightOuterHashJoin CartesianProduct Union OrderedUnion Unwind UnwindCollection",
                        "TriadicSelection TriadicBuild TriadicFilter AssertSameNode AssertSameRelationship",
                        "Aggregation EagerAggregation OrderedAggregation Distinct OrderedDistinct",
                        "Sort PartialSort Top PartialTop Top1WithTies Limit Skip ProcedureCall")
                .flatMap(line -> Stream.of(line.split(" ", -1)))
                .toList();
        Set<String> all = new TreeSet<>(names);
        Stream.of("Directed", "Undirected")
                .flatMap(direction -> Stream.of(
                                "AllRelationshipsScan",
                                "RelationshipTypeScan",
                                "UnionRelationshipTypesScan",
                                "RelationshipIndexSeek",
                                "RelationshipUniqueIndexSeek",
                                "RelationshipIndexSeekByRange",
                                "RelationshipIndexScan",
                                "RelationshipIndexContainsScan",
                                "RelationshipIndexEndsWithScan",
                                "RelationshipByIdSeek",
                                "RelationshipByElementIdSeek")
                        .flatMap(name -> Stream.of(direction + name, "Partitioned" + direction + name)))
                .forEach(all::add);
        return Set.copyOf(all);
    }

    /** What in a plan is not allowed, in words; empty where all of it is. */
    static Optional<String> objection(Plan plan) {
        String operator = plan.operatorType().replaceAll("@.*$", "");
        if (!OPERATORS.contains(operator)) {
            return Optional.of("the operator " + operator);
        }
        if (operator.equals("ProcedureCall")) {
            String called = procedure(plan);
            if (!PROCEDURES.contains(called)) {
                return Optional.of("the procedure " + called);
            }
        }
        return plan.children().stream()
                .flatMap(child -> objection(child).stream())
                .findFirst();
    }

    private static String procedure(Plan plan) {
        String details = plan.arguments().containsKey("Details")
                ? plan.arguments().get("Details").asString("")
                : "";
        return PROCEDURE
                .matcher(details)
                .results()
                .map(match -> match.group(1).replace("`", ""))
                .collect(Collectors.joining());
    }
}
