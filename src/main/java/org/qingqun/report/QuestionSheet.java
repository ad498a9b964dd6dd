package org.qingqun.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.common.Progress;
import org.qingqun.common.Slices;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.InventoryRow;
import org.qingqun.inventory.InventoryService;
import org.qingqun.report.document.Listing;
import org.qingqun.report.document.Listing.Column;
import org.qingqun.report.write.XlsxWriter;
import org.qingqun.rule.Finding;
import org.qingqun.rule.ScanService;
import org.qingqun.rule.Severity;
import org.qingqun.wording.FindingText;
import org.qingqun.wording.Terms;

/// 核实单: everything the scan can only ask, as one sheet ordered by unit, with room for the answers. What is known is not asked.
public record QuestionSheet(InventoryService inventory, ScanService scan, Messages messages) {
    private static final int PAGE = 500;

    /// @param findings those of the asset that only ask
    private record Line(InventoryRow row, List<Finding> findings) {}

    /// @return how many assets are asked about
    /// @throws org.qingqun.common.ExpectedException `FILE_IN_USE`, `CANNOT_WRITE`, `CANCELLED`
    public int write(Path target, Progress progress) {
        var lines = lines();
        new XlsxWriter(messages.text("report.annex.column.number"))
                .writeListings(List.of(Listing.<Line, Line>of(messages.text("questions.sheet"), columns(), lines, List::copyOf)), target, progress);
        return lines.size();
    }

    private List<Line> lines() {
        var byAsset = new TreeMap<AssetId, List<Finding>>();
        for (var rule : scan.countOpen().keySet())
            for (var finding : scan.findOpen(rule)) if (finding.severity() == Severity.ASK) byAsset.computeIfAbsent(finding.asset(), _ -> new ArrayList<>()).add(finding);
        var ids = List.copyOf(byAsset.keySet());
        var lines = new ArrayList<Line>();
        for (var page : Slices.of(ids, PAGE))
            for (var row : inventory.findRows(page)) lines.add(new Line(row, byAsset.getOrDefault(row.asset().id(), List.of())));
        lines.sort(Comparator.comparing((Line line) -> line.row().unit().id()).thenComparing(line -> line.row().asset().id()));
        return lines;
    }

    private List<Column<Line>> columns() {
        var words = new FindingText(messages);
        var terms = new Terms(messages);
        return List.of(column("unit", 24, line -> line.row().unit().name()), column("code", 12, line -> line.row().asset().code()),
                column("family", 14, line -> terms.of(line.row().asset().family())), column("name", 32, line -> line.row().asset().name()),
                column("question", 60, line -> line.findings().stream().map(words::explain).collect(Collectors.joining("\n"))), column("answer", 30, _ -> null),
                column("proof", 20, _ -> null));
    }

    private Column<Line> column(String key, int width, java.util.function.Function<Line, @Nullable Object> cell) {
        return new Column<>(messages.text("questions.column." + key), width, cell);
    }
}
