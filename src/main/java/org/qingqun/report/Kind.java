package org.qingqun.report;

import org.qingqun.common.Keyed;

/// What goes to superiors: the summary and its annexes. Files are named by the key: ASCII, so that a machine without a Chinese locale can write them.
public enum Kind implements Keyed {
    /// 情况报告
    SUMMARY,
    /// 台账: every asset
    LEDGER,
    /// 销号清单: what is verified gone
    CLOSURES,
    /// 保留清单: what stays in the register, and why
    KEPT,
    /// 问题清单: what is open, overdue, back or not reported
    PROBLEMS
}
