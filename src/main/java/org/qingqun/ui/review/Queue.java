package org.qingqun.ui.review;

import org.qingqun.rule.RuleId;

/// The open findings of one rule that accuse; `count` of them wait.
public record Queue(RuleId rule, String title, int count) {}
