package org.qingqun.inventory;

/// 政务公众账号. Its `members` are followers.
public record OfficialAccount(AssetId id, String code, AssetFacts facts, AssetStatus status, int version) implements Asset {
    @Override public Family family() {
        return Family.OFFICIAL_ACCOUNT;
    }

    @Override public OfficialAccount with(AssetFacts changed) {
        return new OfficialAccount(id, code, changed, status, version);
    }
}
