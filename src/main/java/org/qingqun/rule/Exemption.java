package org.qingqun.rule;

import org.qingqun.inventory.AssetId;

/// What one rule says of one asset is let stand, with somebody's consent.
public record Exemption(AssetId asset, RuleId rule, Dismissal dismissal) {}
