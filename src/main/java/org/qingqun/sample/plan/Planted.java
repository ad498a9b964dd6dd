package org.qingqun.sample.plan;

import org.jspecify.annotations.Nullable;

/// An asset with what was planted in it.
///
/// @param how     for duplicates: suffix, year, abbreviation, synonym or platform; else empty
/// @param partner the asset it duplicates or looks like
public record Planted(PlannedAsset asset, Slot slot, String how, @Nullable AssetKey partner) {}
