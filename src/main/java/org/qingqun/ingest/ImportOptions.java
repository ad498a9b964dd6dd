package org.qingqun.ingest;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Family;

/// What the user knows better than the files.
///
/// @param family     take every table for this family; null: find out per table
/// @param unit       name of the unit that every table without one belongs to; null: find out per file
/// @param files      what was said of single files, by their path as a preview names it; goes before the two above
/// @param overruling where returned values go over what a person edited
/// @param charset    of every text file; null: find out per file
public record ImportOptions(@Nullable Family family, @Nullable String unit, Map<Path, FileAnswer> files, Overruling overruling, @Nullable Charset charset) {
    public static final ImportOptions NONE = new ImportOptions(null, null);

    public ImportOptions {
        files = Map.copyOf(files);
    }

    public ImportOptions(@Nullable Family family, @Nullable String unit) {
        this(family, unit, Map.of(), Overruling.NONE, null);
    }

    public ImportOptions withCharset(@Nullable Charset told) {
        return new ImportOptions(family, unit, files, overruling, told);
    }

    public ImportOptions with(Path file, FileAnswer answer) {
        var changed = new HashMap<>(files);
        changed.put(file, answer);
        return new ImportOptions(family, unit, changed, overruling, charset);
    }

    public ImportOptions overruling(Overruling chosen) {
        return new ImportOptions(family, unit, files, chosen, charset);
    }

    /// What holds for this file.
    FileAnswer of(Path file) {
        var own = files.getOrDefault(file, FileAnswer.NONE);
        return new FileAnswer(own.family() == null ? family : own.family(), own.unit() == null ? unit : own.unit(), own.mappings(), own.charset() == null ? charset : own.charset());
    }
}
