package org.qingqun.duplicate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qingqun.duplicate.NotDuplicateStore.Pair;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitTree;

/// The labelled table `pairs.txt` as one inventory: every pair's rows stand among all the others, as in a real register.
record LabelledPairs(List<Asset> assets, UnitTree units, Map<Pair, Label> labels) {
    /// What a person said of a pair.
    record Label(String kind, boolean same, String left, String right) {}

    static LabelledPairs read() {
        var units = new LinkedHashMap<String, Unit>();
        var assets = new ArrayList<Asset>();
        var labels = new LinkedHashMap<Pair, Label>();
        for (var line : lines()) {
            var cells = line.split("\\|", -1);
            for (int i = 0; i < cells.length; i++) cells[i] = cells[i].strip();
            var a = asset(cells, 2, units, assets);
            var b = asset(cells, 5, units, assets);
            labels.put(Pair.of(a, b), new Label(cells[0], cells[1].equals("same"), cells[2] + " " + cells[3], cells[5] + " " + cells[6]));
        }
        return new LabelledPairs(assets, new UnitTree(List.copyOf(units.values())), labels);
    }

    private static AssetId asset(String[] cells, int at, Map<String, Unit> units, List<Asset> assets) {
        var unit = units.computeIfAbsent(cells[at], name -> new Unit(new UnitId(units.size() + 1), null, name, Level.UNKNOWN, null, null, null, true, List.of()));
        var id = assets.size() + 1;
        assets.add(AssetBuilder.workGroup().id(id).name(cells[at + 1]).unit(unit.id().value()).purpose(cells[at + 2].isEmpty() ? null : cells[at + 2])
                .custodian("负责人" + id, null).build());
        return new AssetId(id);
    }

    private static List<String> lines() {
        try (var in = Objects.requireNonNull(LabelledPairs.class.getResourceAsStream("pairs.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
