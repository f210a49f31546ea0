package io.zhengtu.loader.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the division that a report is about from the words that name it: a chain of names (盘锦市大洼区), a full name
 * (大洼区), a short one (广西), or a former county that is a district or city now (大洼县).
 */
public final class PlaceResolver {
    private final Divisions divisions;
    private final Map<String, List<Division>> byForm = new HashMap<>();

    /** A resolver over this table, down to county level. */
    public PlaceResolver(Divisions divisions) {
        this.divisions = divisions;
        List<Division> ordered = new ArrayList<>();
        divisions.all().forEach(ordered::add);
        ordered.sort(Comparator.comparing(Division::level).thenComparing(Division::code));
        for (Division division : ordered) {
            if (division.level() != Division.Level.TOWNSHIP) {
                add(division.name(), division);
                ShortNames.of(division).forEach(form -> add(form, division));
            }
        }
    }

    private void add(String form, Division division) {
        List<Division> known = byForm.computeIfAbsent(form, key -> new ArrayList<>());
        if (!known.contains(division)) {
            known.add(division);
        }
    }

    /**
     * The divisions that words may mean, the widest first: those at the end of the longest chain of names from a
     * division to one within it. Empty if the words end with no known name.
     *
     * @param words such as 盘锦市大洼区 or 在盘锦市大洼区; what stands before the first name is left aside
     */
    public List<Division> candidates(String words) {
        for (int start = 0; start < words.length() - 1; start++) {
            List<Division> found = chain(words.substring(start));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Division> chain(String words) {
        List<Division> whole = named(words);
        if (!whole.isEmpty()) {
            return whole;
        }
        for (int cut = words.length() - 2; cut >= 2; cut--) {
            List<Division> outer = named(words.substring(0, cut));
            if (!outer.isEmpty()) {
                List<Division> inner = chain(words.substring(cut)).stream()
                        .filter(division -> outer.stream().anyMatch(parent -> isWithin(division, parent)))
                        .toList();
                if (!inner.isEmpty()) {
                    return inner;
                }
            }
        }
        return List.of();
    }

    /** The divisions with this full or short name; a former county's successor where no division has it. */
    public List<Division> named(String name) {
        List<Division> known = byForm.get(name);
        if (known != null) {
            List<Division> exact = known.stream()
                    .filter(division -> division.name().equals(name))
                    .toList();
            return List.copyOf(exact.isEmpty() ? known : exact);
        }
        return name.length() > 2 && name.endsWith("县") ? successors(name.substring(0, name.length() - 1)) : List.of();
    }

    private List<Division> successors(String stem) {
        return byForm.getOrDefault(stem, List.of()).stream()
                .filter(division -> division.level() == Division.Level.COUNTY)
                .toList();
    }

    /** Whether a division lies in another, at any depth. */
    public boolean isWithin(Division division, Division outer) {
        Optional<Division> parent = divisions.parent(division);
        while (parent.isPresent()) {
            if (parent.get().equals(outer)) {
                return true;
            }
            parent = divisions.parent(parent.get());
        }
        return false;
    }

    /**
     * The one of several candidates whose parents a text names most often; empty where none or several come first.
     *
     * @param candidates divisions of the same name
     * @param text where to count the names of their parents
     */
    public Optional<Division> likeliest(List<Division> candidates, String text) {
        if (candidates.size() <= 1) {
            return candidates.stream().findFirst();
        }
        int best = 0;
        Division likeliest = null;
        boolean tied = false;
        for (Division candidate : candidates) {
            int count = parentMentions(candidate, text);
            if (count > best) {
                best = count;
                likeliest = candidate;
                tied = false;
            } else if (count == best) {
                tied = true;
            }
        }
        return tied ? Optional.empty() : Optional.ofNullable(likeliest);
    }

    private int parentMentions(Division division, String text) {
        int count = 0;
        Optional<Division> parent = divisions.parent(division);
        while (parent.isPresent() && parent.get().level() != Division.Level.COUNTRY) {
            count += occurrences(ShortNames.shortest(parent.get()), text);
            parent = divisions.parent(parent.get());
        }
        return count;
    }

    private static int occurrences(String word, String text) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            count++;
        }
        return count;
    }
}
