package org.qingqun.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingqun.common.Messages;
import org.qingqun.progress.Figures;
import org.qingqun.report.FigureTables.Part;
import org.qingqun.report.document.FigureSheet;
import org.qingqun.wording.Terms;

/// The summary's tables as sheets of counts and formulas: every family by level, county, platform, disposition and unit.
record FigureSheets(Messages messages, Terms terms) {
    private static final List<String> COLUMNS = List.of("baseline", "late", "added", "returned", "remaining", "closed", "merged", "outOfScope", "outOfScopeBl",
            "disposedGross", "mergedInto", "restored", "disposed", "rate.disposal", "rate.net", "check");

    List<FigureSheet> of(ReportInput in) {
        var tables = new FigureTables(messages, terms, Rate.DISPOSAL);
        var sheets = new ArrayList<FigureSheet>();
        sheets.add(sheet("family", messages.text("report.column.family"), in.families().stream().map(f -> new Part(terms.of(f.family()), f.total())).toList()));
        for (var f : in.families()) {
            var family = terms.of(f.family());
            sheets.add(sheet("level", family, tables.levels(f)));
            sheets.add(sheet("county", family, tables.counties(f, in.placeKind())));
            sheets.add(sheet("platform", family, tables.platforms(f)));
            sheets.add(sheet("reason", family, reasons(f)));
            sheets.add(sheet("unit", family, f.byUnit().stream().map(g -> new Part(g.key(), g.figures())).toList()));
        }
        return sheets;
    }

    /// What stands in the register first, then what is gone by the disposition that closed it: together all of them.
    private List<Part> reasons(FamilyFigures f) {
        return f.byReason().stream().map(g -> new Part(g.key().isEmpty() ? messages.text("report.sheet.standing") : terms.disposition(g.key()), g.figures())).toList();
    }

    private FigureSheet sheet(String cut, String family, List<Part> parts) {
        var headings = Stream.concat(Stream.of(messages.text("report.column." + cut)),
                COLUMNS.stream().map(c -> messages.text("report.column." + c).replace("\n", ""))).toList();
        return new FigureSheet(messages.format("report.sheet." + cut, family), messages.format("report.sheet.caption." + cut, family), headings,
                parts.stream().map(p -> new FigureSheet.Line(p.label(), counts(p.figures()))).toList(), messages.text("report.column.total"));
    }

    private static List<Integer> counts(Figures f) {
        return List.of(f.baseline(), f.lateDeclared(), f.added(), f.returned(), f.remaining(), f.closed(), f.mergedAway(), f.outOfScope(), f.outOfScopeBl(),
                f.disposedGross(), f.mergedInto(), f.restoredFlow());
    }
}
