package io.zhengtu.api;

import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.RelationType;
import io.zhengtu.loader.store.GraphStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.neo4j.driver.Session;

/**
 * A large graph of the shape that reports give, for measuring: many projects and enterprises, few industries and
 * places, and ends of links drawn so that a few of these are hubs. The same size gives the same graph. Links share
 * statements, which have a sentence each.
 */
public final class GeneratedGraph {
    private static final int BATCH = 10_000;
    private static final int LINKS_PER_ENTITY = 10;
    private static final int STATEMENTS = 5_000;
    private static final String CHARACTERS = "海港船燃化工智能粮食新材料物流园装备电子光伏冷链文旅农机纺织轨道医药生态";

    private static final Map<EntityType, Double> SHARES = Map.of(
            EntityType.PROJECT, 0.55,
            EntityType.ENTERPRISE, 0.35,
            EntityType.ORGANIZATION, 0.05,
            EntityType.TOWN, 0.03,
            EntityType.INDUSTRY, 0.02);
    /** With it, a tenth of a million links to industries ends at the first of them. */
    private static final int SKEW = 5;

    private final int entities;
    private final Random random = new Random(7);
    private final Map<EntityType, List<String>> ids = new HashMap<>();

    private GeneratedGraph(int entities) {
        this.entities = entities;
    }

    /**
     * A graph of a size, not written yet.
     *
     * @param entities how many entities, at least 100; ten times as many relationships
     */
    public static GeneratedGraph of(int entities) {
        if (entities < 100) {
            throw new IllegalArgumentException("A graph to measure has at least 100 entities, not " + entities);
        }
        GeneratedGraph graph = new GeneratedGraph(entities);
        graph.number();
        return graph;
    }

    /** Writes it into an empty store. */
    public void write(GraphStore store) {
        try (Session session = store.driver().session()) {
            statements(session);
            entities(session);
            links(session, "SUPPORTS", EntityType.PROJECT, EntityType.INDUSTRY, 3);
            links(session, "OPERATES_IN", EntityType.ENTERPRISE, EntityType.INDUSTRY, 2);
            links(session, "UNDERTAKES", EntityType.ENTERPRISE, EntityType.PROJECT, 2);
            links(session, "LOCATED_IN", EntityType.PROJECT, EntityType.TOWN, 2);
            links(session, "COOPERATES_WITH", EntityType.ENTERPRISE, EntityType.ORGANIZATION, 1);
            session.run("CALL db.awaitIndexes(600)").consume();
        }
    }

    /** The ids of the entities of a type; hubs first. */
    public List<String> ids(EntityType type) {
        return ids.getOrDefault(type, List.of());
    }

    private void statements(Session session) {
        session.run("""
                        CREATE (report:Report {id: '000000-2025', title: '2025年政府工作报告', year: 2025, place: '全国',
                                               placeCode: '000000', status: 'COMPLETE', sha256: 'generated',
                                               fingerprint: 'generated'})
                        CREATE (report)-[:HAS_SECTION]->(section:Section {id: '000000-2025/s0', ordinal: 0,
                                heading: '工作安排', level: 1, part: 'PLAN'})
                        WITH report, section
                        UNWIND range(0, $statements - 1) AS number
                        CREATE (section)-[:HAS_SENTENCE]->(sentence:Sentence {id: '000000-2025/' + number,
                                report: '000000-2025', ordinal: number, text: '第' + number + '句。',
                                start: number * 10, end: number * 10 + 8})
                        CREATE (report)-[:STATES]->(statement:Statement {id: 'statement-' + number, rule: 'generated',
                                report: '000000-2025', year: 2025})
                        CREATE (statement)-[:EVIDENCED_BY {start: number * 10, end: number * 10 + 8}]->(sentence)
                        """, Map.of("statements", STATEMENTS)).consume();
    }

    private void number() {
        SHARES.forEach((type, share) -> ids.put(
                type,
                IntStream.range(0, Math.max(2, (int) (entities * share)))
                        .mapToObj(i -> type.label().toLowerCase(Locale.ROOT) + String.format(Locale.ROOT, "-%016x", i))
                        .toList()));
    }

    private void entities(Session session) {
        for (EntityType type : EntityType.values()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (String id : ids(type)) {
                String name = name(rows.size());
                rows.add(Map.of("id", id, "name", name, "aliases", List.of(name)));
            }
            for (int from = 0; from < rows.size(); from += BATCH) {
                session.run(
                                "UNWIND $rows AS row CREATE (node:Entity:" + type.label() + ") SET node = row",
                                Map.of("rows", rows.subList(from, Math.min(rows.size(), from + BATCH))))
                        .consume();
            }
        }
    }

    private String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            name.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return name.append(number).toString();
    }

    /** A tenth of all links for each share; objects are drawn so that the first are the hubs. */
    private void links(Session session, String type, EntityType subject, EntityType object, int tenths) {
        RelationType.valueOf(type);
        int count = entities * LINKS_PER_ENTITY / 10 * tenths;
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> objects = ids(object);
            double skewed = Math.pow(random.nextDouble(), SKEW);
            rows.add(Map.of(
                    "from",
                    ids(subject).get(random.nextInt(ids(subject).size())),
                    "to",
                    objects.get((int) (skewed * objects.size())),
                    "statement",
                    "statement-" + random.nextInt(STATEMENTS),
                    "confidence",
                    0.5 + random.nextInt(50) / 100.0));
            if (rows.size() == BATCH || i == count - 1) {
                session.run(
                                "UNWIND $rows AS row MATCH (from:Entity {id: row.from}) MATCH (to:Entity {id: row.to})"
                                        + " CREATE (from)-[:" + type + " {basis: 'STATED', confidence: row.confidence,"
                                        + " years: [2025], statements: [row.statement]}]->(to)",
                                Map.of("rows", rows))
                        .consume();
                rows.clear();
            }
        }
    }
}
