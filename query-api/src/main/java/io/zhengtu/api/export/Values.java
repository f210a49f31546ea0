package io.zhengtu.api.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Values of properties as the formats take them. */
final class Values {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Values() {}

    static ObjectMapper mapper() {
        return MAPPER;
    }

    /** Writes JSON to a stream that stays open; who writes ends the lines. */
    static JsonGenerator lines(OutputStream out) throws IOException {
        return MAPPER.createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setRootValueSeparator(null);
    }

    /** A value of JSON's own types; dates become text. */
    static Object plain(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(Values::plain).toList();
        }
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    /** A value as one text; several have semicolons between them. */
    static String text(Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(Values::text).collect(Collectors.joining("; "))
                : value.toString();
    }

    /** The properties that a format has no place of its own for, as a JSON object; empty where there are none. */
    static String others(Map<String, Object> properties, Set<String> known) {
        Map<String, Object> rest = new TreeMap<>();
        properties.forEach((key, value) -> {
            if (!known.contains(key)) {
                rest.put(key, plain(value));
            }
        });
        try {
            return rest.isEmpty() ? "" : MAPPER.writeValueAsString(rest);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Plain values can be written as JSON", e);
        }
    }

    /** What XML has no way to write, such as most control characters, left out. */
    static String xml(String text) {
        if (text.codePoints().allMatch(Values::isXml)) {
            return text;
        }
        StringBuilder clean = new StringBuilder();
        text.codePoints().filter(Values::isXml).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isXml(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || (letter >= 0x20 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
    }
}
