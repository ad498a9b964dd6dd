package org.qingqun.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.qingqun.common.Progress;
import org.qingqun.sample.file.FilePlanner;
import org.qingqun.sample.file.ReturnWriter;
import org.qingqun.sample.plan.SamplePlan;

/// The sample: 临江市, an invented city of 192 reporting units (40 city bureaus, 112 county bureaus, 40 towns; the city itself and its four counties
/// hang above them and are not counted), 180 returned files, and what an administrator decided. A seed gives the same bytes each time.
///
/// Written are
/// - `units.csv`: name, parent, level, headCount, leader, contact, aliases (divided by `;`), parents first
/// - `returns/`: the files, in a folder for each part of the city
/// - `decisions.csv`: what the administrator clicks, see `DecisionFile`
/// - `unit-answers.csv`: which real unit he says is meant where a file's unit is nobody's name
/// - `headings.csv`: how he answers about headings that no program knows
/// - `labels.csv`: the truth; no part of the program reads it
public record SampleInventory(SamplePlan plan, long seed) {
    public static final long SEED = 20261001;

    public static SampleInventory bundled() {
        return new SampleInventory(SamplePlan.of(SEED), SEED);
    }

    /// @param folder is made where it is missing; files of the same name are overwritten
    /// @throws UncheckedIOException when something cannot be written
    public void writeTo(Path folder, Progress progress) {
        try {
            Files.createDirectories(folder);
            Tables.write(plan, folder);
            var writer = new ReturnWriter(plan, seed);
            var files = new FilePlanner(plan, seed).plan();
            for (int i = 0; i < files.size(); i++) {
                progress.checkCancelled();
                progress.at(i, files.size());
                writer.write(files.get(i), folder.resolve("returns"));
            }
            progress.at(files.size(), files.size());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
