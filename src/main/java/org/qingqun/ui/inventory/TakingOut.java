package org.qingqun.ui.inventory;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.qingqun.common.Messages;
import org.qingqun.inventory.AssetId;
import org.qingqun.report.document.Listing;
import org.qingqun.report.write.XlsxWriter;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// What is in sight leaves the program, its columns as they stand: to the clipboard or into a workbook. Names of people stay masked.
final class TakingOut {
    private final Desk desk;
    private final Messages messages;
    private final Consumer<String> clipboard;

    TakingOut(Desk desk, Consumer<String> clipboard) {
        this.desk = desk;
        this.messages = desk.messages();
        this.clipboard = clipboard;
    }

    void copy(List<ListColumn> columns, List<AssetId> ids) {
        if (ids.isEmpty()) return;
        desk.tasks().start(Job.of("inventory.task.copy", () -> ListColumn.tabbed(columns, rows(ids), messages), text -> {
            clipboard.accept(text);
            desk.notices().done(messages.format("inventory.copy.done", FigureText.count(ids.size())));
        }));
    }

    void export(List<ListColumn> columns, Filter filter, List<AssetId> ids) {
        var name = new Terms(messages).of(filter.family());
        var target = desk.choosers().save(messages.text("inventory.export.title"), name + ".xlsx").orElse(null);
        if (target == null) return;
        var listing = Listing.of(name, columns.stream().map(column -> column.printed(messages)).toList(), ids, this::rows);
        desk.tasks().start(Job.of("inventory.task.export",
                progress -> new XlsxWriter(messages.text("report.annex.column.number")).writeListings(List.of(listing), target, progress),
                written -> desk.notices().done(messages.format("inventory.export.done", FigureText.count(ids.size()), written))));
    }

    private List<Row> rows(Collection<AssetId> ids) {
        return desk.office().inventory().findRows(ids).stream().map(row -> Row.of(row, messages)).toList();
    }
}
