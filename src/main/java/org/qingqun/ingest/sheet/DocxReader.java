package org.qingqun.ingest.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// Reads the tables of a Word document as one sheet: each row of a table is a row, and so is each line between tables, so that titles, units and notes
/// are found where they stand. Macros, fields and deleted text are not looked at.
record DocxReader(ReadLimits limits) implements SheetReader {
    @Override public void read(Path file, SheetSink sink) throws IOException {
        new ZipGuard(limits).check(file);
        var lines = new DocxLines(new Intake(file, limits, sink));
        try (var zip = new ZipFile(file.toFile())) {
            var entry = zip.getEntry("word/document.xml");
            if (entry == null) throw new IOException("no document");
            try (var in = zip.getInputStream(entry)) {
                Markup.read(in, xml -> walk(xml, lines));
            }
        }
        if (!lines.hasTable()) throw new ExpectedException(ErrorCode.NEEDS_TYPING, FileKind.nameOf(file));
        lines.into(CsvTableReader.stem(file));
    }

    private static void walk(XMLStreamReader xml, DocxLines lines) throws XMLStreamException {
        int skipped = 0; // inside a second rendering of the same thing for older programs
        boolean text = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    if (skipped > 0 || xml.getLocalName().equals("Fallback")) skipped++;
                    else {
                        text = xml.getLocalName().equals("t");
                        lines.start(xml.getLocalName(), name -> value(xml, name));
                    }
                }
                case XMLStreamReader.CHARACTERS -> {
                    if (text && skipped == 0) lines.text(xml.getText());
                }
                case XMLStreamReader.END_ELEMENT -> {
                    if (skipped > 0) skipped--;
                    else {
                        text = false;
                        lines.end(xml.getLocalName());
                    }
                }
                default -> {}
            }
        }
    }

    private static String value(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
        return "";
    }
}
