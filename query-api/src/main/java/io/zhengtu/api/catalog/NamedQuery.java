package io.zhengtu.api.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One question to the graph: a statement of {@code cypher/queries} with what its header says of it.
 *
 * @param name the file's path below the folder, without its ending: {@code industries/supporters}
 * @param purpose what it answers
 * @param parameters what it needs, in the order of the header
 * @param columns what each row holds, in the order of the header
 * @param cypher the statement, without its header
 */
public record NamedQuery(String name, String purpose, List<Parameter> parameters, List<Column> columns, String cypher) {
    private static final Pattern PARAMETER =
            Pattern.compile("@param\\s+(\\w+)\\s+\\(([^)]+)\\)\\s*(.*?)(?:\\s*@example\\s+(.+))?");
    private static final Pattern COLUMN = Pattern.compile("@column\\s+(\\w+)\\s+\\(([^)]+)\\)\\s*(.*)");
    private static final Pattern USE = Pattern.compile("\\$(\\w+)");

    public NamedQuery {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
        if (purpose.isBlank() || columns.isEmpty() || cypher.isBlank()) {
            throw new IllegalArgumentException("The query " + name
                    + " needs a statement and a header with its purpose and at least one '// @column name (Type) …'");
        }
        Set<String> declared = parameters.stream().map(Parameter::name).collect(Collectors.toCollection(TreeSet::new));
        Set<String> used =
                USE.matcher(cypher).results().map(use -> use.group(1)).collect(Collectors.toCollection(TreeSet::new));
        if (!declared.equals(used)) {
            throw new IllegalArgumentException(
                    "The query " + name + " declares the parameters " + declared + " and uses " + used);
        }
    }

    /**
     * What a query needs.
     *
     * @param name without the dollar sign
     * @param type a Cypher type, such as {@code STRING} or {@code LIST<STRING>}; {@code | NULL} where it may be absent
     * @param description what it means
     * @param example a Cypher literal that shows it; empty where the header gives none
     */
    public record Parameter(String name, String type, String description, String example) {}

    /**
     * What a row holds.
     *
     * @param name the column's name
     * @param type a Cypher type
     * @param description what it means
     */
    public record Column(String name, String type, String description) {}

    /**
     * Reads a query's file: comment lines up to the first other line are the header. Lines before the first
     * {@code @param} or {@code @column} give the purpose.
     *
     * @throws IllegalArgumentException if the header is incomplete or its parameters are not the statement's
     */
    static NamedQuery parse(String name, String text) {
        List<String> purpose = new ArrayList<>();
        List<Parameter> parameters = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        List<String> lines = text.lines().toList();
        int line = 0;
        for (; line < lines.size() && lines.get(line).startsWith("//"); line++) {
            String comment = lines.get(line).substring(2).strip();
            Matcher parameter = PARAMETER.matcher(comment);
            Matcher column = COLUMN.matcher(comment);
            if (parameter.matches()) {
                String example = parameter.group(4) == null ? "" : parameter.group(4);
                parameters.add(new Parameter(parameter.group(1), parameter.group(2), parameter.group(3), example));
            } else if (column.matches()) {
                columns.add(new Column(column.group(1), column.group(2), column.group(3)));
            } else if (comment.startsWith("@")) {
                throw new IllegalArgumentException("The header of the query " + name + " has a line that is neither"
                        + " '@param name (TYPE) …' nor '@column name (TYPE) …': " + comment);
            } else {
                purpose.add(comment);
            }
        }
        String cypher = String.join("\n", lines.subList(line, lines.size())).strip();
        return new NamedQuery(name, String.join(" ", purpose).strip(), parameters, columns, cypher);
    }

    /**
     * The statement with the header's examples in place of its parameters, to paste into Neo4j Browser.
     *
     * @throws IllegalStateException if a parameter has no example
     */
    public String withExamples() {
        return USE.matcher(cypher).replaceAll(use -> Matcher.quoteReplacement(example(use.group(1))));
    }

    private String example(String parameter) {
        return parameters.stream()
                .filter(one -> one.name().equals(parameter) && !one.example().isEmpty())
                .map(Parameter::example)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The query " + name + " has no @example for its parameter " + parameter));
    }
}
