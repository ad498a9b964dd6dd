package org.qingqun.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qingqun.sample.file.CsvFile;
import org.qingqun.sample.file.Layout;
import org.qingqun.sample.plan.AssetKey;
import org.qingqun.sample.plan.PlannedDecision;
import org.qingqun.sample.plan.Planted;
import org.qingqun.sample.plan.SamplePlan;
import org.qingqun.sample.plan.SampleUnit;
import org.qingqun.sample.plan.UnitCatalogue;

/// The tables that go along with the returned files, as UTF-8 with its mark so that office programs read them.
final class Tables {
    static final String UNITS = "units.csv";
    static final String DECISIONS = "decisions.csv";
    static final String UNIT_ANSWERS = "unit-answers.csv";
    static final String HEADINGS = "headings.csv";
    static final String LABELS = "labels.csv";

    private Tables() {}

    static void write(SamplePlan plan, Path folder) throws IOException {
        save(folder, UNITS, List.of("name", "parent", "level", "headCount", "leader", "contact", "aliases"), plan.units().stream().map(Tables::unit).toList());
        save(folder, DECISIONS, DecisionFile.HEADER, plan.decisions().stream().map(Tables::decision).toList());
        save(folder, UNIT_ANSWERS, List.of("provisional", "unit"), unitAnswers());
        save(folder, HEADINGS, List.of("heading", "field"), headings());
        save(folder, LABELS, List.of("unit", "family", "name", "occurrence", "label", "how", "partnerUnit", "partner"),
                plan.planted().stream().map(Tables::label).toList());
    }

    private static void save(Path folder, String name, List<String> header, List<List<String>> rows) throws IOException {
        var all = new ArrayList<List<String>>();
        all.add(header);
        all.addAll(rows);
        Files.write(folder.resolve(name), CsvFile.of(all, "BOM"));
    }

    private static List<String> unit(SampleUnit u) {
        return List.of(u.name(), u.parent() == null ? "" : u.parent(), u.level().key(), u.headCount() == null ? "" : u.headCount().toString(),
                u.leader().name(), u.leader().name() + " " + u.leader().phone(), String.join(";", u.aliases()));
    }

    private static List<List<String>> unitAnswers() {
        return UnitCatalogue.misspelt().entrySet().stream().map(e -> List.of(e.getValue(), e.getKey())).toList();
    }

    private static List<String> decision(PlannedDecision d) {
        var survivor = d.survivor();
        return DecisionFile.row(d.asset().unit(), d.asset().family().key(), d.asset().name(), d.asset().occurrence(), d.disposition().key(),
                survivor == null ? "" : survivor.unit() + "/" + survivor.name(), survivor == null ? "" : Integer.toString(survivor.occurrence()),
                d.reason(), d.responsible(), d.deadline(), d.proposeOn(), d.goal().key());
    }

    /// Headings of layouts whose units used words of their own.
    private static List<List<String>> headings() {
        Map<String, String> fields = new TreeMap<>();
        for (var layout : Layout.all()) {
            if (!layout.has("confirm")) continue;
            for (var columns : layout.columns().values()) for (var c : columns) fields.put(c.upper() == null ? c.lower() : c.upper() + "-" + c.lower(), c.field().key());
        }
        return fields.entrySet().stream().map(e -> List.of(e.getKey(), e.getValue())).toList();
    }

    private static List<String> label(Planted p) {
        var key = p.asset().key();
        @Nullable AssetKey partner = p.partner();
        return List.of(key.unit(), key.family().key(), key.name(), Integer.toString(key.occurrence()), p.slot().label().key(), p.how(),
                partner == null ? "" : partner.unit(), partner == null ? "" : partner.name());
    }
}
