package org.qingqun.sample.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingqun.sample.plan.Dice;
import org.qingqun.sample.plan.PlannedAsset;
import org.qingqun.sample.plan.SamplePlan;
import org.qingqun.sample.plan.Words;

/// Writes the returned files of a plan.
public final class ReturnWriter {
    private final Words words = new Words();
    private final Map<String, List<PlannedAsset>> assets = new HashMap<>();

    public ReturnWriter(SamplePlan plan, long seed) {
        for (var one : plan.planted()) assets.computeIfAbsent(one.asset().key().unit(), _ -> new ArrayList<>()).add(one.asset());
        assets.replaceAll((unit, own) -> order(own, new Dice(seed, "order of " + unit)));
    }

    public void write(ReturnedFile file, Path folder) throws IOException {
        var path = folder.resolve(file.path());
        Files.createDirectories(folder.resolve(file.units().getFirst().unit().area()));
        Files.write(path, bytes(file));
    }

    private byte[] bytes(ReturnedFile file) throws IOException {
        var sheets = GridBuilder.sheets(file, assets, words);
        return switch (file.layout().trait("format")) {
            case "xlsx" -> XlsxFile.of(sheets);
            case "xls" -> XlsFile.of(sheets);
            default -> CsvFile.of(sheets.getFirst(), file.layout().trait("charset"));
        };
    }

    /// Mixed, but of two with one name the first stays first: that is what its occurrence means.
    private static List<PlannedAsset> order(List<PlannedAsset> own, Dice dice) {
        var mixed = new ArrayList<>(dice.shuffled(own));
        for (int i = 0; i < mixed.size(); i++) for (int j = i + 1; j < mixed.size(); j++) {
            var a = mixed.get(i).key();
            var b = mixed.get(j).key();
            if (a.family() == b.family() && a.name().equals(b.name()) && a.occurrence() > b.occurrence()) java.util.Collections.swap(mixed, i, j);
        }
        return mixed;
    }
}
