package org.qingqun.cleanup;

import org.qingqun.campaign.Fate;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.Family;

/// 处置: what is to become of an asset.
public enum Disposition implements Keyed {
    /// 保留
    KEEP,
    /// 整改
    RECTIFY,
    /// 合并
    MERGE,
    /// 解散 (groups)
    DISSOLVE,
    /// 注销 (accounts, apps)
    DEREGISTER,
    /// 下架 (apps)
    TAKE_DOWN,
    /// 移出口径
    OUT_OF_SCOPE;

    /// Ends the asset, so it needs notice, execution and proof, and counts as reduction once verified.
    public boolean closes() {
        return switch (this) {
            case MERGE, DISSOLVE, DEREGISTER, TAKE_DOWN -> true;
            case KEEP, RECTIFY, OUT_OF_SCOPE -> false;
        };
    }

    public boolean fits(Family family) {
        return switch (this) {
            case KEEP, RECTIFY, MERGE, OUT_OF_SCOPE -> true;
            case DISSOLVE -> family == Family.WORK_GROUP;
            case DEREGISTER -> family != Family.WORK_GROUP;
            case TAKE_DOWN -> family == Family.GOV_APP;
        };
    }

    /// How an asset of this family is closed.
    public static Disposition closing(Family family) {
        return switch (family) {
            case WORK_GROUP -> DISSOLVE;
            case GOV_APP -> TAKE_DOWN;
            case OFFICIAL_ACCOUNT -> DEREGISTER;
        };
    }

    /// The fate an asset has once a case of this disposition has reached its end.
    public Fate fate() {
        return switch (this) {
            case KEEP, RECTIFY -> Fate.S;
            case MERGE -> Fate.M;
            case DISSOLVE, DEREGISTER, TAKE_DOWN -> Fate.C;
            case OUT_OF_SCOPE -> Fate.X;
        };
    }
}
