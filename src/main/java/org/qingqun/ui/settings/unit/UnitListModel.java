package org.qingqun.ui.settings.unit;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.qingqun.common.Messages;
import org.qingqun.ingest.UnitListFile;
import org.qingqun.inventory.UnitList.Line;
import org.qingqun.inventory.UnitList.Verdict;
import org.qingqun.inventory.UnitService.Listed;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.UnitProblemText;

/// A list of units, pasted or from a file: looked at line by line before it is taken in.
public final class UnitListModel {
    private final Desk desk;
    private final Messages messages;
    private final UnitsModel units;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final BooleanProperty problemsOnly = new SimpleBooleanProperty();
    private final StringProperty pasted = new SimpleStringProperty("");
    private final StringProperty source = new SimpleStringProperty("");
    private final ObservableList<Line> shown = FXCollections.observableArrayList();
    private List<Listed> list = List.of();
    private List<Line> lines = List.of();

    public UnitListModel(Desk desk, UnitsModel units) {
        this.desk = desk;
        this.units = units;
        messages = desk.messages();
        problemsOnly.subscribe((_, _) -> narrow());
        pasted.subscribe((_, text) -> {
            if (!text.isBlank()) read(messages.text("settings.unitlist.pasted"), () -> UnitListFile.readText(text));
        });
    }

    public void start() {
        take("", List.of(), List.of());
        pasted.set("");
        open.set(true);
    }

    public void close() {
        open.set(false);
    }

    public void chooseFile() {
        desk.choosers().files(messages.text("settings.unitlist.choose")).stream().findFirst()
                .ifPresent(file -> read(String.valueOf(file.getFileName()), () -> UnitListFile.read(file)));
    }

    private void read(String name, java.util.concurrent.Callable<List<Listed>> reader) {
        desk.tasks().start(Job.of("settings.task.unitlist", () -> {
            var found = reader.call();
            return new Read(found, desk.office().units().preview(found));
        }, read -> take(name, read.list(), read.lines())).replacing());
    }

    private record Read(List<Listed> list, List<Line> lines) {}

    private void take(String name, List<Listed> fresh, List<Line> checked) {
        source.set(name);
        list = fresh;
        lines = checked;
        problemsOnly.set(false);
        narrow();
    }

    private void narrow() {
        shown.setAll(problemsOnly.get() ? lines.stream().filter(l -> !l.problems().isEmpty()).toList() : lines);
    }

    private long count(Verdict verdict) {
        return lines.stream().filter(l -> l.verdict() == verdict).count();
    }

    /// `第 1–… 行`: how many lines there are of each kind, as a sentence; empty before anything was read.
    public String summary() {
        if (source.get().isEmpty()) return "";
        return messages.format("settings.unitlist.summary", source.get(), FigureText.count(lines.size()), FigureText.count(count(Verdict.NEW)),
                FigureText.count(count(Verdict.CHANGED)), FigureText.count(count(Verdict.SAME)), FigureText.count(count(Verdict.WRONG)));
    }

    public long doubtful() {
        return lines.stream().filter(l -> !l.problems().isEmpty()).count();
    }

    /// Lines that would change the tree.
    public long takable() {
        return count(Verdict.NEW) + count(Verdict.CHANGED);
    }

    public String explain(Line line) {
        var text = new UnitProblemText(messages);
        return String.join(messages.text("settings.unitlist.join"), line.problems().stream().map(text::explain).toList());
    }

    public void takeIn() {
        if (takable() == 0) return;
        var wanted = list;
        long wrong = count(Verdict.WRONG);
        desk.tasks().run("settings.task.unitlist", () -> desk.office().units().importSound(wanted, desk.person().value()), step -> {
            close();
            units.done(step, messages.format(wrong == 0 ? "settings.unitlist.done" : "settings.unitlist.donePartly", step.added().size(), step.after().size(), wrong));
        });
    }

    public ObservableList<Line> shown() {
        return shown;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public BooleanProperty problemsOnlyProperty() {
        return problemsOnly;
    }

    public StringProperty pastedProperty() {
        return pasted;
    }
}
