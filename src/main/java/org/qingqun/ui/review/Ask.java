package org.qingqun.ui.review;

import org.qingqun.inventory.Family;
import org.qingqun.rule.RuleId;

/// The open findings of one rule that only ask; `count` of them wait for an answer.
///
/// @param family where a list of them begins
public record Ask(RuleId rule, String title, int count, Family family) {}
