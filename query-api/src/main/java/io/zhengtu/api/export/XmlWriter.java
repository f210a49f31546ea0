package io.zhengtu.api.export;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML written as it comes, its failures as those of streams. */
final class XmlWriter {
    private final XMLStreamWriter xml;

    XmlWriter(OutputStream out) throws IOException {
        try {
            xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Begins an element; attributes come as names and values in turn. */
    XmlWriter start(String name, String... attributes) throws IOException {
        try {
            xml.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], Values.xml(attributes[i + 1]));
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    XmlWriter text(String text) throws IOException {
        try {
            xml.writeCharacters(Values.xml(text));
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    XmlWriter end() throws IOException {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void finish() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
