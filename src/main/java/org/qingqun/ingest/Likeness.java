package org.qingqun.ingest;

import java.util.Optional;
import org.qingqun.inventory.AssetDraft;
import org.qingqun.inventory.AssetStore;

/// Whether a new row resembles an asset of its unit without being the same by identity. It is stored all the same; the answer only raises a question.
@FunctionalInterface public interface Likeness {
    Likeness NONE = () -> _ -> Optional.empty();

    /// Asks for the rows of one import, which do not resemble each other however alike they are.
    Asked begin();

    /// The rows of one import.
    @FunctionalInterface interface Asked {
        /// The asset that `draft` resembles; to be asked of each new row before it is stored.
        Optional<AssetStore.Named> resembles(AssetDraft draft);
    }
}
