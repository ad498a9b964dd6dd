package org.qingqun.ui.common;

import org.qingqun.common.Keyed;

/// The pages of the window, in the order of the navigation. Titles are in the bundles under `shell.page.<key>`.
public enum Page implements Keyed {
    /// 总览
    OVERVIEW,
    /// 台账
    INVENTORY,
    /// 导入
    INGEST,
    /// 体检
    REVIEW,
    /// 合并
    MERGE,
    /// 处置
    CLEANUP,
    /// 审批
    APPROVAL,
    /// 进度
    PROGRESS,
    /// 报告
    REPORT,
    /// 设置
    SETTINGS
}
