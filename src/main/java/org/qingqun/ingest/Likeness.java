package org.qingqun.ingest;

import java.util.Optional;
import org.qingqun.inventory.AssetDraft;
import org.qingqun.inventory.AssetId;

/// Whether a new row resembles an asset of its unit without being the same by identity. It is stored all the same; the answer only raises a question.
public interface Likeness {
    Likeness NONE = _ -> Optional.empty();

    Optional<AssetId> resembles(AssetDraft draft);
}
