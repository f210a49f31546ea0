package io.zhengtu.api.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.jackson2.DefaultJsonSchemaValidator;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures;
import io.modelcontextprotocol.server.McpStatelessServerFeatures;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import io.zhengtu.api.graph.GraphLimitException;
import io.zhengtu.api.graph.GraphUnavailableException;
import io.zhengtu.api.reading.Readings;
import io.zhengtu.api.reading.SameEntityException;
import io.zhengtu.api.reading.Suggestion;
import io.zhengtu.api.reading.UnknownNameException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Answers language models: one message at a time over HTTP, or a conversation over two streams. */
public final class ToolServer {
    private static final McpSchema.Implementation SERVER =
            McpSchema.Implementation.builder("zhengtu", "1").build();
    private static final ServerCapabilities ABILITIES =
            ServerCapabilities.builder().tools(false).build();
    private static final String INSTRUCTIONS = "Answers questions about Chinese government work reports. Names and"
            + " sentences are in Chinese. Quote the sentences that an answer carries as its evidence.";
    private static final String NO_MESSAGE =
            "The body is no message of JSON-RPC 2.0: an object with jsonrpc, id, method";
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();
    private static final McpJsonMapper PROTOCOL = new JacksonMcpJsonMapper(new ObjectMapper());

    private final List<ReadTool> tools;
    private final Messages messages = new Messages();

    /** A server of all tools on these readings. */
    public ToolServer(Readings readings) {
        this.tools = new ReadTools(readings).all();
        McpServer.sync(messages)
                .serverInfo(SERVER)
                .instructions(INSTRUCTIONS)
                .capabilities(ABILITIES)
                .jsonMapper(PROTOCOL)
                .jsonSchemaValidator(new DefaultJsonSchemaValidator())
                .immediateExecution(true)
                .tools(tools.stream()
                        .map(tool -> new McpStatelessServerFeatures.SyncToolSpecification(
                                described(tool), (context, call) -> called(tool, call.arguments())))
                        .toList())
                .build();
    }

    /** Hands each message to the protocol's own handler, and keeps nothing between two of them. */
    private static final class Messages implements McpStatelessServerTransport {
        private @Nullable McpStatelessServerHandler handler;

        @Override
        public void setMcpHandler(McpStatelessServerHandler given) {
            this.handler = given;
        }

        @Override
        public Mono<Void> closeGracefully() {
            return Mono.empty();
        }

        McpStatelessServerHandler handler() {
            if (handler == null) {
                throw new IllegalStateException("The server was not built");
            }
            return handler;
        }
    }

    /**
     * Answers a message of JSON-RPC.
     *
     * @return the answer; empty where the message asks for none
     * @throws IllegalArgumentException if it is no such message
     */
    public Optional<String> answer(String message) {
        McpSchema.JSONRPCMessage read = read(message);
        try {
            if (read instanceof McpSchema.JSONRPCRequest request) {
                McpSchema.JSONRPCResponse response = messages.handler()
                        .handleRequest(McpTransportContext.EMPTY, request)
                        .block();
                return Optional.of(PROTOCOL.writeValueAsString(response));
            }
            if (read instanceof McpSchema.JSONRPCNotification notification) {
                messages.handler()
                        .handleNotification(McpTransportContext.EMPTY, notification)
                        .block();
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("An answer could not be written", e);
        }
    }

    /** The library speaks of its own classes where a message is none, and fails on one that is no object. */
    private static McpSchema.JSONRPCMessage read(String message) {
        try {
            if (MAPPER.readTree(message) instanceof ObjectNode) {
                return McpSchema.deserializeJsonRpcMessage(PROTOCOL, message);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException(NO_MESSAGE, e);
        }
        throw new IllegalArgumentException(NO_MESSAGE);
    }

    /**
     * Begins a conversation over two streams.
     *
     * @return ends it, once what was asked is answered
     */
    public Runnable converse(InputStream in, OutputStream out) {
        McpSyncServer server = McpServer.sync(new StdioServerTransportProvider(PROTOCOL, in, out))
                .serverInfo(SERVER)
                .instructions(INSTRUCTIONS)
                .capabilities(ABILITIES)
                .jsonMapper(PROTOCOL)
                .jsonSchemaValidator(new DefaultJsonSchemaValidator())
                .tools(tools.stream()
                        .map(tool -> new McpServerFeatures.SyncToolSpecification(
                                described(tool), (exchange, call) -> called(tool, call.arguments())))
                        .toList())
                .build();
        return server::closeGracefully;
    }

    private static Tool described(ReadTool tool) {
        return Tool.builder(tool.name(), tool.inputSchema())
                .description(tool.description())
                .annotations(ToolAnnotations.builder()
                        .readOnlyHint(true)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
    }

    private static CallToolResult called(ReadTool tool, @Nullable Map<String, Object> arguments) {
        try {
            Object answer = tool.read().apply(new ToolArguments(arguments == null ? Map.of() : arguments));
            return result(MAPPER.writeValueAsString(answer), false);
        } catch (UnknownNameException e) {
            return result(e.getMessage() + near(e.suggestions()), true);
        } catch (IllegalArgumentException | SameEntityException | GraphUnavailableException | GraphLimitException e) {
            return result(String.valueOf(e.getMessage()), true);
        } catch (IOException e) {
            throw new UncheckedIOException("An answer could not be written", e);
        }
    }

    private static String near(List<Suggestion> suggestions) {
        return suggestions.isEmpty()
                ? ""
                : suggestions.stream().map(Suggestion::name).collect(Collectors.joining(", ", ". Near names: ", ""));
    }

    private static CallToolResult result(String text, boolean isError) {
        return CallToolResult.builder().addTextContent(text).isError(isError).build();
    }
}
