package org.qingqun.ui.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Scan;
import org.qingqun.inventory.UnitId;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.Notices.Action;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;
import org.qingqun.ui.ingest.Board.Line;
import org.qingqun.wording.ErrorText;

/// The signature of the chosen unit on its return form: who, when, the scan; recorded, looked at, taken back.
public final class SignatureModel {
    private final IngestModel ingest;
    private final BoardModel board;
    private final Desk desk;
    private final StringProperty signedBy = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> signedOn = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> scan = new ReadOnlyObjectWrapper<>();

    public SignatureModel(IngestModel ingest, BoardModel board, Desk desk) {
        this.ingest = ingest;
        this.board = board;
        this.desk = desk;
        board.chosenProperty().subscribe((before, now) -> {
            if (before == null || now == null || !before.unit().id().equals(now.unit().id())) begin(now);
        });
        begin(board.chosenProperty().get());
    }

    /// Nothing typed for one unit is recorded of another.
    private void begin(@Nullable Line line) {
        signedBy.set(line == null ? "" : StringUtils.defaultString(line.unit().leader()));
        signedOn.set(desk.office().today());
        scan.set(null);
    }

    public void chooseScan() {
        var files = desk.choosers().files(desk.messages().text("ingest.sign.choose"));
        if (!files.isEmpty()) scan.set(files.getFirst());
    }

    public void sign() {
        var line = board.chosenProperty().get();
        if (line == null || signedOn.get() == null) return;
        var name = signedBy.get();
        var day = signedOn.get();
        var file = scan.get();
        desk.tasks().start(Job.of("ingest.task.sign",
                () -> sign(line.unit().id(), name, day, file), open -> signed(line, open))
                .onRefusal(refused -> desk.notices().refused(new ErrorText(desk.messages()).explain(refused))));
    }

    /// It was recorded by mistake.
    public void withdraw() {
        var line = board.chosenProperty().get();
        if (line == null) return;
        var m = desk.messages();
        var reason = desk.dialogs().reason(m.text("ingest.sign.withdraw.title"), m.format("ingest.sign.withdraw.text", line.unit().name()),
                List.of(m.text("ingest.sign.withdraw.wrong"), m.text("ingest.sign.withdraw.again")));
        reason.ifPresent(why -> desk.tasks().run("ingest.task.sign", () -> {
            desk.office().returns().signatures().withdraw(line.unit().id(), why, desk.person());
            return line;
        }, _ -> settled(m.format("ingest.sign.withdrawn", line.unit().name()), null)));
    }

    /// @return how many cases of the unit's form are not approved yet
    private int sign(UnitId unit, String name, LocalDate day, @Nullable Path file) {
        desk.office().returns().signatures().sign(unit, name, day, file == null ? null : Scan.read(file), desk.person());
        return desk.office().forms().findOpen().stream().filter(form -> form.unit().equals(unit)).mapToInt(form -> form.cases().size()).sum();
    }

    /// What the form proposes may count as approved by it: that is said at once, and one click leads there.
    private void signed(Line line, int open) {
        var m = desk.messages();
        if (open == 0) settled(m.format("ingest.sign.done", line.unit().name()), null);
        else settled(m.format("ingest.sign.done.open", line.unit().name(), open),
                new Action(m.text("ingest.sign.toApproval"), () -> desk.navigator().go(Visit.to(Page.APPROVAL).withState("sheets"))));
    }

    private void settled(String done, @Nullable Action action) {
        scan.set(null);
        desk.notices().done(done, action);
        desk.navigator().changed();
        ingest.refreshBoard();
    }

    /// Opens the scan that was kept.
    public void openScan() {
        var line = board.chosenProperty().get();
        var signature = line == null ? null : line.signature();
        var kept = signature == null ? null : signature.scan();
        if (kept == null) return;
        desk.tasks().run("ingest.task.open", () -> {
            var file = Files.createTempDirectory("qingqun").resolve(kept.name());
            return Files.write(file, desk.office().returns().signatures().readScan(kept.sha256()));
        }, ingest::open);
    }

    public StringProperty signedByProperty() {
        return signedBy;
    }

    public ObjectProperty<LocalDate> signedOnProperty() {
        return signedOn;
    }

    /// The file that is to be kept with the signature; null for none.
    public ReadOnlyObjectProperty<@Nullable Path> scanProperty() {
        return scan.getReadOnlyProperty();
    }
}
