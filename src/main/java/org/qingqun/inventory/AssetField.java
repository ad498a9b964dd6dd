package org.qingqun.inventory;

import org.qingqun.common.Keyed;

/// A field of an asset that can be mapped from a column, edited and locked.
public enum AssetField implements Keyed {
    UNIT, LEVEL, PLATFORM, NAME, APP_KIND, SPONSOR, CUSTODIAN, CUSTODIAN_TITLE, PHONE, PURPOSE, AUDIENCE, CREATED_ON, MEMBERS, TEMPORARY, ENDS_ON,
    LAST_ACTIVE_ON, MESSAGES_30D, ACTIVITY, EVIDENCE, FILING_NO, CODE, DISPOSITION, SURVIVOR, REASON, RESPONSIBLE, DEADLINE, CLOSED_ON, NOTE,
    /// a column that is read and left aside, such as 序号
    IGNORED
}
