package org.qingqun.rule;

/// A rule that broke during a scan; the others went on.
public record RuleFailure(RuleId rule, RuntimeException cause) {}
