package org.qingqun.ui.report;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.report.ReportInput;
import org.qingqun.report.ReportService;
import org.qingqun.report.text.Fill;
import org.qingqun.report.text.SummaryTemplate;
import org.qingqun.ui.common.Desk;
import org.qingqun.wording.ErrorText;

/// The summary's text while somebody writes in it, and what can be filled in.
public final class TextModel {
    /// Something to put into the text.
    ///
    /// @param place as it stands in the text, 【处置率】
    /// @param value what it would print now
    public record Place(String place, String value) {}

    private final Desk desk;
    private final Messages messages;
    private final ReportService reports;
    private final Runnable changed;
    private final StringProperty body = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private String kept = "";

    /// @param changed called after the text was kept
    TextModel(Desk desk, ReportService reports, Runnable changed) {
        this.desk = desk;
        this.messages = desk.messages();
        this.reports = reports;
        this.changed = changed;
        body.subscribe(this::check);
    }

    /// Shows what is kept; what was written and not kept is gone.
    public void load() {
        desk.tasks().run("report.task.text", () -> reports.texts().body(messages), this::show);
    }

    private void show(String fresh) {
        kept = fresh;
        body.set(fresh);
    }

    private void check(String now) {
        problem.set("");
        try {
            if (!now.isEmpty()) SummaryTemplate.parse(now, messages);
        } catch (ExpectedException refused) {
            problem.set(new ErrorText(messages).explain(refused));
        }
    }

    public boolean isChanged() {
        return !kept.equals(body.get());
    }

    public boolean canKeep() {
        return isChanged() && problem.get().isEmpty() && !body.get().isBlank();
    }

    public void keep() {
        var written = body.get();
        if (!canKeep()) return;
        desk.tasks().run("report.task.text", () -> {
            reports.texts().keep(written, messages, desk.person());
            return written;
        }, this::taken);
    }

    /// Back to the program's own text, asked first.
    public void forget() {
        if (!desk.dialogs().confirm(messages.text("report.text.forget.title"), messages.text("report.text.forget.text"), messages.text("report.text.forget.verb"))) return;
        desk.tasks().run("report.task.text", () -> {
            reports.texts().forget(messages, desk.person());
            return reports.texts().body(messages);
        }, this::taken);
    }

    private void taken(String now) {
        show(now);
        desk.notices().done(messages.text("report.text.kept"));
        changed.run();
    }

    /// What can stand in the text, figures with their present value first.
    List<Place> places(ReportInput facts) {
        var places = new ArrayList<Place>();
        reports.figures(facts).forEach((fill, value) -> places.add(new Place(written(fill), value)));
        for (var fill : Fill.values()) if (fill.isWhole()) places.add(new Place(written(fill), messages.text("report.text.whole")));
        return places;
    }

    private String written(Fill fill) {
        return "【" + fill.name(messages) + "】";
    }

    public StringProperty bodyProperty() {
        return body;
    }

    /// Why the text cannot be kept as it is; empty when it can.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
