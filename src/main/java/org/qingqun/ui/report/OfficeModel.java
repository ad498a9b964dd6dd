package org.qingqun.ui.report;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.progress.OfficeFigure;
import org.qingqun.progress.OfficeFigure.Kind;
import org.qingqun.report.OfficeFigureFile;
import org.qingqun.ui.common.Desk;
import org.qingqun.wording.FigureText;

/// The office's other figures while somebody enters them: a row a kind, last year beside this year.
public final class OfficeModel {
    private static final int LONGEST = 9;

    /// One row as it is typed.
    public record Row(Kind kind, StringProperty last, StringProperty now) {}

    private final Desk desk;
    private final Messages messages;
    private final Runnable changed;
    private final Map<Kind, Row> rows = new EnumMap<>(Kind.class);
    private final IntegerProperty year;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// @param changed called after figures were kept
    OfficeModel(Desk desk, Runnable changed) {
        this.desk = desk;
        this.messages = desk.messages();
        this.changed = changed;
        year = new SimpleIntegerProperty(desk.office().today().getYear());
        for (var kind : Kind.values()) {
            var row = new Row(kind, new SimpleStringProperty(""), new SimpleStringProperty(""));
            row.last().subscribe(this::check);
            row.now().subscribe(this::check);
            rows.put(kind, row);
        }
    }

    public void load() {
        int of = year.get();
        desk.tasks().run("report.task.office", () -> desk.office().officeFigures().find(of), this::show);
    }

    private void show(List<OfficeFigure> figures) {
        for (var f : figures) {
            row(f.kind()).last().set(text(f.lastYear()));
            row(f.kind()).now().set(text(f.thisYear()));
        }
    }

    /// What a file does not say stays as it was typed.
    private void take(String file, OfficeFigureFile.Found found) {
        for (var f : found.figures().values()) {
            if (f.lastYear() != null) row(f.kind()).last().set(text(f.lastYear()));
            if (f.thisYear() != null) row(f.kind()).now().set(text(f.thisYear()));
        }
        int count = found.figures().size();
        if (found.unread().isEmpty()) desk.notices().done(messages.format("report.office.read", file, count));
        else desk.notices().refused(messages.format("report.office.read.but", file, count, String.join(messages.text("report.join.words"), found.unread())));
    }

    private static String text(@Nullable Integer amount) {
        return amount == null ? "" : amount.toString();
    }

    private void check() {
        problem.set(rows.values().stream().filter(r -> !isNumber(r.last().get()) || !isNumber(r.now().get())).findFirst()
                .map(r -> messages.format("report.office.wrong", name(r.kind()))).orElse(""));
    }

    /// A whole number that can be kept, or nothing.
    static boolean isNumber(String typed) {
        return typed.isBlank() || typed.strip().length() <= LONGEST && typed.strip().chars().allMatch(Character::isDigit);
    }

    private static @Nullable Integer number(String typed) {
        return typed.isBlank() || !isNumber(typed) ? null : Integer.valueOf(typed.strip());
    }

    /// The figure of a row as it is typed now.
    public OfficeFigure figure(Row row) {
        return new OfficeFigure(row.kind(), number(row.last().get()), number(row.now().get()));
    }

    /// By how much it fell or rose and what that means; a dash where something is missing.
    public String verdict(Row row) {
        var figure = figure(row);
        if (figure.verdict() == OfficeFigure.Verdict.UNKNOWN) return FigureText.NONE;
        boolean even = figure.verdict() == OfficeFigure.Verdict.FELL && Objects.equals(figure.lastYear(), figure.thisYear());
        return messages.format("report.office.result." + (even ? "even" : figure.verdict().key()), FigureText.rate(figure.fall()), figure.risenBy());
    }

    public void keep() {
        if (!problem.get().isEmpty()) return;
        int of = year.get();
        var before = new LinkedHashMap<Kind, @Nullable Integer>();
        var now = new LinkedHashMap<Kind, @Nullable Integer>();
        rows.values().forEach(r -> {
            before.put(r.kind(), figure(r).lastYear());
            now.put(r.kind(), figure(r).thisYear());
        });
        desk.tasks().run("report.task.office", () -> {
            desk.office().officeFigures().putAll(of - 1, before, desk.person());
            desk.office().officeFigures().putAll(of, now, desk.person());
            return of;
        }, _ -> {
            desk.notices().done(messages.text("report.office.kept"));
            changed.run();
        });
    }

    /// Takes over what a table in a file says; it is looked at before it is kept.
    public void importFile() {
        desk.choosers().files(messages.text("report.office.import")).stream().findFirst().ifPresent(file -> desk.tasks().run("report.task.office",
                () -> new OfficeFigureFile(messages).read(file), found -> take(String.valueOf(file.getFileName()), found)));
    }

    public List<Row> rows() {
        return List.copyOf(rows.values());
    }

    private Row row(Kind kind) {
        return Objects.requireNonNull(rows.get(kind));
    }

    public String name(Kind kind) {
        return messages.text("office.kind." + kind.key());
    }

    public int year() {
        return year.get();
    }

    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
