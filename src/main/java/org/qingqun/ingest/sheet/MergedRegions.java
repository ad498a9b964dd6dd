package org.qingqun.ingest.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;

/// The merged cells of an xlsx, which its row reader leaves out.
final class MergedRegions implements AutoCloseable {
    /// Past this size a sheet is a database dump: nobody merges cells there, and a second pass would cost seconds.
    private static final long LARGEST_SHEET = 64L << 20;
    private final ZipFile zip;
    private final Map<String, String> targets = new HashMap<>();

    MergedRegions(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        scan("xl/_rels/workbook.xml.rels", "Relationship", e -> targets.put(e.getAttributeValue(null, "Id"), e.getAttributeValue(null, "Target")));
    }

    /// Of the sheet with this relationship id.
    List<Region> of(String id) throws IOException {
        var target = targets.get(id);
        var regions = new ArrayList<Region>();
        if (target == null) return regions;
        scan(target.startsWith("/") ? target.substring(1) : "xl/" + target, "mergeCell", e -> {
            var range = CellRangeAddress.valueOf(e.getAttributeValue(null, "ref"));
            regions.add(new Region(range.getFirstRow() + 1, range.getFirstColumn(), range.getLastRow() + 1, range.getLastColumn()));
        });
        return regions;
    }

    private void scan(String name, String element, Consumer<XMLStreamReader> found) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null || entry.getSize() > LARGEST_SHEET) return;
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (var in = zip.getInputStream(entry)) {
            var xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals(element)) found.accept(xml);
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    @Override public void close() throws IOException {
        zip.close();
    }
}
