package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.gazetteer.Division;
import io.zhengtu.loader.gazetteer.Divisions;
import io.zhengtu.loader.gazetteer.NamedPlace;
import io.zhengtu.loader.gazetteer.NamedPlaces;
import io.zhengtu.loader.gazetteer.ShortNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All written forms of regions, to find the longest that starts at an offset. */
final class RegionForms {
    /** What the table of divisions has beside true divisions: development zones that are counted like counties. */
    private static final Pattern NO_DIVISION = Pattern.compile("开发|园区|园$|管理区|管委会|示范区|实验区|聚集区|试验区|合作区|创意|委员会|海域|食品区|名胜");

    private final WordTrie<Form> trie = new WordTrie<>();

    /**
     * A written form.
     *
     * @param text its characters
     * @param isFull whether it says its kind: 大洼区, 延边州
     * @param divisions the divisions that it may mean, the widest first
     * @param place the named area or place abroad that it means where no division is meant
     */
    record Form(
            String text,
            boolean isFull,
            List<Division> divisions,
            @Nullable NamedPlace place) {}

    RegionForms(Divisions divisions, NamedPlaces places) {
        List<Division> ordered = new ArrayList<>();
        divisions.all().forEach(ordered::add);
        ordered.sort(Comparator.comparing(Division::level).thenComparing(Division::code));
        Map<String, List<Division>> byForm = new HashMap<>();
        Map<String, Boolean> full = new HashMap<>();
        for (Division division : ordered) {
            boolean isRegion = division.level() != Division.Level.TOWNSHIP
                    && division.level() != Division.Level.COUNTRY
                    && !NO_DIVISION.matcher(division.name()).find();
            if (isRegion) {
                add(byForm, full, division.name(), division, true);
                List<String> shorter = ShortNames.of(division);
                for (int i = 0; i < shorter.size(); i++) {
                    add(byForm, full, shorter.get(i), division, i > 0);
                }
            }
        }
        byForm.forEach((form, named) ->
                trie.put(form, new Form(form, Boolean.TRUE.equals(full.get(form)), List.copyOf(named), null)));
        for (NamedPlace place : places.all()) {
            put(place.name(), place);
            place.aliases().forEach(alias -> put(alias, place));
        }
    }

    private static void add(
            Map<String, List<Division>> byForm,
            Map<String, Boolean> full,
            String form,
            Division division,
            boolean isFull) {
        byForm.computeIfAbsent(form, key -> new ArrayList<>()).add(division);
        full.merge(form, isFull, Boolean::logicalOr);
    }

    private void put(String name, NamedPlace place) {
        trie.put(name, new Form(name, true, List.of(), place));
    }

    /** The longest form that starts at an offset and ends at or before a limit, or null. */
    @Nullable
    Form longestAt(String text, int offset, int limit) {
        WordTrie.Match<Form> match = trie.longestAt(text, offset, limit);
        return match == null ? null : match.value();
    }
}
