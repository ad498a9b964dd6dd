package org.qingqun.ui.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.common.Progress;
import org.qingqun.report.ReportFiles;
import org.qingqun.report.ReportService;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.Notices;
import org.qingqun.wording.ErrorText;

/// From the chosen folder to the written files: what would be replaced is said first, a file in use gets another name.
final class Exporting {
    private final Desk desk;
    private final Messages messages;
    private final ReportService reports;
    private final FolderOpener opener;
    private final Consumer<String> said;

    /// @param said takes the sentence that says what was written
    Exporting(Desk desk, ReportService reports, FolderOpener opener, Consumer<String> said) {
        this.desk = desk;
        this.messages = desk.messages();
        this.reports = reports;
        this.opener = opener;
        this.said = said;
    }

    void start(Choices choices, List<String> charts) {
        var folder = desk.choosers().folder(messages.text("report.export.folder")).orElse(null);
        if (folder == null) return;
        var files = ReportFiles.in(folder, choices.kinds(), choices.formats());
        var replaced = files.all(charts).stream().filter(Files::exists).toList();
        if (replaced.isEmpty() || desk.dialogs().confirm(messages.text("report.export.replace.title"),
                messages.format("report.export.replace", name(folder), names(replaced)), messages.text("report.export.replace.verb"))) write(files, choices);
    }

    private void write(ReportFiles files, Choices choices) {
        desk.tasks().start(Job.of("report.task.write", progress -> written(files, choices, progress),
                written -> written(files.folder(), written)).onRefusal(refused -> refused(files, choices, refused)));
    }

    /// What somebody writes who only reads is no report of the office's, so it is not kept.
    private List<Path> written(ReportFiles files, Choices choices, Progress progress) {
        return reports.kept().mayKeep(desk.person()) ? reports.issue(files, choices.asOf(), choices.options(), desk.person(), progress)
                : reports.write(files, choices.asOf(), choices.options(), progress);
    }

    private void written(Path folder, List<Path> files) {
        var sentence = messages.format("report.export.done", files.size(), folder, names(files));
        said.accept(sentence);
        desk.notices().done(sentence, open(folder));
    }

    private Notices.@Nullable Action open(Path folder) {
        return opener.command(folder).map(command -> new Notices.Action(messages.text("report.export.open"), () -> open(command))).orElse(null);
    }

    private void open(List<String> command) {
        desk.tasks().run("report.task.open", () -> {
            try {
                FolderOpener.start(command);
            } catch (IOException refused) {
                throw new ExpectedException(refused, ErrorCode.FILE_MISSING, command.getFirst());
            }
            return command;
        }, _ -> {});
    }

    private void refused(ReportFiles files, Choices choices, ExpectedException refused) {
        if (refused.code() != ErrorCode.FILE_IN_USE) {
            desk.notices().refused(new ErrorText(messages).explain(refused));
            return;
        }
        var held = Path.of(refused.facts().getFirst().toString());
        var besides = files.besides(held);
        var other = besides.others().values().stream().filter(path -> !files.others().containsValue(path)).findFirst().orElse(held);
        if (desk.dialogs().confirm(messages.text("report.export.held.title"), messages.format("report.export.held", name(held), name(other)),
                messages.format("report.export.held.verb", name(other)))) write(besides, choices);
    }

    private String names(List<Path> files) {
        return String.join(messages.text("report.join.words"), files.stream().map(Exporting::name).toList());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
