package io.zhengtu.loader.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The township-level divisions within another one, by name. Immutable. */
public final class Townships {
    private final List<Division> all;
    private final Map<String, List<Division>> byName = new HashMap<>();
    private final Map<String, List<Division>> byStem = new HashMap<>();

    Townships(List<Division> all) {
        this.all = List.copyOf(all);
        for (Division town : all) {
            byName.computeIfAbsent(town.name(), name -> new ArrayList<>()).add(town);
            byStem.computeIfAbsent(ShortNames.townStem(town.name()), stem -> new ArrayList<>())
                    .add(town);
        }
    }

    /** All of them, in the order of their codes. */
    public List<Division> all() {
        return all;
    }

    /** The only one that has a name, or else its name but for the kind. */
    Optional<Division> find(String name) {
        return only(byName.get(name)).or(() -> only(byStem.get(ShortNames.townStem(name))));
    }

    private static Optional<Division> only(@Nullable List<Division> named) {
        return named != null && named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
