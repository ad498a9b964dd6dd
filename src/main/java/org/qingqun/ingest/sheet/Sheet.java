package org.qingqun.ingest.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One whole table of a small file as it stands there, blank rows left out.
public record Sheet(SheetHead head, List<Row> rows) {
    public Sheet {
        rows = List.copyOf(rows);
    }

    public void into(SheetSink sink) {
        sink.begin(head);
        rows.forEach(sink::row);
    }

    /// Keeps what is read.
    static final class Collecting implements SheetSink {
        private final List<Sheet> sheets = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();
        private @Nullable SheetHead open;

        @Override public void begin(SheetHead sheet) {
            close();
            open = sheet;
        }

        @Override public void row(Row row) {
            rows.add(row);
        }

        List<Sheet> sheets() {
            close();
            return List.copyOf(sheets);
        }

        private void close() {
            if (open != null) sheets.add(new Sheet(open, rows));
            open = null;
            rows.clear();
        }
    }
}
