package org.qingqun.rule;

/// A rule's name in kebab-case, as the command line prints it: `zombie`, `expired` …
public record RuleId(String value) {
    public static final RuleId ZOMBIE = new RuleId("zombie");
    public static final RuleId LOW_FREQUENCY = new RuleId("low-frequency");
    public static final RuleId EXPIRED = new RuleId("expired");
    public static final RuleId OPEN_ENDED_TEMPORARY = new RuleId("open-ended-temporary");
    public static final RuleId OUTDATED_NAME = new RuleId("outdated-name");
    public static final RuleId DUPLICATE = new RuleId("duplicate");
    public static final RuleId CROSS_PLATFORM = new RuleId("cross-platform");
    public static final RuleId SAME_AUDIENCE = new RuleId("same-audience");
    public static final RuleId HOLLOW = new RuleId("hollow");
    public static final RuleId CUSTODIAN = new RuleId("custodian");
    public static final RuleId UNFILED = new RuleId("unfiled");
    public static final RuleId OVER_QUOTA = new RuleId("over-quota");
    public static final RuleId MANY_ACCOUNTS = new RuleId("many-accounts");
    public static final RuleId QUIET_ACCOUNT = new RuleId("quiet-account");
    public static final RuleId FEW_FOLLOWERS = new RuleId("few-followers");
    public static final RuleId UNFILED_APP = new RuleId("unfiled-app");
    public static final RuleId FORBIDDEN_FUNCTION = new RuleId("forbidden-function");
    public static final RuleId REBOUND = new RuleId("rebound");
    public static final RuleId MEGA_GROUP = new RuleId("mega-group");
    public static final RuleId SUSPICIOUS_DATA = new RuleId("suspicious-data");
    public static final RuleId OVERLOADED_PERSON = new RuleId("overloaded-person");

    @Override public String toString() {
        return value;
    }
}
