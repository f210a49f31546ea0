package io.zhengtu.loader.linking;

import io.zhengtu.loader.linking.ShortForms.CoreName;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.ontology.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Joins groups of one type where the name of one is a short form of exactly one other's. */
final class ShortFormLinker {
    private static final Set<EntityType> HOLDERS = EnumSet.of(
            EntityType.REGION, EntityType.TOWN, EntityType.PARK, EntityType.ENTERPRISE, EntityType.ORGANIZATION);
    private static final Set<EntityType> LINES = EnumSet.of(EntityType.INDUSTRY, EntityType.PRODUCT);
    private static final Comparator<Named> LONGEST_FIRST = Comparator.comparingInt(
                    (Named named) -> -named.name().core().length())
            .thenComparing(named -> named.name().full());
    private final ShortForms forms;

    ShortFormLinker(ShortForms forms) {
        this.forms = forms;
    }

    /** The groups after joining; those with the longer names take in those with the shorter ones. */
    List<MentionGroup> merge(EntityType type, List<MentionGroup> groups, Mentions mentions) {
        Set<String> places =
                names(mentions, type == EntityType.PROJECT ? HOLDERS : EnumSet.of(EntityType.REGION, EntityType.TOWN));
        Set<String> lines = names(mentions, LINES);
        List<Named> ordered = groups.stream()
                .map(group -> Named.of(type, group))
                .sorted(LONGEST_FIRST)
                .toList();
        List<Named> merged = new ArrayList<>();
        for (Named group : ordered) {
            List<Named> longer = forms.isWhole(type, group.name().core(), places)
                    ? List.of()
                    : merged.stream()
                            .filter(other -> isShortForm(type, group, other, places, lines))
                            .toList();
            if (longer.size() == 1) {
                longer.get(0).takeIn(group);
            } else {
                merged.add(group);
            }
        }
        return merged.stream().map(Named::group).toList();
    }

    /** A group with its names in normal form, so that they are not made again for every pair. */
    private record Named(MentionGroup group, CoreName name, Set<CoreName> all) {
        static Named of(EntityType type, MentionGroup group) {
            Set<CoreName> all = new LinkedHashSet<>();
            group.mentions().forEach(mention -> all.add(CoreName.of(type, mention.name())));
            return new Named(group, CoreName.of(type, group.name()), all);
        }

        void takeIn(Named other) {
            group.addAll(other.group);
            all.addAll(other.all);
        }
    }

    private boolean isShortForm(EntityType type, Named shorter, Named longer, Set<String> places, Set<String> lines) {
        for (CoreName other : longer.all()) {
            if (forms.isShortFormOf(type, shorter.name().core(), other, places, lines)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> names(Mentions mentions, Set<EntityType> types) {
        Set<String> names = new HashSet<>();
        for (Mention mention : mentions.all()) {
            if (types.contains(mention.type())) {
                names.add(NormalName.folded(mention.type(), mention.name()));
                names.add(NormalName.core(mention.type(), mention.name()));
            }
        }
        return names;
    }
}
