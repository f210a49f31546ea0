// Names by pinyin and initials: whole words, as the loader writes them.
CREATE FULLTEXT INDEX entity_pinyin IF NOT EXISTS FOR (entity:Entity) ON EACH [entity.pinyin]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
