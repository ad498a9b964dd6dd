package org.qingqun.ingest;

import org.qingqun.inventory.AssetId;

/// A returned row's decision with the asset it is about. A proposal of the unit's word, never a decision of ours.
///
/// @param fresh the asset came with this very file
public record ProposedRow(AssetId asset, Decision decision, boolean fresh) {}
