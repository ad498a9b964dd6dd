package org.qingqun.inventory;

/// 政务应用程序. Its `members` are registered users.
public record GovApp(AssetId id, String code, AppKind kind, AssetFacts facts, AssetStatus status, int version) implements Asset {
    @Override public Family family() {
        return Family.GOV_APP;
    }

    @Override public GovApp with(AssetFacts changed) {
        return new GovApp(id, code, kind, changed, status, version);
    }
}
