package org.qingqun.ui.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Fate;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.InventoryQuery;
import org.qingqun.office.Office;
import org.qingqun.report.Kind;
import org.qingqun.report.ReportInput;
import org.qingqun.report.ReportService;
import org.qingqun.report.document.Block;
import org.qingqun.report.write.OfficeFonts;
import org.qingqun.report.write.PrintedPages;
import org.qingqun.wording.ErrorText;

/// Reads what the page shows; runs off the screen's thread.
record ReportReader(Office office, ReportService reports, Messages messages) {
    private record Printed(@Nullable PrintedPages pages, @Nullable String why) {}

    Reading read(Choices choices) {
        ReportInput facts;
        try {
            facts = reports.facts(choices.asOf(), choices.under());
        } catch (ExpectedException refused) {
            return Reading.broken(new CheckList(messages).broken(refused), new ErrorText(messages).explain(refused));
        }
        var checks = new CheckList(messages).of(facts, office.backups().arithmetic().check().size());
        var printed = print(facts, choices);
        return new Reading(facts, checks, printed.pages(), printed.why(), rows(facts, choices), reports.charts(facts).stream().map(Block.Chart::name).toList(),
                disposed(facts, choices), reports.usualSignatory(facts, choices.under()), scopes(), OfficeFonts.findMissing());
    }

    /// A rare character or a missing font keeps the pages from being drawn, not the docx from being written.
    private Printed print(ReportInput facts, Choices choices) {
        try {
            return new Printed(reports.print(facts, choices.options(), choices.annexes()), null);
        } catch (ExpectedException refused) {
            return new Printed(null, new ErrorText(messages).explain(refused));
        }
    }

    /// Everybody, and each county that a report can be of alone.
    private List<Scope> scopes() {
        var tree = office.inventory().unitTree();
        var scopes = new ArrayList<Scope>();
        scopes.add(Scope.everybody(messages));
        for (var unit : tree.all()) if (tree.county(unit.id()).filter(unit::equals).isPresent()) scopes.add(new Scope(unit.id(), unit.name()));
        return scopes;
    }

    private Map<Kind, Integer> rows(ReportInput facts, Choices choices) {
        var all = office.inventory().findIds(new InventoryQuery(null, null, Set.of(), choices.under(), Set.of(), null, InventoryQuery.Sort.ID, true)).size();
        var total = facts.total();
        var rows = new EnumMap<Kind, Integer>(Kind.class);
        rows.put(Kind.LEDGER, all);
        if (!facts.campaign().isLocked()) return rows;
        rows.put(Kind.CLOSURES, total.closed() + total.mergedAway());
        rows.put(Kind.KEPT, total.remaining());
        return rows;
    }

    private List<AssetId> disposed(ReportInput facts, Choices choices) {
        var under = choices.under();
        var units = under == null ? null : office.inventory().unitTree().subtree(under);
        return office.progress().census(facts.main().family(), choices.asOf()).places().stream().filter(p -> p.fate() == Fate.C || p.fate() == Fate.M)
                .filter(p -> units == null || units.contains(p.membership().unit()))
                .map(p -> p.membership().asset()).toList();
    }
}
