package org.qingqun.report;

import org.qingqun.common.Keyed;

/// A file format. The summary comes as docx, pdf, xlsx (its tables) and png (its charts), an annex as xlsx.
public enum Format implements Keyed {
    DOCX, PDF, XLSX, PNG
}
