package io.zhengtu.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** GraphML 1.0. */
final class GraphmlFile implements GraphFile {
    private final XmlWriter xml;
    private int edges;

    GraphmlFile(OutputStream out) throws IOException {
        xml = new XmlWriter(out);
        xml.start("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
        key("n-label", "node", "label", Attribute.Kind.TEXT);
        key("n-type", "node", "type", Attribute.Kind.TEXT);
        key("e-label", "edge", "label", Attribute.Kind.TEXT);
        keys("n-", "node", Attribute.OF_NODES);
        keys("e-", "edge", Attribute.OF_LINKS);
        xml.start("graph", "id", "zhengtu", "edgedefault", "directed");
    }

    private void keys(String prefix, String of, List<Attribute> attributes) throws IOException {
        for (Attribute attribute : attributes) {
            key(prefix + attribute.key(), of, attribute.key(), attribute.kind());
        }
    }

    private void key(String id, String of, String name, Attribute.Kind kind) throws IOException {
        xml.start("key", "id", id, "for", of, "attr.name", name, "attr.type", kind.graphml())
                .end();
    }

    @Override
    public void node(ExportedNode node) throws IOException {
        xml.start("node", "id", node.id());
        data("n-label", node.name());
        data("n-type", node.type());
        for (Attribute attribute : Attribute.OF_NODES) {
            data("n-" + attribute.key(), attribute.of(node));
        }
        xml.end();
    }

    @Override
    public void links() {
        // Edges may follow nodes in the same element.
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
                link.to().id());
        data("e-label", link.type());
        for (Attribute attribute : Attribute.OF_LINKS) {
            data("e-" + attribute.key(), attribute.of(link));
        }
        xml.end();
    }

    private void data(String key, String value) throws IOException {
        if (!value.isEmpty()) {
            xml.start("data", "key", key).text(value).end();
        }
    }

    @Override
    public void close() throws IOException {
        xml.finish();
    }
}
