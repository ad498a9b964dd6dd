package org.qingqun.duplicate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.qingqun.duplicate.NotDuplicateStore.Pair;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetFacts;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitTree;

/// A labelled table as one inventory: every pair's rows stand among all the others, as in a real register.
public record LabelledPairs(List<Asset> assets, UnitTree units, Map<Pair, Label> labels) {
    /// What a ledger without a unit gets for one: the name of its file.
    private static final String NO_UNIT = "附件2";

    /// For development, for the test alone, or for the test alone and written after the rules and lexicons. The others are registers of their own: from
    /// `HELD_OUT`, `CONFIRM`, `SEALED` and `FOURTH` nothing was taken; the errors of the others were looked at once their first figures stood.
    public enum Part { DEVELOPMENT, TEST, LATER, HELD_OUT, CONFIRM, FRESH, SEALED, SECOND, THIRD, FOURTH, FIFTH, SIXTH, SEVENTH, EIGHTH, NINTH, TENTH, ELEVENTH, TWELFTH, THIRTEENTH, FOURTEENTH, FIFTEENTH, SIXTEENTH }

    /// What a person said of a pair.
    public record Label(String kind, boolean same, Part part, String left, String right) {}

    /// All tables: all of `pairs.txt` was there when the first engine was made, so it is for development; `field-pairs.txt` is split line by line.
    public static LabelledPairs read() {
        var reader = new Reader();
        forEach(reader::add);
        return reader.table();
    }

    /// A table nothing was tuned on, as an inventory of its own.
    public static LabelledPairs readHeldOut(Part part) {
        var reader = new Reader();
        for (var line : lines(file(part))) reader.add(line, part);
        return reader.table();
    }

    static List<LabelledPairs> readHeldOutApart(Part part) {
        return lines(file(part)).stream().map(line -> new Reader().add(line, part).table()).toList();
    }

    private static String file(Part part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-pairs.txt";
    }

    /// Each pair in an inventory of its own, so that it can learn nothing of the others.
    static List<LabelledPairs> readApart() {
        var all = new ArrayList<LabelledPairs>();
        forEach((line, part) -> all.add(new Reader().add(line, part).table()));
        return all;
    }

    LabelledPairs withoutPurposes() {
        var silent = assets.stream().map(a -> a.with(new AssetFacts(a.name(), a.unit(), null, a.facts().platform(), a.facts().custodian(), null, null, null, a.facts().activity(), null,
                a.facts().term(), null, null, a.facts().source()))).toList();
        return new LabelledPairs(silent, units, labels);
    }

    private static void forEach(BiConsumer<String, Part> row) {
        for (var line : lines("pairs.txt")) row.accept(line, Part.DEVELOPMENT);
        var split = new Split();
        for (var line : lines("field-pairs.txt")) row.accept(line, split.next(line));
        for (var line : lines("later-pairs.txt")) row.accept(line, split.next(line) == Part.TEST ? Part.LATER : Part.DEVELOPMENT);
    }

    /// The fixed rule: of each kind and label the first line is for development, the second for the test, and so on.
    private static final class Split {
        private final Map<String, Integer> counts = new HashMap<>();

        Part next(String line) {
            var cells = line.split("\\|", -1);
            return counts.merge(cells[0].strip() + cells[1].strip(), 1, Integer::sum) % 2 == 1 ? Part.DEVELOPMENT : Part.TEST;
        }
    }

    private static final class Reader {
        private final Map<String, Unit> units = new LinkedHashMap<>();
        private final List<Asset> assets = new ArrayList<>();
        private final Map<Pair, Label> labels = new LinkedHashMap<>();

        Reader add(String line, Part part) {
            var cells = line.split("\\|", -1);
            for (int i = 0; i < cells.length; i++) cells[i] = cells[i].strip();
            var a = asset(cells, 2, cells.length > 8 ? cells[8] : "group");
            var b = asset(cells, 5, cells.length > 9 ? cells[9] : "group");
            labels.put(Pair.of(a, b), new Label(cells[0], cells[1].equals("same"), part, cells[2] + " " + cells[3] + " " + cells[4], cells[5] + " " + cells[6] + " " + cells[7]));
            return this;
        }

        LabelledPairs table() {
            return new LabelledPairs(assets, new UnitTree(List.copyOf(units.values())), labels);
        }

        private AssetId asset(String[] cells, int at, String kind) {
            var named = cells[at].isEmpty() ? NO_UNIT : cells[at];
            var unit = units.computeIfAbsent(named, name -> new Unit(new UnitId(units.size() + 1), null, name, Level.UNKNOWN, null, null, null, true, List.of()));
            var words = kind.split(" ");
            var builder = switch (words[0]) {
                case "account" -> AssetBuilder.account().platform(Platform.valueOf(words[1].toUpperCase(Locale.ROOT)));
                case "app" -> AssetBuilder.govApp().platform(Platform.MOBILE);
                default -> AssetBuilder.workGroup();
            };
            var id = assets.size() + 1;
            assets.add(builder.id(id).name(cells[at + 1]).unit(unit.id().value()).purpose(cells[at + 2].isEmpty() ? null : cells[at + 2]).custodian("负责人" + id, null).build());
            return new AssetId(id);
        }
    }

    private static List<String> lines(String file) {
        try (var in = Objects.requireNonNull(LabelledPairs.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
