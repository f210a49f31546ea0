package io.zhengtu.api.mcp;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A tool that reads.
 *
 * @param name what it is called by
 * @param description what it answers and when to use it, for a language model
 * @param properties the JSON schema of each argument
 * @param required the arguments that must be there
 * @param read gives the answer, a record, for arguments
 */
record ReadTool(
        String name,
        String description,
        Map<String, Object> properties,
        List<String> required,
        Function<ToolArguments, Object> read) {
    ReadTool {
        properties = Map.copyOf(properties);
        required = List.copyOf(required);
    }

    /** The JSON schema of all arguments; no others are taken. */
    Map<String, Object> inputSchema() {
        return Map.of("type", "object", "properties", properties, "required", required, "additionalProperties", false);
    }
}
