package org.qingqun.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.CaseStore;
import org.qingqun.cleanup.Proof;
import org.qingqun.common.Messages;
import org.qingqun.common.Progress;
import org.qingqun.report.document.Listing;
import org.qingqun.report.document.Listing.Column;
import org.qingqun.report.write.XlsxWriter;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// 抽查清单: closed cases drawn by lot, with room for what somebody finds who looks whether they are really gone.
///
/// @param seed printed with the list, so that anybody can draw the same again
public record SpotCheckSheet(CaseStore cases, Messages messages, long seed) {
    /// @throws org.qingqun.common.ExpectedException `FILE_IN_USE`, `CANNOT_WRITE`, `CANCELLED`
    public Path write(List<CaseId> drawn, Path target, Progress progress) {
        var name = messages.format("spot.sheet", Long.toString(seed));
        return new XlsxWriter(messages.text("report.annex.column.number"))
                .writeListings(List.of(Listing.<CaseId, CaseRow>of(name, columns(), drawn, ids -> cases.findRows(ids))), target, progress);
    }

    private List<Column<CaseRow>> columns() {
        var terms = new Terms(messages);
        return List.of(column("unit", 22, row -> row.unit().name()), column("code", 12, row -> row.asset().code()), column("name", 30, row -> row.asset().name()),
                column("platform", 10, row -> terms.of(row.asset().facts().platform())), column("what", 8, row -> terms.of(row.cleanupCase().disposition())),
                column("closed", 12, row -> Objects.toString(row.cleanupCase().closedOn(), FigureText.NONE)), column("proofs", 26, this::proofs), column("found", 14, _ -> null),
                column("by", 16, _ -> null));
    }

    private String proofs(CaseRow row) {
        return cases.findProofs(row.cleanupCase().id()).stream().map(Proof::name).collect(Collectors.joining("\n"));
    }

    private Column<CaseRow> column(String key, int width, java.util.function.Function<CaseRow, @Nullable Object> cell) {
        return new Column<>(messages.text("spot.column." + key), width, cell);
    }
}
