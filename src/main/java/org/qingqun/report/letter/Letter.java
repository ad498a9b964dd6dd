package org.qingqun.report.letter;

import java.util.List;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.report.document.Document;

/// One letter, as text to copy and as a document to print.
///
/// @param rows what it is about, the most urgent first
public record Letter(LetterKind kind, String addressee, List<CaseRow> rows, String text, Document document) {
    private static final String NO_FILE = "[\\\\/:*?\"<>|\\p{Cntrl}]";

    public Letter {
        rows = List.copyOf(rows);
    }

    /// `督办函-市教育局.docx`: a name every system takes.
    public String fileName() {
        return document.subject() + "-" + addressee.replaceAll(NO_FILE, "_") + ".docx";
    }
}
