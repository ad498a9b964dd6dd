package org.qingqun.sample.plan;

import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.AppKind;
import org.qingqun.inventory.Platform;

/// An asset of the sample as its unit knows it.
///
/// @param kind    only for apps
/// @param members people in it, followers or users
public record PlannedAsset(AssetKey key, @Nullable AppKind kind, Platform platform, Staff custodian, String purpose, String audience, Life life,
        int members, @Nullable String filingNo, @Nullable String note) {}
