package org.qingqun.ingest;

import org.qingqun.inventory.AssetId;

/// A new row that is much like an asset of its unit without being the same by identity: is it the same group, renamed? It is stored as a new one.
///
/// @param row   the number a spreadsheet shows
/// @param asset the one it resembles, with its code and name
public record Question(String sheet, int row, String name, AssetId asset, String code, String resembles) {}
