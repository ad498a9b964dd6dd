package org.qingqun.report.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.openpdf.text.DocumentException;
import org.qingqun.report.document.Document;

/// Writes a document as pdf in the layout of GB/T 9704, with our own fonts embedded: it looks the same everywhere and its text can be copied.
public final class PdfWriter {
    private final Fonts fonts;

    public PdfWriter(Fonts fonts) {
        this.fonts = fonts;
    }

    /// @throws org.qingqun.common.ExpectedException `MISSING_GLYPH` (and no file), `FILE_MISSING` without our fonts, `FILE_IN_USE`,
    ///         `CANNOT_WRITE`
    public Path write(Document text, Path target) {
        return AsideFile.write(target, out -> run(text, out));
    }

    /// The same pages, for a screen.
    ///
    /// @throws org.qingqun.common.ExpectedException `MISSING_GLYPH`, `FILE_MISSING` without our fonts
    public PrintedPages print(Document text) {
        var pdf = new ByteArrayOutputStream();
        try {
            var marks = run(text, pdf);
            return PrintedPages.of(pdf.toByteArray(), marks, fonts);
        } catch (IOException impossible) { // memory has no disk to fill
            throw new UncheckedIOException(impossible);
        }
    }

    private List<PageMark> run(Document text, OutputStream out) throws IOException {
        try {
            return new PdfRun(text, fonts, out).write();
        } catch (DocumentException broken) {
            throw new IOException(broken);
        }
    }
}
