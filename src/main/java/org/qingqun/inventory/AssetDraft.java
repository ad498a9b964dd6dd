package org.qingqun.inventory;

import org.jspecify.annotations.Nullable;

/// An asset before the database numbered it.
///
/// @param kind       only for government apps
/// @param occurrence 1 for the first row of its unit and name in one file, 2 for the second …: two rows of one file are two assets
public record AssetDraft(Family family, @Nullable AppKind kind, AssetFacts facts, int occurrence) {}
