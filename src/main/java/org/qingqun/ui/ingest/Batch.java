package org.qingqun.ui.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingqun.ingest.FileAnswer;
import org.qingqun.ingest.FilePreview;
import org.qingqun.ingest.FileState;
import org.qingqun.ingest.ImportOptions;
import org.qingqun.ingest.SheetPreview;

/// The files in hand: what was dropped, how each was understood, what was said about it, what is written already.
///
/// @param roots   files and folders as they were dropped or chosen
/// @param files   what was read below them, without those a person left out
/// @param leftOut files that stay out of this list
/// @param written files that were written, each as it was understood before
public record Batch(List<Path> roots, List<FilePreview> files, ImportOptions options, Set<Path> leftOut, Map<Path, FilePreview> written) {
    public static final Batch EMPTY = new Batch(List.of(), List.of(), ImportOptions.NONE, Set.of(), Map.of());

    public Batch {
        roots = List.copyOf(roots);
        leftOut = Set.copyOf(leftOut);
        written = Map.copyOf(written);
        var out = leftOut;
        files = files.stream().filter(f -> !out.contains(f.path())).toList();
    }

    /// With more to read; what was left out and is named itself comes back.
    Batch adding(Collection<Path> paths) {
        var named = paths.stream().map(p -> p.toAbsolutePath().normalize()).toList();
        var all = new LinkedHashSet<>(roots);
        all.addAll(named);
        var out = new HashSet<>(leftOut);
        named.forEach(out::remove);
        return new Batch(new ArrayList<>(all), files, options, out, written);
    }

    /// As it was just read from beginning to end.
    Batch read(List<FilePreview> all) {
        return new Batch(roots, all, options, leftOut, written);
    }

    /// Some files were read again.
    Batch reread(List<FilePreview> some) {
        var fresh = some.stream().collect(Collectors.toMap(FilePreview::path, Function.identity()));
        return new Batch(roots, files.stream().map(f -> fresh.getOrDefault(f.path(), f)).toList(), options, leftOut, written);
    }

    Batch with(ImportOptions changed) {
        return new Batch(roots, files, changed, leftOut, written);
    }

    Batch without(Path file) {
        var out = new HashSet<>(leftOut);
        out.add(file);
        return new Batch(roots, files, options, out, written);
    }

    Batch wrote(Collection<Path> done) {
        var all = new HashMap<>(written);
        files.stream().filter(f -> done.contains(f.path())).forEach(f -> all.put(f.path(), f));
        return new Batch(roots, files, options, leftOut, all);
    }

    FileAnswer answer(Path file) {
        return options.files().getOrDefault(file, FileAnswer.NONE);
    }

    List<FilePreview> files(Tile tile) {
        return files.stream().filter(f -> f.state() == tile.state()).toList();
    }

    /// Files with a table of this layout.
    List<FilePreview> withLayout(String layout) {
        return files.stream().filter(f -> f.sheets().stream().anyMatch(s -> s.layout().equals(layout))).toList();
    }

    /// Names of the units that rows belong to, of every file that can be read.
    Set<String> units() {
        return files.stream().flatMap(f -> f.sheets().stream()).map(SheetPreview::units).flatMap(Set::stream).collect(Collectors.toSet());
    }

    /// Writing it would change something, or ask something, or mark a unit as returned.
    ///
    /// @param missing names of units that nothing was imported for yet
    boolean isPending(FilePreview file, Set<String> missing) {
        if (file.state() == FileState.UNUSABLE || file.state() == FileState.MISSING_COLUMN || file == written.get(file.path())) return false;
        var counts = file.counts();
        if (counts.fresh() + counts.updated() > 0) return true;
        return !written.containsKey(file.path()) && (counts.conflicts() > 0 || file.sheets().stream().flatMap(s -> s.units().stream()).anyMatch(missing::contains));
    }

    /// Where a person is needed most.
    Tile mostNeeded() {
        return Tile.byNeed().stream().filter(t -> !files(t).isEmpty()).findFirst().orElse(Tile.READ);
    }

    static String name(Path file) {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    boolean isEmpty() {
        return files.isEmpty();
    }
}
