package io.zhengtu.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** GEXF 1.3. */
final class GexfFile implements GraphFile {
    private final XmlWriter xml;
    private int edges;

    GexfFile(OutputStream out) throws IOException {
        xml = new XmlWriter(out);
        xml.start("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
        xml.start("graph", "defaultedgetype", "directed", "mode", "static");
        xml.start("attributes", "class", "node");
        xml.start("attribute", "id", "type", "title", "type", "type", "string").end();
        attributes(Attribute.OF_NODES);
        xml.end();
        xml.start("attributes", "class", "edge");
        attributes(Attribute.OF_LINKS);
        xml.end();
        xml.start("nodes");
    }

    private void attributes(List<Attribute> attributes) throws IOException {
        for (Attribute attribute : attributes) {
            xml.start(
                            "attribute",
                            "id",
                            attribute.key(),
                            "title",
                            attribute.key(),
                            "type",
                            attribute.kind().gexf())
                    .end();
        }
    }

    @Override
    public void node(ExportedNode node) throws IOException {
        xml.start("node", "id", node.id(), "label", node.name()).start("attvalues");
        value("type", node.type());
        for (Attribute attribute : Attribute.OF_NODES) {
            value(attribute.key(), attribute.of(node));
        }
        xml.end().end();
    }

    @Override
    public void links() throws IOException {
        xml.end().start("edges");
    }

    @Override
    public void link(ExportedLink link) throws IOException {
        xml.start(
                "edge",
                "id",
                "e" + edges++,
                "source",
                link.from().id(),
                "target",
                link.to().id(),
                "kind",
                link.type(),
                "label",
                link.type());
        xml.start("attvalues");
        for (Attribute attribute : Attribute.OF_LINKS) {
            value(attribute.key(), attribute.of(link));
        }
        xml.end().end();
    }

    private void value(String attribute, String value) throws IOException {
        if (!value.isEmpty()) {
            xml.start("attvalue", "for", attribute, "value", value).end();
        }
    }

    @Override
    public void close() throws IOException {
        xml.finish();
    }
}
