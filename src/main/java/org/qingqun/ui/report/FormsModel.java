package org.qingqun.ui.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.apache.commons.io.FilenameUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.report.ReportService;
import org.qingqun.report.form.FormFigure;
import org.qingqun.report.form.FormSlot;
import org.qingqun.report.form.SuperiorForm;
import org.qingqun.report.form.Unfilled;
import org.qingqun.ui.common.Desk;
import org.qingqun.wording.FigureText;

/// Superiors' forms in the window: which there are, what their cells take, and what they would hold now.
public final class FormsModel {
    /// Addresses in a notice; the table has all.
    private static final int MOST_CELLS = 8;

    /// A form as it is shown, with the value of each cell by its address, or why it has none, and the parts that are counted now.
    record Shown(SuperiorForm form, Map<String, String> values, List<FormFigure> parts) {}

    private final Desk desk;
    private final Messages messages;
    private final ReportService reports;
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();

    FormsModel(Desk desk, ReportService reports) {
        this.desk = desk;
        this.messages = desk.messages();
        this.reports = reports;
    }

    public void load() {
        desk.tasks().run("report.task.forms", reports.forms()::findNames, found -> {
            names.setAll(found);
            if (shown.get() == null && !found.isEmpty()) show(found.getFirst());
        });
    }

    public void show(String name) {
        desk.tasks().run("report.task.forms", () -> with(reports.forms().get(name)), shown::set);
    }

    private Shown with(SuperiorForm form) {
        var values = reports.formValues(reports.facts(desk.office().today()));
        var cells = new HashMap<>(reports.forms().preview(form, values));
        for (var left : reports.forms().findUnfilled(form, values)) cells.put(left.address(), messages.text("form.why." + left.why().key()));
        return new Shown(form, cells, values.findAll(FormFigure.What.BASELINE));
    }

    /// Takes a file in; its cells are guessed from the words around them.
    public void add() {
        var file = desk.choosers().files(messages.text("report.forms.add")).stream().findFirst().orElse(null);
        if (file == null) return;
        desk.tasks().run("report.task.forms", () -> with(reports.addForm(FilenameUtils.getBaseName(file.toString()), bytes(file), desk.office().today(), desk.person())),
                added -> {
                    shown.set(added);
                    if (!names.contains(added.form().name())) names.add(added.form().name());
                    long known = added.form().slots().stream().filter(slot -> slot.figure() != null).count();
                    desk.notices().done(messages.format("report.forms.added", added.form().name(), added.form().slots().size(), known));
                });
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException missing) {
            throw new ExpectedException(missing, ErrorCode.FILE_MISSING, file);
        }
    }

    /// Says which figure these cells take from now on; null: none.
    public void map(List<FormSlot> slots, @Nullable FormFigure figure) {
        var now = shown.get();
        if (now == null || slots.isEmpty()) return;
        var addresses = slots.stream().map(FormSlot::address).toList();
        var changed = new SuperiorForm(now.form().name(), now.form().file(),
                now.form().slots().stream().map(slot -> addresses.contains(slot.address()) ? slot.with(figure) : slot).toList());
        desk.tasks().run("report.task.forms", () -> with(reports.forms().keep(changed, desk.person())), shown::set);
    }

    public void forget() {
        var now = shown.get();
        if (now == null || !desk.dialogs().confirm(messages.text("report.forms.forget.title"), messages.format("report.forms.forget.text", now.form().name()),
                messages.text("report.forms.forget.verb"))) return;
        desk.tasks().run("report.task.forms", () -> {
            reports.forms().forget(now.form().name(), desk.person());
            return reports.forms().findNames();
        }, left -> {
            shown.set(null);
            names.setAll(left);
        });
    }

    /// Writes the filled form where the person says, and lists what stayed empty.
    public void fill() {
        var now = shown.get();
        if (now == null) return;
        desk.choosers().save(messages.text("report.forms.fill"), now.form().name() + ".xlsx").ifPresent(target -> desk.tasks().run("report.task.forms",
                () -> reports.fillForm(now.form().name(), desk.office().today(), target), left -> desk.notices().done(said(target, left))));
    }

    private String said(Path target, List<Unfilled> left) {
        if (left.isEmpty()) return messages.format("report.forms.filled", target);
        var cells = left.stream().limit(MOST_CELLS).map(Unfilled::address).toList();
        var key = left.size() > MOST_CELLS ? "report.forms.filled.more" : "report.forms.filled.but";
        return messages.format(key, target, left.size(), String.join(messages.text("report.join.words"), cells));
    }

    /// What a cell takes, in words; a dash where nothing does.
    public String words(FormSlot slot) {
        return slot.findFigure().map(this::words).orElse(FigureText.NONE);
    }

    private String words(FormFigure f) {
        var parts = new ArrayList<String>(List.of(messages.text("family." + f.family().key()), messages.text("form.what." + f.what().key())));
        switch (f.cut()) {
            case ALL -> {}
            case LEVEL -> parts.add(messages.text("level." + f.key()));
            case PLATFORM -> parts.add(messages.text("platform." + f.key()));
            case COUNTY -> parts.add(f.key().isEmpty() ? messages.text("progress.county.own") : f.key());
        }
        return String.join(" · ", parts);
    }

    /// The parts a figure can be cut to, as it is counted now.
    List<FormFigure> parts(FormFigure of) {
        var now = shown.get();
        if (now == null) return List.of();
        return now.parts().stream().filter(p -> p.family() == of.family()).map(p -> new FormFigure(of.family(), of.what(), p.cut(), p.key())).toList();
    }

    /// A part's own words.
    String part(FormFigure figure) {
        return figure.cut() == FormFigure.Cut.ALL ? messages.text("report.column.total") : words(figure).substring(words(figure).lastIndexOf("· ") + 2);
    }

    public ObservableList<String> names() {
        return names;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
