package io.zhengtu.loader.linking;

import io.zhengtu.loader.gazetteer.Division;
import io.zhengtu.loader.gazetteer.Divisions;
import io.zhengtu.loader.gazetteer.Industries;
import io.zhengtu.loader.gazetteer.Industry;
import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.gazetteer.NamedPlaces;
import io.zhengtu.loader.gazetteer.PlaceScope;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.mention.TokenizedDocument;
import io.zhengtu.loader.ontology.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Groups the mentions of a report into entities: one a thing, whatever its spellings. Holds no state between calls.
 */
public final class EntityLinker {
    private final PlaceIdentity places;
    private final IndustryIdentity industries;
    private final ShortFormLinker shortForms;

    /** A linker over these tables and the lexicon {@code linking-parts}. */
    public EntityLinker(Divisions divisions, NamedPlaces places, Industries industries, Lexicons lexicons) {
        this.places = new PlaceIdentity(divisions, places);
        this.industries = new IndustryIdentity(industries);
        this.shortForms = new ShortFormLinker(new ShortForms(new NameParts(lexicons)));
    }

    /** The linked document: every mention names exactly one entity, and the report's own region is there. */
    public LinkedDocument link(TokenizedDocument document, Mentions mentions) {
        Division place = document.document().header().place();
        PlaceScope scope = places.scope(document.document());
        Map<String, MentionGroup> registered = new TreeMap<>();
        Map<String, String> codes = new TreeMap<>();
        Map<EntityType, Map<String, MentionGroup>> named = new TreeMap<>();
        String own = EntityIds.of(place);
        registered.put(own, new MentionGroup(EntityType.REGION));
        codes.put(own, place.code());
        for (Mention mention : mentions.all()) {
            Optional<Registered> known = registered(mention, scope);
            if (known.isPresent()) {
                registered
                        .computeIfAbsent(known.get().id(), id -> new MentionGroup(mention.type()))
                        .add(mention);
                known.get().code().ifPresent(code -> codes.put(known.get().id(), code));
            } else {
                named.computeIfAbsent(mention.type(), type -> new TreeMap<>())
                        .computeIfAbsent(
                                NormalName.core(mention.type(), mention.name()),
                                core -> new MentionGroup(mention.type()))
                        .add(mention);
            }
        }
        List<Entity> entities = new ArrayList<>();
        registered.forEach((id, group) -> entities.add(
                entity(id, group, group.mentions().isEmpty() ? place.name() : group.name(), codes.get(id))));
        Entity region = entities.stream()
                .filter(entity -> entity.id().equals(own))
                .findFirst()
                .orElseThrow();
        for (MentionGroup group : merged(named, mentions)) {
            entities.add(entity(EntityIds.of(group.type(), group.name(), place), group, group.name(), null));
        }
        return new LinkedDocument(document, entities, region);
    }

    private List<MentionGroup> merged(Map<EntityType, Map<String, MentionGroup>> named, Mentions mentions) {
        List<MentionGroup> all = new ArrayList<>();
        named.forEach((type, groups) -> all.addAll(shortForms.merge(type, List.copyOf(groups.values()), mentions)));
        return all;
    }

    private static Entity entity(
            String id, MentionGroup group, String name, @org.jspecify.annotations.Nullable String code) {
        return new Entity(id, group.type(), name, aliases(group, name), group.mentions(), code, null, null, null);
    }

    private static List<String> aliases(MentionGroup group, String name) {
        return group.mentions().isEmpty()
                ? List.of()
                : group.aliases().stream().filter(alias -> !alias.equals(name)).toList();
    }

    /** What a registry calls a thing. */
    private record Registered(String id, Optional<String> code) {}

    private Optional<Registered> registered(Mention mention, PlaceScope scope) {
        return switch (mention.type()) {
            case REGION ->
                scope.region(mention.name()).map(EntityLinker::registered).or(() -> places.namedPlace(mention.name())
                        .map(EntityLinker::registered));
            case TOWN -> scope.town(mention.name()).map(EntityLinker::registered);
            case INDUSTRY -> industries.find(mention.name()).map(EntityLinker::registered);
            case PARK, ENTERPRISE, ORGANIZATION, PROJECT, PRODUCT, POLICY, EVENT -> Optional.empty();
        };
    }

    private static Registered registered(Division division) {
        return new Registered(EntityIds.of(division), Optional.of(division.code()));
    }

    private static Registered registered(String namedPlace) {
        return new Registered(EntityIds.ofNamedPlace(namedPlace), Optional.empty());
    }

    private static Registered registered(Industry industry) {
        return new Registered(EntityIds.of(industry), industry.standardCode());
    }
}
