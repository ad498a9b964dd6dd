package org.qingqun.inventory;

/// 工作群组: a chat group for work. Its `members` are people in it.
public record WorkGroup(AssetId id, String code, AssetFacts facts, AssetStatus status, int version) implements Asset {
    @Override public Family family() {
        return Family.WORK_GROUP;
    }

    @Override public WorkGroup with(AssetFacts changed) {
        return new WorkGroup(id, code, changed, status, version);
    }
}
