package org.qingqun.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The public files: tables with a first line of headings, and which pairs are matches.
final class Tables {
    /// A table's rows, the id first; and a list of pairs as `a b`.
    record Linkage(String name, List<String[]> left, List<String[]> right, Set<String> truth) {
        boolean oneTable() {
            return right.isEmpty();
        }
    }

    private Tables() {}

    static List<Linkage> all(Path dir) throws IOException {
        return List.of(abtBuy(dir), dblpAcm(dir), cora(dir), zh(dir));
    }

    static Linkage abtBuy(Path dir) throws IOException {
        return new Linkage("Abt-Buy", rows(dir.resolve("D2/abt.csv"), "|"), rows(dir.resolve("D2/buy.csv"), "|"), truth(dir.resolve("D2/gt.csv"), "|", 1));
    }

    static Linkage dblpAcm(Path dir) throws IOException {
        return new Linkage("DBLP-ACM", rows(dir.resolve("D4/dblp.csv"), "%"), rows(dir.resolve("D4/acm.csv"), "%"), truth(dir.resolve("D4/gt.csv"), "%", 1));
    }

    static Linkage cora(Path dir) throws IOException {
        return new Linkage("Cora", rows(dir.resolve("cora/cora.csv"), "|"), List.of(), truth(dir.resolve("cora/cora_gt.csv"), "|", 0));
    }

    static Linkage zh(Path dir) throws IOException {
        return new Linkage("zh-10k", rows(dir.resolve("zh-10k.csv"), ","), List.of(), truth(dir.resolve("zh-10k-gt.csv"), ",", 1));
    }

    static Linkage zh100k(Path csv) throws IOException {
        return new Linkage("made " + csv.getFileName(), rows(csv, ","), List.of(), Set.of());
    }

    private static List<String[]> rows(Path file, String separator) throws IOException {
        var rows = new ArrayList<String[]>();
        for (var line : Files.readAllLines(file)) rows.add(line.split(Pattern.quote(separator), -1));
        return rows.subList(1, rows.size());
    }

    private static Set<String> truth(Path file, String separator, int skip) throws IOException {
        var pairs = new HashSet<String>();
        var lines = Files.readAllLines(file);
        for (var line : lines.subList(skip, lines.size())) {
            var cells = line.split(Pattern.quote(separator), -1);
            pairs.add(cells[0].strip() + " " + cells[1].strip());
        }
        return pairs;
    }
}
