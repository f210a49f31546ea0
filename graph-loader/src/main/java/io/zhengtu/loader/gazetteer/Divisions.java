package io.zhengtu.loader.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The administrative divisions of the country down to township level, by code and by name. */
public final class Divisions {
    private final Map<String, Division> byCode = new HashMap<>();
    private final Map<String, List<Division>> byName = new HashMap<>();
    private final Map<String, List<Division>> children = new HashMap<>();
    private final Map<String, Townships> townships = new ConcurrentHashMap<>();

    private Divisions() {}

    /**
     * Reads the table {@code divisions.tsv}: code, name, level, parent's code.
     *
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if a line has other than four fields, a code that another line has, or itself for
     *     its parent; the message quotes it
     */
    public static Divisions read(Path file) {
        Divisions divisions = new Divisions();
        try {
            List<String> lines = Files.readAllLines(file);
            for (String line : lines.subList(1, lines.size())) {
                divisions.add(line, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the table of divisions " + file, e);
        }
        return divisions;
    }

    private void add(String line, Path file) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 4) {
            throw new IllegalArgumentException(file + ": a division has four fields, not '" + line + "'");
        }
        Division division = new Division(
                fields[0], fields[1], Division.Level.valueOf(fields[2]), fields[3].isEmpty() ? null : fields[3]);
        if (byCode.put(division.code(), division) != null || division.code().equals(division.parentCode())) {
            throw new IllegalArgumentException(
                    file + ": a division has a code of its own and lies in another one, not '" + line + "'");
        }
        byName.computeIfAbsent(division.name(), name -> new ArrayList<>()).add(division);
        division.parent().ifPresent(parent -> children.computeIfAbsent(parent, code -> new ArrayList<>())
                .add(division));
    }

    /** The division with this code. */
    public Optional<Division> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The divisions with exactly this full name, in the order of their codes. */
    public List<Division> named(String name) {
        return List.copyOf(byName.getOrDefault(name, List.of()));
    }

    /** The divisions directly under this one, in the order of their codes. */
    public List<Division> children(Division parent) {
        return List.copyOf(children.getOrDefault(parent.code(), List.of()));
    }

    /** The townships within this one, at any depth; gathered once. */
    public Townships townships(Division outer) {
        return townships.computeIfAbsent(outer.code(), code -> {
            List<Division> found = new ArrayList<>();
            addTownships(outer, found);
            return new Townships(found);
        });
    }

    private void addTownships(Division outer, List<Division> found) {
        for (Division child : children.getOrDefault(outer.code(), List.of())) {
            if (child.level() == Division.Level.TOWNSHIP) {
                found.add(child);
            } else {
                addTownships(child, found);
            }
        }
    }

    /** The division that this one is part of. */
    public Optional<Division> parent(Division division) {
        return division.parent().flatMap(this::find);
    }

    /** Every division, in no particular order. */
    public Iterable<Division> all() {
        return byCode.values();
    }
}
