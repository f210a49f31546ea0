// The cjk analyzer indexes pairs of characters, so a name is found by any two neighbouring characters of it.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (entity:Entity) ON EACH [entity.name, entity.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX sentence_text IF NOT EXISTS FOR (sentence:Sentence) ON EACH [sentence.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
