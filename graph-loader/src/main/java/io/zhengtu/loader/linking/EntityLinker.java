package io.zhengtu.loader.linking;

import io.zhengtu.loader.gazetteer.Division;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.mention.TokenizedDocument;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.StableId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Groups the mentions of a report into entities: one a thing, whatever its spellings. */
public final class EntityLinker {
    /** The linked document: every mention names exactly one entity, and the report's own region is there. */
    public LinkedDocument link(TokenizedDocument document, Mentions mentions) {
        Map<String, List<Mention>> groups = new TreeMap<>();
        for (Mention mention : mentions.all()) {
            groups.computeIfAbsent(mention.type() + "|" + mention.name(), key -> new ArrayList<>())
                    .add(mention);
        }
        Division place = document.document().header().place();
        Entity region = new Entity(
                "region-" + place.code(),
                EntityType.REGION,
                place.name(),
                List.of(),
                groups.getOrDefault(EntityType.REGION + "|" + place.name(), List.of()),
                place.code(),
                null,
                null,
                null);
        List<Entity> entities = new ArrayList<>(List.of(region));
        groups.remove(EntityType.REGION + "|" + place.name());
        for (List<Mention> group : groups.values()) {
            Mention first = group.get(0);
            entities.add(new Entity(
                    StableId.of(first.type().label().toLowerCase(java.util.Locale.ROOT), first.name()),
                    first.type(),
                    first.name(),
                    List.of(),
                    group,
                    null,
                    null,
                    null,
                    null));
        }
        return new LinkedDocument(document, entities, region);
    }
}
