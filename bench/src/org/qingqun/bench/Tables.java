package org.qingqun.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The public files: tables with a first line of headings, and which pairs are matches.
final class Tables {
    /// A table's rows, the id first; and a list of pairs as `a b`.
    record Linkage(String name, List<String[]> left, List<String[]> right, Set<String> truth) {
        boolean oneTable() {
            return right.isEmpty();
        }
    }

    private static final Pattern PLACES = Pattern.compile("(..)县(?:(..{1,2})[镇乡](?:(..{1,3})村)?)?.*");
    private static final String SYLLABLES = "云岭石澜柳湾青禾双桥龙泉白鹭清溪古亭松竹园枫树银杏丹霞平乐沙塘浦川坪安永丰玉秀岩渡洲冲陂坡田湖";

    private Tables() {}

    /// What the peers run on: the large table only when asked for.
    static List<Linkage> all(Path dir, boolean large) throws IOException {
        return large ? List.of(zhTimes(dir, 10)) : List.of(abtBuy(dir), dblpAcm(dir), cora(dir), zh(dir));
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

    /// The Chinese table so many times over, each time in another county with other towns and villages; what is the same stays the same within each.
    static Linkage zhTimes(Path dir, int times) throws IOException {
        var one = zh(dir);
        var stems = stems(one.left());
        var rows = new ArrayList<String[]>();
        var truth = new HashSet<String>();
        for (int k = 0; k < times; k++) {
            int offset = k * one.left().size();
            var names = names(stems, k);
            for (var row : one.left()) {
                var copy = row.clone();
                copy[0] = String.valueOf(Integer.parseInt(row[0]) + offset);
                for (int i = 1; i < copy.length; i++) copy[i] = renamed(copy[i], names);
                rows.add(copy);
            }
            for (var pair : one.truth()) {
                var ids = pair.split(" ");
                truth.add((Integer.parseInt(ids[0]) + offset) + " " + (Integer.parseInt(ids[1]) + offset));
            }
        }
        return new Linkage("zh-" + times * one.left().size() / 1000 + "k", rows, List.of(), truth);
    }

    /// Names of the places its offices are of, without their kinds, the longest first.
    private static List<String> stems(List<String[]> rows) {
        var stems = new TreeSet<String>(Comparator.comparing((String s) -> -s.length()).thenComparing(s -> s));
        for (var row : rows) {
            var m = PLACES.matcher(row[3]);
            if (m.matches()) for (int group = 1; group <= m.groupCount(); group++) if (m.group(group) != null) stems.add(m.group(group));
        }
        return List.copyOf(stems);
    }

    private static Map<String, String> names(List<String> stems, int seed) {
        var random = new Random(seed);
        var names = new LinkedHashMap<String, String>();
        var taken = new HashSet<String>();
        for (var stem : stems) {
            String name = stem;
            while (seed > 0 && (name.equals(stem) || !taken.add(name))) name = random.ints(stem.length(), 0, SYLLABLES.length()).mapToObj(i -> SYLLABLES.substring(i, i + 1)).collect(Collectors.joining());
            names.put(stem, name);
        }
        return names;
    }

    private static String renamed(String text, Map<String, String> names) {
        var renamed = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            var from = text.substring(at);
            var stem = names.keySet().stream().filter(from::startsWith).findFirst();
            renamed.append(stem.map(names::get).orElse(from.substring(0, 1)));
            at += stem.map(String::length).orElse(1);
        }
        return renamed.toString();
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
