package org.qingqun.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Keyed;
import org.qingqun.common.Messages;
import org.qingqun.inventory.ActivityLevel;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.GovApp;
import org.qingqun.inventory.InventoryRow;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.Term;
import org.qingqun.inventory.Unit;
import org.qingqun.report.Annexes.Closure;
import org.qingqun.report.Annexes.Kept;
import org.qingqun.report.document.Listing.Column;
import org.qingqun.wording.Masking;
import org.qingqun.wording.Terms;

/// The columns of the annexes. What is unknown stays blank; people are masked unless asked for.
///
/// @param unmasked names and phones as they are
record AnnexColumns(Messages messages, Terms terms, boolean unmasked) {

    String sheet(Family family) {
        return terms.of(family);
    }

    List<Column<InventoryRow>> ledger(Family family) {
        var columns = new ArrayList<Column<InventoryRow>>(asset(family, InventoryRow::asset, InventoryRow::unit));
        columns.addAll(details(family, InventoryRow::asset));
        columns.add(column("state", 10, r -> terms.state(r.state())));
        columns.add(column("disposition", 10, r -> r.disposition() == null ? null : terms.disposition(r.disposition())));
        columns.add(column("note", 24, r -> text(r.asset().facts().note())));
        columns.add(column("source", 30, r -> source(r.asset())));
        return columns;
    }

    List<Column<Closure>> closures(Family family) {
        var columns = new ArrayList<Column<Closure>>(asset(family, c -> c.row().asset(), c -> c.row().unit()));
        columns.add(column("disposition", 10, c -> terms.of(c.row().cleanupCase().disposition())));
        columns.add(column("survivor", 28, c -> c.row().survivor() == null ? null : c.row().survivor().name()));
        columns.add(column("reason", 30, c -> text(c.row().cleanupCase().reason())));
        columns.add(column("approver", 10, c -> c.approver() == null ? null : name(c.approver().name())));
        columns.add(column("grade", 16, c -> c.approval() == null ? null : terms.of(c.approval().grade())));
        columns.add(column("approvedOn", 12, c -> c.approval() == null ? null : LocalDate.ofInstant(c.approval().at(), ZoneId.systemDefault())));
        columns.add(column("responsible", 10, c -> name(c.row().cleanupCase().responsible())));
        columns.add(column("executedOn", 12, c -> c.row().cleanupCase().executedOn()));
        columns.add(column("closedOn", 12, c -> c.row().cleanupCase().closedOn()));
        columns.add(column("proofs", 8, c -> c.row().proofs()));
        return columns;
    }

    List<Column<ProblemList.Problem>> problems() {
        return List.of(column("problem", 16, p -> messages.text("report.annex.problem." + p.kind().key())), column("object", 32, ProblemList.Problem::name),
                column("code", 12, ProblemList.Problem::code), column("unit", 30, ProblemList.Problem::unit), column("state", 10, p -> p.state() == null ? null : terms.of(p.state())),
                column("daysOver", 10, p -> p.daysOver() == 0 ? null : p.daysOver()), column("detail", 40, p -> text(p.detail())), column("deadline", 12, ProblemList.Problem::deadline));
    }

    /// The name of the sheet of what is open.
    String problemSheet() {
        return messages.text("report.annex.problems");
    }

    List<Column<Kept>> kept(Family family) {
        var columns = new ArrayList<Column<Kept>>(asset(family, k -> k.row().asset(), k -> k.row().unit()));
        columns.addAll(details(family, k -> k.row().asset()));
        columns.add(column("state", 10, k -> terms.state(k.row().state())));
        columns.add(column("decision", 10, k -> k.decision() == null ? null : terms.of(k.decision().disposition())));
        columns.add(column("reason", 30, k -> k.decision() == null ? null : text(k.decision().reason())));
        columns.add(column("reviewBy", 12, k -> k.decision() == null ? null : k.decision().deadline()));
        return columns;
    }

    private <R> List<Column<R>> asset(Family family, Function<R, Asset> asset, Function<R, Unit> unit) {
        return List.of(new Column<>(messages.text("report.annex.column.name." + family.key()), 32, r -> asset.apply(r).name()),
                column("code", 12, r -> asset.apply(r).code()), column("unit", 30, r -> unit.apply(r).name()),
                column("level", 8, r -> unlessUnknown(unit.apply(r).level(), Level.UNKNOWN)),
                column("platform", 10, r -> unlessUnknown(asset.apply(r).facts().platform(), Platform.UNKNOWN)));
    }

    private <R> List<Column<R>> details(Family family, Function<R, Asset> asset) {
        var columns = new ArrayList<Column<R>>();
        if (family == Family.GOV_APP) columns.add(column("kind", 10, r -> asset.apply(r) instanceof GovApp app ? terms.of(app.kind()) : null));
        columns.add(column("sponsor", 20, r -> asset.apply(r).facts().sponsor()));
        columns.add(column("custodian", 10, r -> name(asset.apply(r).facts().custodian().name())));
        columns.add(column("title", 12, r -> asset.apply(r).facts().custodian().title()));
        columns.add(column("phone", 15, r -> phone(asset.apply(r).facts().custodian().phone())));
        columns.add(column("purpose", 30, r -> text(asset.apply(r).facts().purpose())));
        columns.add(column("audience", 20, r -> text(asset.apply(r).facts().audience())));
        columns.add(column("members." + family.key(), 10, r -> asset.apply(r).facts().members()));
        columns.add(column("createdOn." + family.key(), 12, r -> asset.apply(r).facts().createdOn()));
        columns.add(column("lastActiveOn", 12, r -> asset.apply(r).facts().activity().lastActiveOn()));
        columns.add(column("messages30d", 10, r -> asset.apply(r).facts().activity().messages30d()));
        columns.add(column("activity", 8, r -> unlessUnknown(asset.apply(r).facts().activity().level(), ActivityLevel.UNKNOWN)));
        columns.add(column("evidence", 10, r -> unlessUnknown(asset.apply(r).facts().activity().grade(), EvidenceGrade.UNKNOWN)));
        columns.add(column("term", 10, r -> unlessUnknown(asset.apply(r).facts().term().kind(), Term.Kind.UNKNOWN)));
        columns.add(column("endsOn", 14, r -> end(asset.apply(r).facts().term())));
        columns.add(column("filingNo", 18, r -> asset.apply(r).facts().filingNo()));
        return columns;
    }

    private <R> Column<R> column(String key, int width, Function<R, @Nullable Object> cell) {
        return new Column<>(messages.text("report.annex.column." + key), width, cell);
    }

    private @Nullable String unlessUnknown(Keyed value, Keyed unknown) {
        return value.equals(unknown) ? null : terms.of(value);
    }

    private static @Nullable Object end(Term term) {
        return term.endsOn() == null ? term.event() : term.endsOn();
    }

    private static @Nullable String source(Asset asset) {
        var source = asset.facts().source();
        if (source.file() == null) return null;
        return String.join(" / ", java.util.stream.Stream.of(source.file(), source.sheet(), source.row()).filter(java.util.Objects::nonNull)
                .map(Object::toString).toList());
    }

    private @Nullable String name(@Nullable String name) {
        return unmasked ? name : Masking.name(name);
    }

    private @Nullable String phone(@Nullable String phone) {
        return unmasked ? phone : Masking.phone(phone);
    }

    private @Nullable String text(@Nullable String text) {
        return unmasked ? text : Masking.text(text);
    }
}
