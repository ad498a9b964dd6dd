package org.qingqun.inventory;

import org.jspecify.annotations.Nullable;
import org.qingqun.common.PartialDate;

/// What is known of an asset whatever its family.
///
/// @param unit      the unit that answers for it (填报/主管单位)
/// @param sponsor   主办/建群单位 or section as written, where it differs from the unit
/// @param audience  成员范围 as written
/// @param members   people in it, users or followers, 0 or more
/// @param filingNo  备案号
/// @param note      what the ledger added
public record AssetFacts(String name, UnitId unit, @Nullable String sponsor, Platform platform, Custodian custodian,
        @Nullable String purpose, @Nullable String audience, @Nullable PartialDate createdOn, Activity activity,
        @Nullable Integer members, Term term, @Nullable String filingNo, @Nullable String note, Source source) {}
