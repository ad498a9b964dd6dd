package org.qingqun.ui.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingqun.common.Progress;
import org.qingqun.ingest.FilePreview;
import org.qingqun.report.write.ReturnSheetWriter;
import org.qingqun.returns.ReturnSheet;
import org.qingqun.returns.ReturnSheets;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.Notices;
import org.qingqun.wording.FigureText;

/// Sends rows with problems back: a return sheet for each file that has some. The board takes note once the file itself is written, in whatever order
/// the two are done.
final class Sending {
    private final IngestModel ingest;
    private final Desk desk;
    private final Map<Path, Sent> sent = new HashMap<>();

    /// A sheet that was written, and under what name.
    private record Sent(ReturnSheet sheet, String file) {}

    Sending(IngestModel ingest, Desk desk) {
        this.ingest = ingest;
        this.desk = desk;
    }

    /// The files in hand with something for their units to mend.
    List<FilePreview> files() {
        return ingest.batch().files().stream().filter(ReturnSheets::isNeeded).toList();
    }

    void write() {
        var files = files();
        if (files.isEmpty()) return;
        desk.choosers().folder(desk.messages().text("ingest.sheets.folder"))
                .ifPresent(folder -> desk.tasks().start(Job.of("ingest.task.sheets", progress -> write(files, folder, progress), done -> written(folder, done))));
    }

    private Map<Path, Sent> write(List<FilePreview> files, Path folder, Progress progress) {
        var writer = new ReturnSheetWriter(desk.messages());
        var written = new HashMap<Path, Sent>();
        for (int i = 0; i < files.size(); i++) {
            progress.checkCancelled();
            progress.at(i, files.size());
            var path = files.get(i).path();
            ReturnSheets.of(files.get(i), ingest.batch().answer(path).charset()).ifPresent(sheet -> written.put(path, new Sent(sheet, Batch.name(writer.write(sheet, folder)))));
        }
        progress.at(files.size(), files.size());
        return written;
    }

    private void written(Path folder, Map<Path, Sent> done) {
        var m = desk.messages();
        int rows = done.values().stream().mapToInt(s -> s.sheet().countRows()).sum();
        desk.notices().done(m.format("ingest.sheets.done", FigureText.count(done.size()), FigureText.count(rows), folder),
                new Notices.Action(m.text("ingest.issue.open"), () -> ingest.open(folder)));
        sent.putAll(done);
        note(ingest.batch().written().keySet());
    }

    /// Rows of these files are in the inventory: what went back of them is known of their units.
    void note(Collection<Path> files) {
        var due = new ArrayList<Sent>();
        for (var file : files) {
            var one = sent.remove(file);
            if (one != null) due.add(one);
        }
        if (due.isEmpty()) return;
        desk.tasks().run("ingest.task.sheets", () -> {
            for (var one : due) desk.office().returns().board().sentBack(one.sheet(), one.file(), desk.person());
            return due;
        }, _ -> ingest.refreshBoard());
    }
}
