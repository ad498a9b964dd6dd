package org.qingqun.ui.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Progress;
import org.qingqun.ingest.FileAnswer;
import org.qingqun.ingest.FilePreview;
import org.qingqun.ingest.ImportOptions;
import org.qingqun.sample.SampleInventory;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.wording.ErrorText;

/// The files in hand and how they come there: dropped, chosen, read, read again with an answer, put away.
public final class BatchModel {
    /// How far reading or writing is; `total` 0 while files are still being looked for.
    public record Reading(long done, long total) {}

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Batch> batch = new ReadOnlyObjectWrapper<>(Batch.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final List<Path> waiting = new ArrayList<>();
    private Stop stop = new Stop();

    public BatchModel(Desk desk) {
        this.desk = desk;
    }

    public void chooseFolder() {
        desk.choosers().folder(desk.messages().text("ingest.drop.folder")).ifPresent(folder -> take(List.of(folder)));
    }

    public void chooseFiles() {
        take(desk.choosers().files(desk.messages().text("ingest.drop.files")));
    }

    /// Reads what was dropped together with what is in hand: later files may repeat earlier ones. What comes while reading is read afterwards.
    public void take(Collection<Path> paths) {
        if (paths.isEmpty()) return;
        if (reading.get() == null) read(List.copyOf(paths));
        else waiting.addAll(paths);
    }

    /// Everything again, for files that were mended meanwhile.
    public void reread() {
        if (reading.get() == null && !batch.get().roots().isEmpty()) read(List.of());
    }

    private void read(List<Path> more) {
        var wanted = batch.get().adding(more);
        follow("ingest.task.read", progress -> desk.office().ledgers().preview(wanted.roots(), wanted.options(), progress).files(), files -> {
            batch.set(batch.get().adding(more).read(files));
            ended();
        });
    }

    /// Writes the sample's returned files into a folder of their own and takes them in.
    public void takeSample() {
        if (reading.get() != null) return;
        follow("ingest.task.sample", progress -> {
            var folder = Files.createTempDirectory("qingqun");
            SampleInventory.bundled().writeTo(folder, progress);
            return List.of(folder.resolve("returns"));
        }, this::read);
    }

    private <T> void follow(String labelKey, Job.Work<T> work, java.util.function.Consumer<T> then) {
        stop = new Stop();
        var stopped = stop;
        reading.set(new Reading(0, 0));
        desk.tasks().start(Job.<T>of(labelKey, progress -> work.run(stopped.on(progress)), then).onRefusal(this::refused)
                .watched((done, total) -> reading.set(new Reading(done, total))));
    }

    private void refused(ExpectedException refusal) {
        if (refusal.code() == ErrorCode.CANCELLED) desk.notices().done(desk.messages().text("ingest.read.stopped"));
        else desk.notices().refused(new ErrorText(desk.messages()).explain(refusal));
        ended();
    }

    private void ended() {
        reading.set(null);
        var next = List.copyOf(waiting);
        waiting.clear();
        take(next);
    }

    public void stopReading() {
        stop.press();
    }

    /// Puts the files out of hand; nothing that was written is undone.
    public void clear() {
        batch.set(Batch.EMPTY);
    }

    public void leaveOut(FilePreview file) {
        batch.set(batch.get().without(file.path()));
    }

    /// Says something of one file and reads it again with it.
    public void answer(FilePreview file, UnaryOperator<FileAnswer> answer) {
        reread(List.of(file.path()), batch.get().options().with(file.path(), answer.apply(batch.get().answer(file.path()))), () -> {});
    }

    /// Reads some of the files again, after `before` was done in the background.
    void reread(List<Path> files, ImportOptions options, Runnable before) {
        batch.set(batch.get().with(options));
        desk.tasks().run("ingest.task.learn", () -> {
            before.run();
            return desk.office().ledgers().preview(files, options, Progress.NONE).files();
        }, read -> batch.set(batch.get().reread(read)));
    }

    /// What was written is read again and then stands there as known.
    void wrote(List<Path> done) {
        batch.set(batch.get().wrote(done));
        if (!done.isEmpty()) reread(done, batch.get().options(), () -> {});
    }

    public ReadOnlyObjectProperty<Batch> batchProperty() {
        return batch.getReadOnlyProperty();
    }

    public Batch batch() {
        return batch.get();
    }

    /// Null while nothing is being read.
    public ReadOnlyObjectProperty<@Nullable Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }
}
