// The shortest paths between two entities along the relationships between entities, whichever way those lead. Reports,
// sections, sentences and statements lie on none: that two things are named together is no link between them.
// @param from (STRING) id of the entity to start from @example 'region-211104'
// @param to (STRING) id of the entity to arrive at @example 'industry-C2511'
// @param maxHops (INTEGER) how many relationships at most, to 6 @example 4
// @column entities (LIST<MAP>) the entities on the path in its order: id, type, name and stage
// @column links (LIST<MAP>) the relationships on the path in its order, each with its ends, type, basis, confidence, years and statements
// @column busiest (INTEGER) the most links that an entity between the ends has; 0 where none is between them
MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
MATCH path = SHORTEST 100 (from)-[:SUPPORTS|OPERATES_IN|UNDERTAKES|PRODUCES|BELONGS_TO|LOCATED_IN|PART_OF|COOPERATES_WITH|ADVANCES]-{1,6}(to)
WHERE length(path) <= $maxHops
  AND all(node IN nodes(path) WHERE single(other IN nodes(path) WHERE other = node))
WITH nodes(path) AS found, relationships(path) AS links
RETURN [node IN found | {id: node.id, name: node.name, stage: node.stage,
                         type: [label IN labels(node) WHERE label <> 'Entity'][0]}] AS entities,
       [link IN links | {
         from: {id: startNode(link).id, name: startNode(link).name, stage: startNode(link).stage,
                type: [label IN labels(startNode(link)) WHERE label <> 'Entity'][0]},
         to: {id: endNode(link).id, name: endNode(link).name, stage: endNode(link).stage,
              type: [label IN labels(endNode(link)) WHERE label <> 'Entity'][0]},
         type: type(link), basis: link.basis, confidence: link.confidence, years: link.years, statements: link.statements
       }] AS links,
       reduce(busiest = 0, node IN found[1..-1] |
         CASE WHEN COUNT { (node)--() } > busiest THEN COUNT { (node)--() } ELSE busiest END) AS busiest
