package org.qingqun.cleanup;

import java.time.LocalDate;
import java.util.List;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.PersonId;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;

/// Cases for tests: everything has a plain value, a test says only what it is about.
public final class CaseBuilder {
    private final Asset asset;
    private final Disposition disposition;
    private Asset survivor;
    private CaseState state = CaseState.PROPOSED;
    private LocalDate deadline;
    private LocalDate waitUntil;
    private String reason = "任务已结束";
    private String responsible = "王小明";
    private long id;
    private int proofs;

    private CaseBuilder(Asset asset, Disposition disposition) {
        this.asset = asset;
        this.disposition = disposition;
        this.id = asset.id().value();
    }

    public static CaseBuilder dissolve(Asset asset) {
        return new CaseBuilder(asset, Disposition.DISSOLVE);
    }

    public static CaseBuilder merge(Asset asset, Asset survivor) {
        var made = new CaseBuilder(asset, Disposition.MERGE);
        made.survivor = survivor;
        return made;
    }

    public static CaseBuilder decide(Asset asset, Disposition disposition) {
        return new CaseBuilder(asset, disposition);
    }

    public CaseBuilder id(long value) {
        id = value;
        return this;
    }

    public CaseBuilder state(CaseState value) {
        state = value;
        return this;
    }

    public CaseBuilder deadline(String iso) {
        deadline = LocalDate.parse(iso);
        return this;
    }

    public CaseBuilder waitUntil(String iso) {
        waitUntil = LocalDate.parse(iso);
        return this;
    }

    public CaseBuilder reason(String value) {
        reason = value;
        return this;
    }

    public CaseBuilder proofs(int value) {
        proofs = value;
        return this;
    }

    public CleanupCase build() {
        AssetId into = survivor == null ? null : survivor.id();
        return new CleanupCase(new CaseId(id), new CampaignId(1), asset.id(), asset.family(), disposition, into, state, reason, responsible, deadline,
                PersonId.ADMINISTRATOR, null, waitUntil, null, null, null, 0);
    }

    public CaseRow row() {
        return new CaseRow(build(), asset, unit(), survivor, proofs);
    }

    private Unit unit() {
        return new Unit(asset.unit(), null, "市教育局", Level.CITY, null, null, null, false, List.of());
    }
}
