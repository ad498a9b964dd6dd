package org.qingqun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.qingqun.cli.Demonstration;
import org.qingqun.cli.Folders;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.common.Progress;
import org.qingqun.report.Format;
import org.qingqun.report.Kind;
import org.qingqun.sample.DemoClock;
import org.qingqun.sample.DemoRun;
import org.qingqun.sample.DemoStep;
import org.qingqun.sample.DemoWatcher;
import org.qingqun.sample.SampleInventory;
import org.qingqun.settings.Settings;
import org.qingqun.ui.Snapshots;

/// Builds the sample inventory in a folder by doing the whole job on it, and draws its pictures.
final class SampleProgram implements Demonstration {
    private static final String DATABASE = "qingqun.db";

    @Override public Wiring.Opened run(Path out, Messages messages, Progress progress) {
        var opened = build(out, messages, progress, true);
        try {
            var language = messages.isEnglish() ? Settings.Language.EN : Settings.Language.ZH;
            Snapshots.write(opened.office(), out.resolve("screens"), Settings.DEFAULT.withLanguage(language));
            return opened;
        } catch (RuntimeException | Error failed) {
            opened.close();
            throw failed;
        }
    }

    /// The sample as the window shows it: built at the first call, opened on its last day from then on.
    Wiring.Opened openOrBuild(Path folder, Messages messages, Progress progress) {
        var done = folder.resolve("done");
        if (Files.exists(done)) return Wiring.open(folder.resolve(DATABASE).toString(), messages, DemoRun.afterwards());
        var opened = build(folder, messages, progress, false);
        mark(done);
        return opened;
    }

    private static Wiring.Opened build(Path out, Messages messages, Progress progress, boolean withReport) {
        var sample = out.resolve("sample");
        clear(out, sample);
        SampleInventory.bundled().writeTo(sample, progress);
        var clock = new DemoClock(DemoRun.BASELINE_DAY);
        var opened = Wiring.open(out.resolve(DATABASE).toString(), messages, clock);
        try {
            new DemoRun(opened.office(), clock, withReport ? reporting(out.resolve("report"), opened) : DemoWatcher.NONE).run(sample, progress);
            return opened;
        } catch (RuntimeException | Error failed) {
            opened.close();
            throw failed;
        }
    }

    private static DemoWatcher reporting(Path folder, Wiring.Opened opened) {
        return new DemoWatcher() {
            @Override public void done(DemoStep step, LocalDate day) {}

            @Override public void report(LocalDate day) {
                Folders.make(folder);
                opened.office().reports().write(folder, EnumSet.allOf(Kind.class), EnumSet.allOf(Format.class), day, false, Progress.NONE);
            }
        };
    }

    /// Makes room for the sample; an inventory that no demonstration made is never touched.
    private static void clear(Path out, Path sample) {
        Folders.make(out);
        try {
            var database = out.resolve(DATABASE);
            if (Files.exists(database) && !Files.exists(sample)) throw new ExpectedException(ErrorCode.FILE_IN_USE, database);
            for (var name : List.of(DATABASE, DATABASE + "-wal", DATABASE + "-shm")) Files.deleteIfExists(out.resolve(name));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static void mark(Path done) {
        try {
            Files.createFile(done);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
