package io.zhengtu.loader.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement of the loader, from a file of its own under {@code cypher/writes}. The comment at its head says what it
 * is for, and on a line {@code // Parameters:} which parameters it takes.
 *
 * @param name the file's path below {@code cypher/writes}, without its ending
 * @param text the statement with its comment
 * @param parameters the parameters that the comment names, in its order
 */
public record CypherFile(String name, String text, List<String> parameters) {
    private static final Pattern PARAMETERS = Pattern.compile("(?m)^// Parameters: *(.*)$");
    private static final Pattern NAME = Pattern.compile("\\$?(\\w+)");

    public CypherFile {
        parameters = List.copyOf(parameters);
    }

    /**
     * Reads a statement.
     *
     * @throws IllegalArgumentException if there is no such file, or its head names no parameters
     */
    public static CypherFile read(String name) {
        String path = "/cypher/writes/" + name + ".cypher";
        try (InputStream in = CypherFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("No statement " + path + " on the class path");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new CypherFile(name, text, parameters(path, text));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    private static List<String> parameters(String path, String text) {
        Matcher matcher = PARAMETERS.matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException(path + " has no line '// Parameters: …' at its head");
        }
        return Arrays.stream(matcher.group(1).split(";", -1))
                .map(String::strip)
                .filter(parameter -> !parameter.isEmpty() && !parameter.equals("none"))
                .map(CypherFile::firstWord)
                .toList();
    }

    private static String firstWord(String parameter) {
        Matcher matcher = NAME.matcher(parameter);
        if (!matcher.find()) {
            throw new IllegalArgumentException("No name of a parameter in '" + parameter + "'");
        }
        return matcher.group(1);
    }
}
