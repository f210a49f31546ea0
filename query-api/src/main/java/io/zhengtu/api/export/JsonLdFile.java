package io.zhengtu.api.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * JSON-LD 1.1: nodes as resources, and each link twice, as a plain triple and as an {@code rdf:Statement} that carries
 * its basis, confidence, years and statements.
 */
final class JsonLdFile implements GraphFile {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String VOCABULARY = "urn:zhengtu:ontology:";
    private static final String NODE = "urn:zhengtu:node:";

    private final JsonGenerator json;

    JsonLdFile(OutputStream out) throws IOException {
        json = Values.mapper().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setCodec(new ObjectMapper());
        json.writeStartObject();
        json.writeObjectFieldStart("@context");
        json.writeStringField("@vocab", VOCABULARY);
        json.writeStringField("name", "http://www.w3.org/2000/01/rdf-schema#label");
        json.writeStringField("aliases", "http://www.w3.org/2004/02/skos/core#altLabel");
        json.writeStringField("rdf", RDF);
        json.writeEndObject();
        json.writeArrayFieldStart("@graph");
    }

    @Override
    public void node(ExportedNode node) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", uri(node.id()));
        json.writeObjectField("@type", node.labels());
        json.writeStringField("identifier", node.id());
        json.writeStringField("name", node.name());
        for (Map.Entry<String, Object> property : node.properties().entrySet()) {
            if (!property.getKey().equals("id") && !property.getKey().equals("name")) {
                json.writeObjectField(property.getKey(), Values.plain(property.getValue()));
            }
        }
        json.writeEndObject();
    }

    @Override
    public void links() {
        // One list of resources holds both.
    }

    @Override
    public void link(ExportedLink link) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", uri(link.from().id()));
        reference(link.type(), uri(link.to().id()));
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("@type", "rdf:Statement");
        reference("rdf:subject", uri(link.from().id()));
        reference("rdf:predicate", VOCABULARY + link.type());
        reference("rdf:object", uri(link.to().id()));
        for (Map.Entry<String, Object> property : link.properties().entrySet()) {
            json.writeObjectField(property.getKey(), Values.plain(property.getValue()));
        }
        json.writeEndObject();
    }

    private void reference(String field, String uri) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("@id", uri);
        json.writeEndObject();
    }

    private static String uri(String id) {
        return NODE + id;
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
