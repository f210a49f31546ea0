// What was damaged in a report's source and how it was read: one node for a report that had any.
CREATE CONSTRAINT damage_report IF NOT EXISTS FOR (damage:Damage) REQUIRE damage.id IS UNIQUE;
