package org.qingqun.approval;

import org.qingqun.common.Keyed;

/// How firmly an approval stands, best first.
public enum ApprovalGrade implements Keyed {
    SIGNED_FILE, SHEET_WITH_SCAN, IN_APP_PIN, SHEET_WITHOUT_SCAN
}
