package org.qingqun.ingest.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XML parts of a file without ever looking outside of them. The parser of the Java library prints to the console when a file is damaged; this one
/// does not.
final class Markup {
    private Markup() {}

    /// @throws IOException when it is no XML
    static void read(InputStream in, XmlWork work) throws IOException {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            work.with(factory.createXMLStreamReader(in));
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    /// Hands every element of this name over.
    static void elements(InputStream in, String name, Consumer<XMLStreamReader> found) throws IOException {
        read(in, xml -> {
            while (xml.hasNext()) if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals(name)) found.accept(xml);
        });
    }

    /// Reads a document from its beginning.
    @FunctionalInterface interface XmlWork {
        void with(XMLStreamReader xml) throws XMLStreamException;
    }
}
