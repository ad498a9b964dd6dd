package org.qingqun.campaign;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Transactions;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetDraft;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.AssetStore;
import org.qingqun.inventory.Term;
import org.qingqun.inventory.UnitStore;

/// Enters an asset that no ledger brought. What a person typed is locked, and the campaign in force counts it as new or declared late.
public record EntryService(AssetStore assets, UnitStore units, BaselineService baseline, AuditStore audit, Access access, Transactions transactions, Clock clock) {
    /// @param typed fields a person filled in: no import overwrites them
    /// @throws ExpectedException `NOT_ALLOWED`, `NAME_REQUIRED`, `TERM_REQUIRED`, `UNKNOWN_UNIT`; `ASSET_EXISTS` when the unit has one of that name
    public Asset enter(AssetDraft draft, Set<AssetField> typed, PersonId by) {
        access.require(by, Permission.RECORD);
        var facts = draft.facts();
        if (facts.name().isBlank()) throw new ExpectedException(ErrorCode.NAME_REQUIRED);
        if (facts.term().kind() == Term.Kind.UNKNOWN) throw new ExpectedException(ErrorCode.TERM_REQUIRED, facts.name());
        return transactions.inOne(() -> {
            if (units.find(facts.unit()).isEmpty()) throw new ExpectedException(ErrorCode.UNKNOWN_UNIT, facts.unit().value());
            assets.findByName(facts.unit(), facts.name()).stream().filter(a -> a.family() == draft.family() && a.status() == AssetStatus.IN_USE).findFirst().ifPresent(a -> {
                throw new ExpectedException(ErrorCode.ASSET_EXISTS, a.name(), a.code());
            });
            var asset = assets.insertAll(List.of(new AssetDraft(draft.family(), draft.kind(), facts, nextOccurrence(draft)))).getFirst();
            assets.lock(asset.id(), typed);
            baseline.enrol(List.of(asset));
            audit.append(new AuditEntry(clock.instant(), by.value(), "asset.enter", "asset:" + asset.id().value(), null, audit.reference(facts.toString()), null));
            return asset;
        });
    }

    /// Closed namesakes keep their numbers.
    private int nextOccurrence(AssetDraft draft) {
        return 1 + (int) assets.findByName(draft.facts().unit(), draft.facts().name()).stream().filter(a -> a.family() == draft.family()).count();
    }
}
