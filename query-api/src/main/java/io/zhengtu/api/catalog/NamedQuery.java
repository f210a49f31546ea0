package io.zhengtu.api.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One question to the graph: a statement of {@code cypher/queries} with what its header says of it.
 *
 * @param name the file's path below the folder, without its ending: {@code industries/supporters}
 * @param purpose what it answers
 * @param parameters what it needs, in the order of the header
 * @param columns what each row holds, in the order of the header
 * @param cypher the statement, without its header
 * @param isPublic whether callers may run it as it is
 */
public record NamedQuery(
        String name,
        String purpose,
        List<Parameter> parameters,
        List<Column> columns,
        String cypher,
        boolean isPublic) {
    private static final Pattern PARAMETER = Pattern.compile("@param\\s+(\\w+)\\s+\\(([^)]+)\\)\\s*(.*?)"
            + "(?:\\s*@entity\\s+([\\w,]+))?(\\s*@indicator)?(?:\\s*@values\\s+([\\w,]+))?(?:\\s*@example\\s+(.+))?");
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
     * @param entityTypes the types of the entity whose id it is; empty where it is no entity's
     * @param isIndicator whether it is the id of an indicator
     * @param values the values that it may have; empty where it may have any of its type
     */
    public record Parameter(
            String name,
            String type,
            String description,
            String example,
            List<String> entityTypes,
            boolean isIndicator,
            List<String> values) {
        public Parameter {
            entityTypes = List.copyOf(entityTypes);
            values = List.copyOf(values);
        }

        /** A parameter that may have any value of its type. */
        public Parameter(String name, String type, String description, String example) {
            this(name, type, description, example, List.of(), false, List.of());
        }

        /** Whether it may be absent. */
        public boolean isOptional() {
            return type.endsWith("NULL");
        }
    }

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
        boolean isPublic = false;
        int line = 0;
        for (; line < lines.size() && lines.get(line).startsWith("//"); line++) {
            String comment = lines.get(line).substring(2).strip();
            Matcher parameter = PARAMETER.matcher(comment);
            Matcher column = COLUMN.matcher(comment);
            if (comment.equals("@public")) {
                isPublic = true;
            } else if (parameter.matches()) {
                parameters.add(parameter(parameter));
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
        return new NamedQuery(name, String.join(" ", purpose).strip(), parameters, columns, cypher, isPublic);
    }

    private static Parameter parameter(Matcher header) {
        return new Parameter(
                header.group(1),
                header.group(2),
                header.group(3),
                header.group(7) == null ? "" : header.group(7),
                listed(header.group(4)),
                header.group(5) != null,
                listed(header.group(6)));
    }

    private static List<String> listed(@Nullable String values) {
        return values == null ? List.of() : List.of(values.split(",", -1));
    }

    /**
     * The statement with the header's examples in place of its parameters, to paste into Neo4j Browser.
     *
     * @throws IllegalStateException if a parameter has no example
     */
    public String withExamples() {
        return USE.matcher(cypher).replaceAll(use -> Matcher.quoteReplacement(example(use.group(1))));
    }

    /**
     * The statement with values in place of its parameters, to paste into Neo4j Browser.
     *
     * @param values a text, number, truth value, null, or list or map of such, for each parameter
     */
    public String withValues(Map<String, ? extends @Nullable Object> values) {
        return USE.matcher(cypher)
                .replaceAll(use -> Matcher.quoteReplacement(CypherLiteral.of(values.get(use.group(1)))));
    }

    /** The last part of the name, by which callers name a public query. */
    public String shortName() {
        return name.substring(name.lastIndexOf('/') + 1);
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
