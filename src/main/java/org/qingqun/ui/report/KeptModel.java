package org.qingqun.ui.report;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.report.ReportService;
import org.qingqun.report.kept.KeptFile;
import org.qingqun.report.kept.KeptReport;
import org.qingqun.report.kept.KeptReports.Stands;
import org.qingqun.ui.common.Desk;
import org.qingqun.wording.FigureText;

/// 历次报告: what was written, how its files stand, and its copies.
public final class KeptModel {
    /// One report and who wrote it.
    public record Row(KeptReport report, String by) {
        String rate() {
            return FigureText.rate(report.share());
        }

        LocalDateTime writtenAt() {
            return LocalDateTime.ofInstant(report.writtenAt(), ZoneId.systemDefault()).withNano(0);
        }
    }

    /// One file of the chosen report and how it stands now.
    public record FileRow(KeptFile file, Stands stands) {}

    private final Desk desk;
    private final Messages messages;
    private final ReportService reports;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<FileRow> files = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Row> chosen = new ReadOnlyObjectWrapper<>();

    KeptModel(Desk desk, ReportService reports) {
        this.desk = desk;
        this.messages = desk.messages();
        this.reports = reports;
    }

    public void load() {
        desk.tasks().run("report.task.kept", () -> reports.kept().findAll().stream().map(r -> new Row(r, desk.office().people().get(r.by()).name())).toList(), found -> {
            rows.setAll(found);
            choose(found.isEmpty() ? null : found.getFirst());
        });
    }

    /// Looks how its files stand where they were written.
    public void choose(@Nullable Row row) {
        chosen.set(row);
        files.clear();
        if (row != null) desk.tasks().run("report.task.kept",
                () -> row.report().files().stream().map(file -> new FileRow(file, reports.kept().stands(row.report(), file))).toList(), files::setAll);
    }

    /// Writes the copies that are kept into a folder.
    public void takeOut() {
        var row = chosen.get();
        var folder = row == null ? null : desk.choosers().folder(messages.text("report.kept.take")).orElse(null);
        if (row == null || folder == null) return;
        desk.tasks().run("report.task.kept", () -> reports.kept().takeOut(row.report().id(), folder), taken -> desk.notices().done(taken.isEmpty()
                ? messages.text("report.kept.taken.none") : messages.format("report.kept.taken", taken.size(), folder, names(taken))));
    }

    /// Tells which report a file belongs to, to the byte.
    public void check() {
        var file = desk.choosers().files(messages.text("report.kept.check")).stream().findFirst().orElse(null);
        if (file == null) return;
        desk.tasks().run("report.task.kept", () -> reports.kept().findByFile(file), found -> desk.notices().done(found
                .map(r -> messages.format("report.kept.found", file.getFileName(), r.asOf())).orElseGet(() -> messages.format("report.kept.unknown", file.getFileName()))));
    }

    private String names(List<Path> taken) {
        return String.join(messages.text("report.join.words"), taken.stream().map(path -> String.valueOf(path.getFileName())).toList());
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    public ObservableList<FileRow> files() {
        return files;
    }

    public ReadOnlyObjectProperty<@Nullable Row> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
