package org.qingqun.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.ingest.sheet.Merges;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.inventory.AssetField;

/// Finds registration forms (登记表): labels with their values beside them over several rows, one form for one asset.
final class FormFinder {
    private static final int LONGEST = 16;
    private static final int FEWEST_LABELS = 4;
    private static final int FEWEST_ROWS = 2;
    private final Merges merged;
    private final HeaderWords words;

    FormFinder(Merges merged, HeaderWords words) {
        this.merged = merged;
        this.words = words;
    }

    /// A form as the heading of its labels and the one row of their values.
    record Form(Heading heading, Row values) {}

    private static final class Draft {
        private final List<String> labels = new ArrayList<>();
        private final List<Cell> values = new ArrayList<>();
        private int rows;
        private int nameRow;
        private boolean filled;
    }

    /// A form that begins at the first of `ahead`.
    Optional<Form> at(List<Row> ahead) {
        if (!startsForm(ahead.getFirst())) return Optional.empty();
        var draft = new Draft();
        for (var row : ahead) {
            if (draft.rows > 0 && row.number() > ahead.getFirst().number() + draft.rows + 1) break;
            if (!read(row, draft)) break;
            draft.rows++;
        }
        if (draft.nameRow == 0 || draft.rows < FEWEST_ROWS || draft.labels.size() < FEWEST_LABELS || !draft.filled) return Optional.empty();
        var heading = words.rate(draft.labels, draft.rows, ahead.getFirst().number());
        return Optional.of(new Form(heading, new Row(draft.nameRow, ahead.getFirst().hidden(), draft.values)));
    }

    /// Cheap: a label in the first or second column, and no label right beside it.
    private boolean startsForm(Row row) {
        for (int c = 0; c < Math.min(3, row.cells().size()); c++) if (isLabel(row.cell(c))) return !isLabel(row.cell(after(row, c)));
        return false;
    }

    private boolean read(Row row, Draft draft) {
        int labels = 0;
        int c = 0;
        while (c < row.cells().size()) {
            if (!isLabel(row.cell(c))) {
                c++;
                continue;
            }
            int beside = after(row, c);
            var value = row.cell(beside);
            if (isLabel(value)) return false;
            labels++;
            if (isName(row.cell(c)) && draft.nameRow == 0) draft.nameRow = row.number();
            draft.labels.add(row.text(c).strip());
            draft.values.add(value);
            draft.filled |= !value.isBlank();
            c = after(row, beside);
        }
        return labels > 0;
    }

    /// The column after this cell, merged ones taken whole.
    private int after(Row row, int column) {
        return merged.at(row.number(), column).map(m -> m.lastColumn() + 1).orElse(column + 1);
    }

    private boolean isLabel(Cell cell) {
        if (cell.isBlank() || cell.text().length() > LONGEST || cell.kind() == Cell.Kind.NUMBER) return false;
        return words.isKnown(cell.text());
    }

    private boolean isName(Cell cell) {
        return words.match(cell.text()).getOrDefault(AssetField.NAME, 0) >= Ledger.SURE;
    }
}
