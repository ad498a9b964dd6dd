package org.qingqun.campaign;

import org.qingqun.common.Keyed;

/// Every number of the rules that a person may change: one line each, with its default and the range it may be in.
public enum Limit implements Keyed {
    GROUP_SILENT_DAYS("zombie", Measure.DAYS, Sense.AT_LEAST, 90, 1, 3650),
    APP_SILENT_DAYS("zombie", Measure.DAYS, Sense.AT_LEAST, 180, 1, 3650),
    ACCOUNT_SILENT_DAYS("zombie", Measure.DAYS, Sense.AT_LEAST, 90, 1, 3650),
    LOW_MESSAGES("low-frequency", Measure.MESSAGES, Sense.BELOW, 4, 1, 1000),
    EXPIRED_GRACE_DAYS("expired", Measure.DAYS, Sense.AT_LEAST, 7, 0, 365),
    OPEN_ENDED_DAYS("open-ended-temporary", Measure.DAYS, Sense.AT_LEAST, 180, 1, 3650),
    OUTDATED_NAME_DAYS("outdated-name", Measure.DAYS, Sense.AT_LEAST, 90, 0, 3650),
    HOLLOW_MEMBERS("hollow", Measure.PEOPLE, Sense.AT_MOST, 2, 0, 50),
    /// 1: the custodian must be 中层 or above
    CUSTODIAN_LEADS("custodian", Measure.YES_NO, Sense.IS, 0, 0, 1),
    /// 1: every filing number is in the ledger, so a blank one accuses
    FILINGS_COMPLETE("unfiled", Measure.YES_NO, Sense.IS, 0, 0, 1),
    QUOTA_SMALL_UNIT("over-quota", Measure.ASSETS, Sense.ABOVE, 3, 0, 1000),
    QUOTA_MEDIUM_UNIT("over-quota", Measure.ASSETS, Sense.ABOVE, 5, 0, 1000),
    QUOTA_LARGE_UNIT("over-quota", Measure.ASSETS, Sense.ABOVE, 10, 0, 1000),
    QUOTA_TOWN("over-quota", Measure.ASSETS, Sense.ABOVE, 10, 0, 1000),
    QUOTA_VILLAGE("over-quota", Measure.ASSETS, Sense.ABOVE, 1, 0, 1000),
    SMALL_UNIT_HEADS("over-quota", Measure.PEOPLE, Sense.AT_MOST, 20, 1, 10_000),
    LARGE_UNIT_HEADS("over-quota", Measure.PEOPLE, Sense.AT_LEAST, 100, 2, 100_000),
    ACCOUNTS_A_PLATFORM("many-accounts", Measure.ASSETS, Sense.ABOVE, 1, 1, 100),
    QUIET_REMIND_DAYS("quiet-account", Measure.DAYS, Sense.AT_LEAST, 10, 1, 3650),
    QUIET_FAIL_DAYS("quiet-account", Measure.DAYS, Sense.AT_LEAST, 14, 1, 3650),
    FEW_FOLLOWERS("few-followers", Measure.PEOPLE, Sense.BELOW, 1000, 1, 10_000_000),
    REBOUND_DAYS("rebound", Measure.DAYS, Sense.AT_MOST, 365, 1, 3650),
    MEGA_WARN_MEMBERS("mega-group", Measure.PEOPLE, Sense.ABOVE, 200, 2, 100_000),
    MEGA_STOP_MEMBERS("mega-group", Measure.PEOPLE, Sense.ABOVE, 500, 2, 100_000),
    SHARED_PHONE_PEOPLE("suspicious-data", Measure.PEOPLE, Sense.AT_LEAST, 3, 2, 1000),
    GROUPS_A_PERSON("overloaded-person", Measure.ASSETS, Sense.ABOVE, 20, 1, 1000);

    /// What is counted.
    public enum Measure implements Keyed {
        DAYS, PEOPLE, MESSAGES, ASSETS,
        /// 1 is yes, 0 is no
        YES_NO
    }

    /// Which side of the limit counts.
    public enum Sense {
        AT_LEAST, AT_MOST, ABOVE, BELOW, IS
    }

    private final String rule;
    private final Measure measure;
    private final Sense sense;
    private final int usual;
    private final int lowest;
    private final int highest;

    Limit(String rule, Measure measure, Sense sense, int usual, int lowest, int highest) {
        this.rule = rule;
        this.measure = measure;
        this.sense = sense;
        this.usual = usual;
        this.lowest = lowest;
        this.highest = highest;
    }

    /// The id of the rule it belongs to.
    public String rule() {
        return rule;
    }

    public Measure measure() {
        return measure;
    }

    public Sense sense() {
        return sense;
    }

    /// The default.
    public int usual() {
        return usual;
    }

    public int lowest() {
        return lowest;
    }

    public int highest() {
        return highest;
    }

    public boolean admits(int value) {
        return value >= lowest && value <= highest;
    }
}
