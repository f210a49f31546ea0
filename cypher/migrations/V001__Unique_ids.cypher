// One node per id. Community edition has no existence constraints: the writer sets every id.
CREATE CONSTRAINT report_id IF NOT EXISTS FOR (report:Report) REQUIRE report.id IS UNIQUE;
CREATE CONSTRAINT section_id IF NOT EXISTS FOR (section:Section) REQUIRE section.id IS UNIQUE;
CREATE CONSTRAINT sentence_id IF NOT EXISTS FOR (sentence:Sentence) REQUIRE sentence.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (statement:Statement) REQUIRE statement.id IS UNIQUE;
CREATE CONSTRAINT measure_id IF NOT EXISTS FOR (measure:Measure) REQUIRE measure.id IS UNIQUE;
CREATE CONSTRAINT indicator_id IF NOT EXISTS FOR (indicator:Indicator) REQUIRE indicator.id IS UNIQUE;
