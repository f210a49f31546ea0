package io.zhengtu.loader.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text of {@code numbers.txt} and the numbers in it. */
record QuantityCases(String input, List<String> expected) {
    static final Path DATA = Path.of(System.getProperty("zhengtu.home", "..")).resolve("data");

    static List<QuantityCases> read() {
        try (InputStream stream = QuantityCases.class.getResourceAsStream("numbers.txt")) {
            List<QuantityCases> cases = new ArrayList<>();
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("| ")) {
                    cases.get(cases.size() - 1).expected().add(line.substring(2));
                } else if (!line.isBlank() && !line.startsWith("#") && !line.equals("|")) {
                    cases.add(new QuantityCases(line, new ArrayList<>()));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The scanner with the project's own tables. */
    static QuantityScanner scanner() {
        return new QuantityScanner(
                Units.of(rows("gazetteers/units.tsv")), LeadWords.of(rows("lexicons/measure-lead.tsv")));
    }

    private static List<List<String>> rows(String name) {
        try {
            return Files.readAllLines(DATA.resolve(name)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A number in the form of the case file. */
    static String describe(Quantity quantity, String text) {
        Unit unit = quantity.unit();
        String value = String.format(Locale.ROOT, "%.6f", quantity.value()).replaceFirst("\\.?0+$", "");
        return quantity.role() + " " + quantity.comparator().symbol() + value + " " + (unit == null ? "-" : unit.code())
                + " " + quantity.movement() + " " + quantity.span().of(text);
    }

    @Override
    public String toString() {
        return input;
    }
}
