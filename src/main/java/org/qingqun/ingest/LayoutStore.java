package org.qingqun.ingest;

import java.util.Map;
import java.util.Optional;
import org.qingqun.inventory.AssetField;

/// Where corrected column mappings are kept, by the fingerprint of their header.
public interface LayoutStore {
    /// Fields by column number.
    Optional<Map<Integer, AssetField>> find(String fingerprint);

    /// Replaces what was learned of this layout before.
    void save(String fingerprint, Map<Integer, AssetField> fields);
}
