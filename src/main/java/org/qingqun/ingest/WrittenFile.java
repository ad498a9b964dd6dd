package org.qingqun.ingest;

import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.UnitId;

/// What one file of a batch did for one unit; a file of several units stands there once for each.
///
/// @param path as it was previewed
/// @param unit null where the file named none
public record WrittenFile(String path, @Nullable UnitId unit, Counts counts) {}
