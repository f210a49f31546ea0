package io.zhengtu.loader.graph;

import io.zhengtu.loader.store.CypherFile;

/** The statements of {@code cypher/writes} that the writer runs. */
final class WriteStatements {
    static final CypherFile REPORT_LOCK = CypherFile.read("report/lock");
    static final CypherFile REPORT_OF_BYTES = CypherFile.read("report/of-bytes");
    static final CypherFile REPORT_OF_PLACE = CypherFile.read("report/of-place");
    static final CypherFile REPORT_LIST = CypherFile.read("report/list");
    static final CypherFile REPORT_SUPPORT = CypherFile.read("report/support");
    static final CypherFile REPORT_CLEAR = CypherFile.read("report/clear");
    static final CypherFile REPORT_REMOVE = CypherFile.read("report/remove");
    static final CypherFile REPORT_DESCRIBE = CypherFile.read("report/describe");
    static final CypherFile REPORT_COMPLETE = CypherFile.read("report/complete");
    static final CypherFile DAMAGE_CREATE = CypherFile.read("damage/create");
    static final CypherFile ENTITY_MERGE = CypherFile.read("entity/merge");
    static final CypherFile ENTITY_LOCK = CypherFile.read("entity/lock");
    static final CypherFile ENTITY_NAME = CypherFile.read("entity/name");
    static final CypherFile ENTITY_DERIVE = CypherFile.read("entity/derive");
    static final CypherFile ENTITY_LEAD = CypherFile.read("entity/lead");
    static final CypherFile ENTITY_PRUNE = CypherFile.read("entity/prune");
    static final CypherFile SECTION_CREATE = CypherFile.read("section/create");
    static final CypherFile SENTENCE_CREATE = CypherFile.read("sentence/create");
    static final CypherFile MENTION_CREATE = CypherFile.read("mention/create");
    static final CypherFile STATEMENT_CREATE = CypherFile.read("statement/create");
    static final CypherFile INDICATOR_MERGE = CypherFile.read("indicator/merge");
    static final CypherFile INDICATOR_PRUNE = CypherFile.read("indicator/prune");
    static final CypherFile MEASURE_CREATE = CypherFile.read("measure/create");
    static final CypherFile MEASURE_BASELINE = CypherFile.read("measure/baseline");
    static final CypherFile RELATIONSHIP_REBUILD = CypherFile.read("relationship/rebuild");
    static final CypherFile PROMISE_CLEAR = CypherFile.read("promise/clear");
    static final CypherFile PROMISE_LINK = CypherFile.read("promise/link");

    private WriteStatements() {}
}
