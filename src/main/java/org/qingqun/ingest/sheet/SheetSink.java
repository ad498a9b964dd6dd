package org.qingqun.ingest.sheet;

/// Takes the sheets of a file as they are read, so that no file has to fit into memory. Rows without any filled cell do not come.
public interface SheetSink {
    /// A sheet begins; the rows that follow are its own.
    void begin(SheetHead sheet);

    void row(Row row);
}
