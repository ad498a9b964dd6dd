package org.qingqun.ui.approval;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.sheet.FilledSheet;
import org.qingqun.approval.sheet.PrintedSheet;
import org.qingqun.approval.sheet.SheetReading;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Scan;
import org.qingqun.report.ApprovalSheetFiles;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.wording.ErrorText;
import org.qingqun.wording.SheetText;

/// What the administrator knows of approval sheets: which are out, and what one that came back says before it is recorded.
public final class SheetsModel {
    private static final int DUE_DAYS = 7;

    /// A sheet that came back and is not recorded yet.
    ///
    /// @param scan of its signed pages; null while none is chosen
    public record Back(FilledSheet filled, SheetReading reading, @Nullable Scan scan) {}

    private final Desk desk;
    private final SheetsReader reader;
    private final ApprovalSheetFiles files;
    private final ObservableList<SheetEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<Head> heads = FXCollections.observableArrayList();
    private final FormsModel forms;
    private final ObjectProperty<@Nullable Head> head = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> dueOn = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable SheetEntry> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Back> back = new ReadOnlyObjectWrapper<>();
    private final StringProperty trouble = new SimpleStringProperty("");

    SheetsModel(Desk desk) {
        this.desk = desk;
        reader = new SheetsReader(desk.office());
        forms = new FormsModel(desk, this::load);
        var office = desk.office();
        files = new ApprovalSheetFiles(office.people(), office.inventory(), office.review().campaigns(), office.clock(), desk.messages());
    }

    /// Reads everything anew; the chosen sheet and head stay chosen.
    public void load() {
        if (dueOn.get() == null) dueOn.set(desk.office().today().plusDays(DUE_DAYS));
        desk.tasks().start(Job.of("approval.task.sheets", () -> reader.read(desk.person()), this::take).replacing());
    }

    private void take(SheetsReader.Reading fresh) {
        var before = chosen.get();
        var asked = head.get();
        entries.setAll(fresh.entries());
        heads.setAll(fresh.heads());
        forms.show(fresh.forms());
        chosen.set(before == null ? null : fresh.entries().stream().filter(e -> e.standing().id().equals(before.standing().id())).findFirst().orElse(null));
        head.set(fresh.heads().stream().filter(h -> asked != null && h.person().id().equals(asked.person().id())).findFirst()
                .or(() -> fresh.heads().stream().findFirst()).orElse(null));
    }

    public void choose(@Nullable SheetEntry entry) {
        chosen.set(entry);
    }

    /// Writes what waits for the chosen head where the person says.
    ///
    /// @param ending `xlsx` or `docx`
    public void print(String ending) {
        var whom = head.get();
        var due = dueOn.get();
        if (whom == null || due == null) return;
        var messages = desk.messages();
        var name = files.name(whom.unit(), desk.office().today(), ending);
        desk.choosers().save(messages.text("approval.sheets.save"), name).ifPresent(target -> start("approval.task.print", () -> {
            var printed = desk.office().sheets().print(whom.person().id(), null, due, desk.person());
            files.write(printed, target);
            return printed;
        }, printed -> printed(printed, target)));
    }

    private void printed(PrintedSheet printed, Path target) {
        var messages = desk.messages();
        desk.notices().done(messages.format("approval.sheets.printed", printed.sheet().code(), printed.lines().size(), String.valueOf(target.getFileName())));
        if (!printed.leftOut().isEmpty()) trouble.set(messages.format("sheet.leftOut", String.join(messages.text("approval.join"), printed.leftOut())));
        desk.navigator().changed();
        load();
    }

    /// Reads a sheet that came back; nothing is recorded.
    public void read() {
        var chosenFile = desk.choosers().files(desk.messages().text("approval.sheets.open")).stream().findFirst();
        chosenFile.ifPresent(file -> start("approval.task.read", () -> {
            var filled = files.read(file);
            return new Back(filled, desk.office().sheets().judge(filled), null);
        }, back::set));
    }

    /// Puts the scan of its signed pages to the sheet that was read.
    public void attach() {
        var now = back.get();
        if (now == null) return;
        scan().ifPresent(file -> start("approval.task.scan", () -> Scan.read(file), scan -> back.set(new Back(now.filled(), now.reading(), scan))));
    }

    private Optional<Path> scan() {
        return desk.choosers().files(desk.messages().text("approval.sheets.scan")).stream().findFirst();
    }

    /// Records what was read.
    public void record() {
        var now = back.get();
        if (now == null) return;
        start("approval.task.record", () -> desk.office().sheets().take(now.filled(), now.scan(), desk.person()), this::recorded);
    }

    private void recorded(SheetReading reading) {
        back.set(null);
        desk.notices().done(new SheetText(desk.messages()).sum(reading, true));
        var refused = reading.refused();
        if (!refused.isEmpty()) desk.notices().refused(desk.messages().format("approval.sheets.refused", refused.size(), new SheetText(desk.messages()).line(refused.getFirst())));
        desk.navigator().changed();
        load();
    }

    /// Puts what was read aside; nothing is recorded.
    public void putAside() {
        back.set(null);
    }

    /// The scan of a sheet whose answers are recorded already.
    public void addScan() {
        var entry = chosen.get();
        if (entry == null) return;
        scan().ifPresent(file -> start("approval.task.scan", () -> {
            desk.office().sheets().addScan(entry.standing().id(), Scan.read(file), desk.person());
            return entry;
        }, done -> {
            desk.notices().done(desk.messages().format("approval.sheets.scanned", done.standing().code()));
            load();
        }));
    }

    /// What to send to whoever has not sent the chosen sheet back; empty when it is back.
    public Optional<String> reminder() {
        return Optional.ofNullable(chosen.get()).filter(e -> e.standing().isOut()).map(e -> new SheetText(desk.messages())
                .reminder(e.unit(), e.head(), e.standing().code(), e.madeOn(), e.standing().dueOn(), e.standing().waiting(), desk.office().today()));
    }

    private <T> void start(String key, java.util.concurrent.Callable<T> work, java.util.function.Consumer<T> then) {
        trouble.set("");
        desk.tasks().start(Job.of(key, work, then).onRefusal(this::refused));
    }

    private void refused(ExpectedException why) {
        trouble.set(new ErrorText(desk.messages()).explain(why));
    }

    public ObservableList<SheetEntry> entries() {
        return entries;
    }

    /// Department heads for whom something waits.
    public ObservableList<Head> heads() {
        return heads;
    }

    /// Return forms that are signed.
    public FormsModel forms() {
        return forms;
    }

    public ObjectProperty<@Nullable Head> headProperty() {
        return head;
    }

    public ObjectProperty<@Nullable LocalDate> dueOnProperty() {
        return dueOn;
    }

    public ReadOnlyObjectProperty<@Nullable SheetEntry> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Back> backProperty() {
        return back.getReadOnlyProperty();
    }

    /// What was refused or left out, in words; empty when nothing was.
    public StringProperty troubleProperty() {
        return trouble;
    }

    /// The lines of what came back: refused ones first, since they want somebody.
    public List<SheetReading.Line> lines() {
        var now = back.get();
        return now == null ? List.of() : now.reading().lines().stream()
                .sorted(java.util.Comparator.comparing(l -> !(l.judgement() instanceof SheetReading.Judgement.Refused))).toList();
    }
}
