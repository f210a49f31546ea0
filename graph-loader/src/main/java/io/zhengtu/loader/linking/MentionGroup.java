package io.zhengtu.loader.linking;

import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The mentions of one thing while a report is linked. */
final class MentionGroup {
    private final EntityType type;
    private final List<Mention> mentions = new ArrayList<>();

    MentionGroup(EntityType type) {
        this.type = type;
    }

    EntityType type() {
        return type;
    }

    List<Mention> mentions() {
        return mentions;
    }

    void add(Mention mention) {
        mentions.add(mention);
    }

    void addAll(MentionGroup other) {
        mentions.addAll(other.mentions);
    }

    /** The fullest name: the longest without marks; among equals one that says its kind, the more frequent, the first by code. */
    String name() {
        Map<String, Long> counts = new TreeMap<>();
        mentions.forEach(mention -> counts.merge(mention.name(), 1L, Long::sum));
        return counts.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, Long> entry) ->
                                NormalName.folded(type, entry.getKey()).length())
                        .thenComparing(entry ->
                                entry.getKey().endsWith("业") || entry.getKey().endsWith("经济"))
                        .thenComparing(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }

    /** The other names, and the characters in the text where they lack a shared part; sorted, single characters left out. */
    List<String> aliases() {
        String name = name();
        TreeSet<String> forms = new TreeSet<>();
        for (Mention mention : mentions) {
            forms.add(mention.name());
            forms.add(mention.text());
        }
        forms.removeIf(form -> form.length() < 2 || form.equals(name));
        return List.copyOf(forms);
    }
}
