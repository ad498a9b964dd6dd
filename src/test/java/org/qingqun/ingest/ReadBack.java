package org.qingqun.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.qingqun.inventory.AssetField;

/// Writes a preview as text, so that a test can put what is expected beside the ledger.
///
/// - `work-group 临江市水利局 3`: a table with its family, its unit (or `-` where each row names its own) and its heading row.
/// - `4 防汛群 members=120`: a row with its name and every other value as stored; `@云栖区水利局` its unit where the table has none.
///   Its verdict where it is not new.
/// - `! 4 群人数 not-a-count 很多`: a problem.
final class ReadBack {
    private ReadBack() {}

    static String of(FilePreview file) {
        if (file.refusal() != null) return "refused " + file.refusal().code();
        var lines = new ArrayList<String>();
        file.sheets().forEach(s -> sheet(s, lines));
        return String.join("\n", lines);
    }

    private static void sheet(SheetPreview sheet, List<String> lines) {
        lines.add("%s %s %d".formatted(sheet.family().key(), sheet.unit() == null ? "-" : sheet.unit(), sheet.headerRow()));
        var unknown = sheet.columns().stream().filter(ColumnMatch::unsure).map(ColumnMatch::header).collect(Collectors.joining(" "));
        if (!unknown.isEmpty()) lines.add("? " + unknown);
        for (var row : sheet.sample()) lines.add(row(row, sheet.unit() == null));
        for (var p : sheet.problems()) lines.add("! %d %s %s %s".formatted(p.row(), p.column(), p.kind().key(), p.seen()).strip());
    }

    private static String row(RowPreview row, boolean ownUnit) {
        var parts = new ArrayList<String>(List.of(Integer.toString(row.row())));
        if (row.verdict() != RowVerdict.NEW) parts.add(row.verdict().key());
        parts.add(row.stored().getOrDefault(AssetField.NAME, ""));
        if (ownUnit && row.stored().containsKey(AssetField.UNIT)) parts.add("@" + row.stored().get(AssetField.UNIT));
        for (var field : AssetField.values()) {
            var stored = row.stored().get(field);
            if (stored == null || field == AssetField.NAME || field == AssetField.UNIT || stored.equals("unknown")) continue;
            parts.add(field.key() + "=" + stored);
        }
        return parts.stream().filter(p -> !p.isEmpty()).collect(Collectors.joining(" "));
    }
}
