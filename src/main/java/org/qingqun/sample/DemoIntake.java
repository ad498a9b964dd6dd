package org.qingqun.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.Keyed;
import org.qingqun.common.Progress;
import org.qingqun.ingest.FilePreview;
import org.qingqun.ingest.FileState;
import org.qingqun.ingest.ImportOptions;
import org.qingqun.ingest.ImportPreview;
import org.qingqun.ingest.ImportReport;
import org.qingqun.ingest.SheetPreview;
import org.qingqun.ingest.UnitListFile;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Unit;
import org.qingqun.office.Office;

/// Takes the sample's units and files in, as the administrator would: look first, answer what is asked, then write.
final class DemoIntake {
    private final Office office;
    private final Path sample;
    private final PersonId by;

    DemoIntake(Office office, Path sample, PersonId by) {
        this.office = office;
        this.sample = sample;
        this.by = by;
    }

    void loadUnits() {
        office.units().importList(UnitListFile.read(sample.resolve(Tables.UNITS)), by.value());
    }

    ImportReport importReturns(Progress progress) {
        var seen = office.ledgers().preview(List.of(sample.resolve("returns")), ImportOptions.NONE, progress);
        var asked = seen.files().stream().filter(f -> f.state() == FileState.HEADER_TO_CONFIRM).toList();
        if (asked.isEmpty()) return office.ledgers().apply(seen, ImportOptions.NONE, by, progress);
        confirmHeadings(asked);
        var files = new ArrayList<>(seen.files());
        files.removeAll(asked);
        files.addAll(office.ledgers().preview(asked.stream().map(FilePreview::path).toList(), ImportOptions.NONE, progress).files());
        return office.ledgers().apply(new ImportPreview(files), ImportOptions.NONE, by, progress);
    }

    /// Says which unit is meant by each name that was nobody's. @return how many were told apart
    int resolveUnits() {
        var answers = new HashMap<String, String>();
        SampleTable.read(sample.resolve(Tables.UNIT_ANSWERS), row -> answers.put(row.getField("provisional"), row.getField("unit")));
        var named = new HashMap<String, Unit>();
        for (var unit : office.inventory().unitTree().all()) if (!unit.provisional()) named.put(unit.name(), unit);
        int told = 0;
        for (var open : office.units().findProvisional()) {
            var real = named.get(answers.getOrDefault(open.unit().name(), ""));
            if (real == null) continue;
            office.units().confirm(open.unit().id(), real.id(), by.value());
            told++;
        }
        return told;
    }

    /// Once for each layout: what a person says about headings that no program knows.
    private void confirmHeadings(List<FilePreview> files) {
        var fields = new HashMap<String, AssetField>();
        SampleTable.read(sample.resolve(Tables.HEADINGS), row -> fields.put(row.getField("heading"), Keyed.of(AssetField.class, row.getField("field"))));
        var asked = new HashSet<String>();
        for (var file : files) for (var sheet : file.sheets()) if (asked.add(sheet.layout())) office.ledgers().learn(sheet.layout(), answer(sheet, fields));
    }

    private static Map<Integer, AssetField> answer(SheetPreview sheet, Map<String, AssetField> fields) {
        var answer = new HashMap<Integer, AssetField>();
        for (var column : sheet.columns()) answer.put(column.column(), fields.getOrDefault(column.header(), column.field()));
        return answer;
    }
}
