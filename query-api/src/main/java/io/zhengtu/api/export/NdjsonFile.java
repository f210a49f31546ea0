package io.zhengtu.api.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** One JSON object a line: {@code {"node": …}} or {@code {"link": …}}. */
final class NdjsonFile implements GraphFile {
    private final JsonGenerator json;

    NdjsonFile(OutputStream out) throws IOException {
        json = Values.lines(out);
    }

    @Override
    public void node(ExportedNode node) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("node");
        json.writeStringField("id", node.id());
        json.writeStringField("type", node.type());
        json.writeStringField("name", node.name());
        json.writeObjectField("labels", node.labels());
        properties(node.properties());
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void links() {
        // Lines tell themselves what they are.
    }

    @Override
    public void link(ExportedLink link) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("link");
        json.writeStringField("type", link.type());
        end("from", link.from());
        end("to", link.to());
        properties(link.properties());
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void end(String field, ExportedLink.End end) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("id", end.id());
        json.writeStringField("type", end.type());
        json.writeStringField("name", end.name());
        json.writeEndObject();
    }

    private void properties(Map<String, Object> properties) throws IOException {
        json.writeObjectFieldStart("properties");
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            json.writeObjectField(property.getKey(), Values.plain(property.getValue()));
        }
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
