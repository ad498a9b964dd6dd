package org.qingqun.rule;

/// A rule's name in kebab-case, as the command line prints it: `zombie`, `expired` …
public record RuleId(String value) {
    public static final RuleId ZOMBIE = new RuleId("zombie");
    public static final RuleId EXPIRED = new RuleId("expired");
    public static final RuleId DUPLICATE = new RuleId("duplicate");

    @Override public String toString() {
        return value;
    }
}
