package org.qingqun.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which files a report makes and where: the summary in every format, the annexes as xlsx.
///
/// @param others other names for files somebody has open, by their usual ones
public record ReportFiles(Path folder, Set<Kind> kinds, Set<Format> formats, Map<Path, Path> others) {
    public ReportFiles {
        kinds = Set.copyOf(kinds);
        formats = Set.copyOf(formats);
        others = Map.copyOf(others);
    }

    public static ReportFiles in(Path folder, Set<Kind> kinds, Set<Format> formats) {
        return new ReportFiles(folder, kinds, formats, Map.of());
    }

    /// The same files, but this one under the next free name.
    public ReportFiles besides(Path inUse) {
        var usual = others.entrySet().stream().filter(e -> e.getValue().equals(inUse)).map(Map.Entry::getKey).findFirst().orElse(inUse);
        var all = new HashMap<>(others);
        all.put(usual, free(usual, inUse));
        return new ReportFiles(folder, kinds, formats, all);
    }

    private static Path free(Path usual, Path inUse) {
        var name = String.valueOf(usual.getFileName());
        int dot = name.lastIndexOf('.');
        for (int n = 2; ; n++) {
            var other = usual.resolveSibling(name.substring(0, dot) + "-" + n + name.substring(dot));
            if (!other.equals(inUse) && !Files.exists(other)) return other;
        }
    }

    /// Every file, in the order they are written.
    ///
    /// @param charts names of the charts there are
    public List<Path> all(List<String> charts) {
        var files = new ArrayList<Path>();
        if (kinds.contains(Kind.SUMMARY)) {
            for (var format : List.of(Format.DOCX, Format.PDF, Format.XLSX)) if (formats.contains(format)) files.add(of(Kind.SUMMARY, format));
            if (formats.contains(Format.PNG)) for (var chart : charts) files.add(ofChart(chart));
        }
        for (var annex : annexes()) files.add(of(annex, Format.XLSX));
        return List.copyOf(files);
    }

    /// The lists that go along, in their order: none without xlsx.
    public List<Kind> annexes() {
        if (!formats.contains(Format.XLSX)) return List.of();
        return List.of(Kind.values()).stream().filter(k -> k != Kind.SUMMARY && kinds.contains(k)).toList();
    }

    Path of(Kind kind, Format format) {
        return named(kind.key(), format);
    }

    Path ofChart(String name) {
        return named(name, Format.PNG);
    }

    private Path named(String stem, Format format) {
        var usual = folder.resolve(stem + "." + format.key());
        return others.getOrDefault(usual, usual);
    }
}
