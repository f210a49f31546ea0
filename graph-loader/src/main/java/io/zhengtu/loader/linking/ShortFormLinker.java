package io.zhengtu.loader.linking;

import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.ontology.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Joins groups of one type where the name of one is a short form of exactly one other's. */
final class ShortFormLinker {
    private static final Set<EntityType> HOLDERS = EnumSet.of(
            EntityType.REGION, EntityType.TOWN, EntityType.PARK, EntityType.ENTERPRISE, EntityType.ORGANIZATION);
    private static final Set<EntityType> LINES = EnumSet.of(EntityType.INDUSTRY, EntityType.PRODUCT);
    private final ShortForms forms;

    ShortFormLinker(ShortForms forms) {
        this.forms = forms;
    }

    /** The groups after joining; those with the longer names take in those with the shorter ones. */
    List<MentionGroup> merge(EntityType type, List<MentionGroup> groups, Mentions mentions) {
        Set<String> places =
                names(mentions, type == EntityType.PROJECT ? HOLDERS : EnumSet.of(EntityType.REGION, EntityType.TOWN));
        Set<String> lines = names(mentions, LINES);
        List<MentionGroup> ordered = new ArrayList<>(groups);
        ordered.sort(Comparator.comparing((MentionGroup group) ->
                        NormalName.core(type, group.name()).length())
                .reversed()
                .thenComparing(MentionGroup::name));
        List<MentionGroup> merged = new ArrayList<>();
        for (MentionGroup group : ordered) {
            List<MentionGroup> longer = merged.stream()
                    .filter(other -> isShortForm(type, group, other, places, lines))
                    .toList();
            if (longer.size() == 1) {
                longer.get(0).addAll(group);
            } else {
                merged.add(group);
            }
        }
        return merged;
    }

    private boolean isShortForm(
            EntityType type, MentionGroup shorter, MentionGroup longer, Set<String> places, Set<String> lines) {
        String name = shorter.name();
        return longer.mentions().stream()
                .map(Mention::name)
                .distinct()
                .anyMatch(other -> forms.isShortFormOf(type, name, other, places, lines));
    }

    private static Set<String> names(Mentions mentions, Set<EntityType> types) {
        Set<String> names = new TreeSet<>();
        for (Mention mention : mentions.all()) {
            if (types.contains(mention.type())) {
                names.add(NormalName.folded(mention.type(), mention.name()));
                names.add(NormalName.core(mention.type(), mention.name()));
            }
        }
        return names;
    }
}
