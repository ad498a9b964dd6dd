package org.qingqun.returns;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.UnitId;

/// Where signatures on return forms are kept.
public interface SignatureStore {
    /// @param scan the bytes of its scan, null where it has none
    void add(UnitSignature signature, byte @Nullable [] scan);

    /// Takes the last one of a unit away, which was recorded by mistake.
    void removeLast(UnitId unit);

    /// Those recorded at this moment or later, oldest first.
    List<UnitSignature> findSince(Instant start);

    /// The bytes of a scan that was kept.
    byte[] readScan(String sha256);
}
