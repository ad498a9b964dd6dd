package org.qingqun.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.Approval;
import org.qingqun.approval.ApprovalStore;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.Person;
import org.qingqun.campaign.PersonId;
import org.qingqun.campaign.PersonStore;
import org.qingqun.cleanup.CaseQuery;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CaseStore;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.InventoryQuery;
import org.qingqun.inventory.InventoryRow;
import org.qingqun.inventory.InventoryService;
import org.qingqun.progress.Census;
import org.qingqun.report.document.Listing;

/// The long lists that go along with a summary, one sheet a family, read page by page.
record Annexes(InventoryService inventory, CaseStore cases, ApprovalStore approvals, PersonStore people, CampaignId campaign, AnnexColumns columns,
        ReportSources sources, ReportScope scope) {
    /// A closed case and who let it be closed.
    ///
    /// @param approver null where nobody is recorded
    record Closure(CaseRow row, @Nullable Approval approval, @Nullable Person approver) {}

    /// An asset that stays, and the decision that lets it stay, where there is one.
    record Kept(InventoryRow row, @Nullable CleanupCase decision) {}

    /// @param census asked only by the list that needs it; so are `facts`
    List<Listing<?>> of(Kind kind, Supplier<Census> census, Supplier<ReportInput> facts, LocalDate asOf) {
        return switch (kind) {
            case SUMMARY -> List.of();
            case LEDGER -> sheets(this::ledger);
            case CLOSURES -> sheets(f -> closures(f, asOf));
            case KEPT -> {
                var counted = census.get();
                yield sheets(f -> kept(f, counted));
            }
            case PROBLEMS -> List.of(new ProblemList(inventory, cases, campaign, columns, sources, scope).of(facts.get()));
        };
    }

    private static List<Listing<?>> sheets(java.util.function.Function<Family, Listing<?>> sheet) {
        return Stream.of(Family.values()).<Listing<?>>map(sheet).toList();
    }

    private Listing<InventoryRow> ledger(Family family) {
        return Listing.of(columns.sheet(family), columns.ledger(family), inventory.findIds(all(family)), inventory::findRows);
    }

    private InventoryQuery all(Family family) {
        return new InventoryQuery(family, null, Set.of(), scope.under(), Set.of(), null, InventoryQuery.Sort.ID, true);
    }

    /// Only what was verified by that day: neither approved nor executed cases.
    private Listing<Closure> closures(Family family, LocalDate asOf) {
        var ids = cases.findIds(campaign, new CaseQuery(Set.of(CaseState.CLOSED), Set.of(), family, scope.under(), null));
        var byId = people.findAll().stream().collect(Collectors.toMap(Person::id, person -> person));
        return Listing.of(columns.sheet(family), columns.closures(family), ids, page -> {
            var agreed = approvals.findLastAgreements(page);
            return cases.findRows(page).stream().filter(r -> r.cleanupCase().isClosedBy(asOf)).map(r -> closure(r, agreed.get(r.cleanupCase().id()), byId)).toList();
        });
    }

    private static Closure closure(CaseRow row, @Nullable Approval approval, Map<PersonId, Person> byId) {
        return new Closure(row, approval, approval == null ? null : byId.get(approval.by()));
    }

    /// What the census counts in the register; before the baseline is locked, what stands in the inventory.
    private Listing<Kept> kept(Family family, Census census) {
        var places = census.places().stream().filter(p -> p.membership().family() == family && p.fate() == Fate.S && scope.covers(p.membership().unit()))
                .map(p -> p.membership().asset()).sorted().toList();
        boolean counted = !census.places().isEmpty();
        UnaryOperator<List<InventoryRow>> standing = rows -> rows.stream().filter(r -> counted || r.asset().status() == AssetStatus.IN_USE).toList();
        List<AssetId> ids = counted ? places : inventory.findIds(all(family));
        return Listing.of(columns.sheet(family), columns.kept(family), ids, page -> withDecisions(standing.apply(inventory.findRows(page))));
    }

    private List<Kept> withDecisions(Collection<InventoryRow> rows) {
        var staying = rows.stream().filter(Annexes::isDecided).map(r -> r.asset().id()).toList();
        var decisions = new HashMap<AssetId, CleanupCase>();
        for (var c : cases.findDecided(staying)) if (c.disposition().fate() == Fate.S) decisions.put(c.asset(), c);
        return rows.stream().map(r -> new Kept(r, decisions.get(r.asset().id()))).toList();
    }

    private static boolean isDecided(InventoryRow row) {
        var key = row.disposition();
        return key != null && Keyed.of(Disposition.class, key).fate() == Fate.S;
    }
}
