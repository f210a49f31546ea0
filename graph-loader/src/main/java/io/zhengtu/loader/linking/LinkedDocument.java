package io.zhengtu.loader.linking;

import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.mention.TokenizedDocument;
import io.zhengtu.loader.ontology.EntityType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A document with the entities that it names, and which mention names which. */
public final class LinkedDocument {
    private final TokenizedDocument document;
    private final List<Entity> entities;
    private final Entity region;
    private final Map<Mention, Entity> byMention = new HashMap<>();
    private final Mentions mentions;

    /**
     * @param document what was read
     * @param entities all entities, one a thing
     * @param region the entity of the report's own region, one of {@code entities}
     */
    public LinkedDocument(TokenizedDocument document, List<Entity> entities, Entity region) {
        this.document = document;
        this.entities =
                entities.stream().sorted(Comparator.comparing(Entity::id)).toList();
        this.region = region;
        for (Entity entity : entities) {
            entity.mentions().forEach(mention -> byMention.put(mention, entity));
        }
        this.mentions = Mentions.of(List.copyOf(byMention.keySet()));
    }

    /** What was read. */
    public TokenizedDocument document() {
        return document;
    }

    /** All entities, by id. */
    public List<Entity> entities() {
        return entities;
    }

    /** The report's own region. */
    public Entity region() {
        return region;
    }

    /** All mentions that name an entity. */
    public Mentions mentions() {
        return mentions;
    }

    /**
     * The entity that a mention names.
     *
     * @throws IllegalArgumentException if the mention is none of this document's
     */
    public Entity entity(Mention mention) {
        Entity entity = byMention.get(mention);
        if (entity == null) {
            throw new IllegalArgumentException("No entity for the mention " + mention);
        }
        return entity;
    }

    /** The mentions of a sentence that have one of these types, in the order of the text. */
    public List<Mention> in(int sentence, EntityType... types) {
        List<EntityType> wanted = List.of(types);
        return mentions.in(sentence).stream()
                .filter(mention -> wanted.contains(mention.type()))
                .toList();
    }
}
