package org.qingqun.inventory;

import org.jspecify.annotations.Nullable;

/// One thing to be cleaned up: a work group, a government app or an official account.
public sealed interface Asset permits WorkGroup, GovApp, OfficialAccount {
    AssetId id();

    /// Our own stable code, `QZ-00042`, printed on forms.
    String code();

    AssetFacts facts();

    AssetStatus status();

    /// Grows by one at each change; a stale one is refused.
    int version();

    Family family();

    /// The same asset with other facts.
    Asset with(AssetFacts facts);

    default String name() {
        return facts().name();
    }

    default UnitId unit() {
        return facts().unit();
    }

    static Asset of(Family family, @Nullable AppKind kind, AssetId id, String code, AssetFacts facts, AssetStatus status, int version) {
        return switch (family) {
            case WORK_GROUP -> new WorkGroup(id, code, facts, status, version);
            case GOV_APP -> new GovApp(id, code, kind == null ? AppKind.APP : kind, facts, status, version);
            case OFFICIAL_ACCOUNT -> new OfficialAccount(id, code, facts, status, version);
        };
    }
}
