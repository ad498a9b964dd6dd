package org.qingqun.returns;

import java.time.Clock;
import java.time.LocalDate;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.CampaignStore;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Scan;
import org.qingqun.common.Transactions;
import org.qingqun.ingest.ImportLog;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitStore;

/// Keeps the signatures of units on their return forms.
public record SignatureService(UnitStore units, SignatureStore signatures, ImportLog imports, CampaignStore campaigns, AuditStore audit, Access access,
        Transactions transactions, Clock clock) {
    /// Records that a unit signed what it returned.
    ///
    /// @param signedBy who signed
    /// @param scan     null where only the paper was seen
    /// @throws ExpectedException `NOT_ALLOWED`, `NAME_REQUIRED`, `SIGNED_LATER` for a day to come, `UNKNOWN_UNIT`, `NOT_RETURNED` when nothing of the unit was read in yet
    public UnitSignature sign(UnitId unit, String signedBy, LocalDate signedOn, @Nullable Scan scan, PersonId by) {
        access.require(by, Permission.RECORD);
        if (StringUtils.isBlank(signedBy)) throw new ExpectedException(ErrorCode.NAME_REQUIRED);
        if (signedOn.isAfter(LocalDate.now(clock))) throw new ExpectedException(ErrorCode.SIGNED_LATER, signedOn);
        return transactions.inOne(() -> {
            var known = get(unit);
            if (!new CampaignReturns(imports, campaigns, audit).findLastReturns().containsKey(unit)) throw new ExpectedException(ErrorCode.NOT_RETURNED, known.name());
            var kept = scan == null ? null : new UnitSignature.Scan(scan.name(), scan.sha256());
            var signature = new UnitSignature(unit, signedBy.strip(), signedOn, clock.instant(), by, kept);
            signatures.add(signature, scan == null ? null : scan.bytes());
            var what = signedOn + " " + signature.signedBy() + (kept == null ? "" : " " + kept.sha256());
            audit.append(new AuditEntry(clock.instant(), by.value(), "return.signed", subject(unit), null, audit.reference(what), null));
            return signature;
        });
    }

    /// Takes back the last signature of a unit, which was recorded by mistake.
    ///
    /// @throws ExpectedException `NOT_ALLOWED`, `UNKNOWN_UNIT`
    public void withdraw(UnitId unit, String reason, PersonId by) {
        access.require(by, Permission.RECORD);
        transactions.inOne(() -> {
            signatures.removeLast(get(unit).id());
            audit.append(new AuditEntry(clock.instant(), by.value(), "return.unsigned", subject(unit), null, null, reason));
        });
    }

    /// The bytes of a scan that was kept.
    public byte[] readScan(String sha256) {
        return signatures.readScan(sha256);
    }

    private Unit get(UnitId unit) {
        return units.find(unit).orElseThrow(() -> new ExpectedException(ErrorCode.UNKNOWN_UNIT, unit.value()));
    }

    private static String subject(UnitId unit) {
        return "unit:" + unit.value();
    }
}
