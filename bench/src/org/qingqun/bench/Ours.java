package org.qingqun.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.qingqun.bench.Tables.Linkage;
import org.qingqun.bench.Timed.Found;
import org.qingqun.common.Progress;
import org.qingqun.duplicate.DuplicateEngine;
import org.qingqun.duplicate.general.Entry;
import org.qingqun.duplicate.general.GeneralMatcher;
import org.qingqun.duplicate.slot.Lexicon;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitTree;

/// 清群 itself: the general profile on the public tables, the whole engine on the Chinese one.
final class Ours {
    private Ours() {}

    public static void main(String[] args) throws Exception {
        Timed.start("qingqun");
        var dir = Path.of(args[0]);
        if (args.length > 1) {
            chinese("zh-100k", () -> Tables.zhTimes(dir, 10));
            return;
        }
        for (var table : List.of(Tables.abtBuy(dir), Tables.dblpAcm(dir), Tables.cora(dir))) {
            var found = Timed.time(table.name(), () -> general(table));
            Timed.quality("qingqun", table.name(), found, table.truth(), table.oneTable() ? GeneralMatcher.ALIKE : GeneralMatcher.partner(found.stream().map(Found::score).toList()));
        }
        chinese("zh-10k", () -> Tables.zh(dir));
    }

    private static void chinese(String name, Timed.Work<Linkage> load) throws Exception {
        var table = Timed.time(name + ", load", load);
        Timed.time(name + ", word lists", () -> {
            Lexicon.load();
            return true;
        });
        var found = Timed.time(name + ", compute (cold)", () -> chinese(table));
        for (int again = 0; again < 2; again++) Timed.time(name + ", compute (again)", () -> chinese(table));
        var csv = Files.createTempFile("pairs", ".csv");
        Timed.time(name + ", write", () -> Files.write(csv, found.stream().map(f -> f.a() + "," + f.b() + "," + f.score()).toList()));
        Files.delete(csv);
        Timed.quality("qingqun", name, found, table.truth(), DuplicateEngine.REVIEW);
    }

    private static List<Found> general(Linkage table) {
        var matches = table.oneTable() ? GeneralMatcher.within(entries(table.left())) : GeneralMatcher.between(entries(table.left()), entries(table.right()));
        return matches.stream().map(m -> new Found(m.a(), m.b(), m.score())).toList();
    }

    private static List<Entry> entries(List<String[]> rows) {
        return rows.stream().map(r -> new Entry(r[0], Arrays.asList(r).subList(1, r.length))).toList();
    }

    private static List<Found> chinese(Linkage table) {
        var units = new LinkedHashMap<String, Unit>();
        var assets = new ArrayList<Asset>();
        for (var row : table.left()) {
            var unit = units.computeIfAbsent(row[3], name -> new Unit(new UnitId(units.size() + 1), null, name, Level.UNKNOWN, null, null, null, true, List.of()));
            assets.add(AssetBuilder.workGroup().id(Long.parseLong(row[0]) + 1).name(row[1]).unit(unit.id().value()).purpose(row[2].isEmpty() ? null : row[2]).custodian(null, null).build());
        }
        var pairs = new DuplicateEngine(Set.of()).compare(assets, new UnitTree(List.copyOf(units.values())), DuplicateEngine.REVIEW, Progress.NONE).pairs();
        return pairs.stream().map(p -> new Found(p.a().value() - 1 + "", p.b().value() - 1 + "", p.score())).toList();
    }
}
