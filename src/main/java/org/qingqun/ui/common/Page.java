package org.qingqun.ui.common;

import java.util.Arrays;
import java.util.Optional;
import org.qingqun.common.Keyed;

/// The pages of the window, in the order of the navigation. Titles are in the bundles under `shell.page.<key>`.
public enum Page implements Keyed {
    /// 总览
    OVERVIEW(1),
    /// 台账
    INVENTORY(2),
    /// 导入
    INGEST(3),
    /// 体检
    REVIEW(4),
    /// 合并
    MERGE(5),
    /// 处置
    CLEANUP(6),
    /// 审批
    APPROVAL(7),
    /// 进度
    PROGRESS(8),
    /// 报告
    REPORT(9),
    /// 设置
    SETTINGS(0);

    private final int digit;

    Page(int digit) {
        this.digit = digit;
    }

    /// By its key, as remembered.
    public static Optional<Page> find(String key) {
        return Arrays.stream(values()).filter(page -> page.key().equals(key)).findFirst();
    }

    /// The page opens with Ctrl and this digit; 0 for the tenth.
    public int digit() {
        return digit;
    }

    /// Its place in the navigation, 1–10.
    public int place() {
        return digit == 0 ? 10 : digit;
    }
}
