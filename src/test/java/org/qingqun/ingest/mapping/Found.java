package org.qingqun.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.sheet.Sheet;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Family;

/// A ledger with all its rows, as tests want it.
public record Found(Ledger ledger, List<Row> rows) {
    public Family family() {
        return ledger.family();
    }

    String layout() {
        return ledger.layout();
    }

    public List<Column> columns() {
        return ledger.columns();
    }

    public static List<Found> in(List<Sheet> sheets, String fileName, Family family, Function<String, Optional<Map<Integer, AssetField>>> learnt) {
        var found = new ArrayList<Found>();
        var reader = new LedgerReader(learnt, fileName, family, ledger -> {
            var rows = new ArrayList<Row>();
            found.add(new Found(ledger, rows));
            return new LedgerSink.Rows() {
                @Override public void row(Row row) {
                    rows.add(row);
                }

                @Override public void section(String line) {}

                @Override public void close(String footUnit) {}
            };
        });
        sheets.forEach(s -> s.into(reader));
        reader.finish();
        return found;
    }
}
