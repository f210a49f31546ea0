// Ids that were an entity's and lead to the one that bears its name now.
CREATE CONSTRAINT former_id IF NOT EXISTS FOR (former:FormerId) REQUIRE former.id IS UNIQUE;
