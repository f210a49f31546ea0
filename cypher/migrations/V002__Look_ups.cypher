// What the writer and the API look up by other than the id.
CREATE INDEX report_sha256 IF NOT EXISTS FOR (report:Report) ON (report.sha256);
CREATE INDEX report_place IF NOT EXISTS FOR (report:Report) ON (report.placeCode, report.year);
CREATE INDEX sentence_report IF NOT EXISTS FOR (sentence:Sentence) ON (sentence.report, sentence.ordinal);
CREATE INDEX entity_name IF NOT EXISTS FOR (entity:Entity) ON (entity.name);
CREATE INDEX statement_ends IF NOT EXISTS FOR (statement:Statement) ON (statement.subject, statement.object, statement.type);
CREATE INDEX statement_report IF NOT EXISTS FOR (statement:Statement) ON (statement.report);
CREATE INDEX measure_indicator IF NOT EXISTS FOR (measure:Measure) ON (measure.indicator, measure.year);
CREATE INDEX measure_report IF NOT EXISTS FOR (measure:Measure) ON (measure.report);
CREATE INDEX indicator_name IF NOT EXISTS FOR (indicator:Indicator) ON (indicator.name);
