package org.qingqun.ui.settings;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.sheet.SheetProblem;
import org.qingqun.common.Messages;
import org.qingqun.exchange.BackupService;
import org.qingqun.exchange.VerifyReport;
import org.qingqun.report.ApprovalSheetFiles;
import org.qingqun.ui.common.Desk;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.VerifyText;

/// The file the inventory lies in: saved, put back, checked.
public final class FileModel {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /// What the last check found.
    ///
    /// @param problems sentences; none: sound
    public record Verified(String sentence, List<String> problems) {}

    private final Desk desk;
    private final Messages messages;
    private final BackupService backups;
    private final ReadOnlyObjectWrapper<@Nullable Verified> verified = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    public FileModel(Desk desk) {
        this.desk = desk;
        messages = desk.messages();
        backups = desk.office().backups();
    }

    public String where() {
        return backups.file().where();
    }

    public void backup() {
        var name = "qingqun-" + DAY.format(desk.office().today()) + ".qingqun";
        desk.choosers().save(messages.text("settings.file.backup.choose"), name).ifPresent(target -> desk.tasks().run("settings.task.backup", () -> {
            backups.backup(target);
            return target;
        }, done -> say(messages.format("settings.file.backup.done", done))));
    }

    /// Looks at the backup first; the present inventory is kept beside it.
    public void restore() {
        chosen("settings.file.restore.choose").ifPresent(backup -> desk.tasks().run("settings.task.inspect", () -> backups.file().inspect(backup), mark -> {
            var sentence = messages.format("settings.file.restore.text", String.valueOf(backup.getFileName()), FigureText.count(mark.seq()));
            if (desk.dialogs().confirm(messages.text("settings.file.restore.title"), sentence, messages.text("settings.file.restore.verb"))) restore(backup);
        }));
    }

    private void restore(Path backup) {
        desk.tasks().run("settings.task.restore", () -> backups.restore(backup, desk.person()), kept -> {
            verified.set(null);
            say(messages.format("settings.file.restore.done", String.valueOf(backup.getFileName()), kept));
            desk.navigator().changed();
        });
    }

    public void verify() {
        check(null);
    }

    /// Whether the log goes on from where a backup kept elsewhere stood, or the inventory still holds what a signed approval sheet says.
    public void verifyAgainst() {
        chosen("settings.file.against.choose").ifPresent(this::check);
    }

    private void check(@Nullable Path against) {
        verified.set(null);
        desk.tasks().run("settings.task.verify", () -> read(against), verified::set);
    }

    private Verified read(@Nullable Path against) {
        var office = desk.office();
        var sheets = new ApprovalSheetFiles(office.people(), office.inventory(), office.review().campaigns(), office.clock(), messages);
        boolean signed = against != null && sheets.isSheet(against);
        return words(backups.verify(signed ? null : against), signed ? office.sheets().check(sheets.read(Objects.requireNonNull(against))) : List.of());
    }

    private Verified words(VerifyReport report, List<SheetProblem> differing) {
        var text = new VerifyText(messages);
        var problems = Stream.concat(report.problems().stream().map(text::explain), differing.stream().map(text::explain)).toList();
        var sentence = problems.isEmpty() ? messages.format("settings.file.sound", FigureText.count(report.log().seq()), report.log().hash().substring(0, 12))
                : messages.format("settings.file.unsound", problems.size());
        return new Verified(sentence, problems);
    }

    private java.util.Optional<Path> chosen(String title) {
        return desk.choosers().files(messages.text(title)).stream().findFirst();
    }

    private void say(String sentence) {
        said.set(sentence);
        desk.notices().done(sentence);
    }

    public boolean isSample() {
        return desk.inventories().isSample();
    }

    /// Goes to the sample, or back to the person's own inventory.
    public void changeOver() {
        if (isSample()) desk.inventories().openOwn();
        else desk.inventories().openSample();
    }

    /// Null before the first check, and while one runs.
    public ReadOnlyObjectProperty<@Nullable Verified> verifiedProperty() {
        return verified.getReadOnlyProperty();
    }

    /// What was saved or restored last; empty before.
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }
}
