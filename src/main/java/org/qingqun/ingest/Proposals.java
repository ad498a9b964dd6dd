package org.qingqun.ingest;

import java.util.List;

/// Takes what returned files propose, in the import's transaction. The same row may come again with each import.
public interface Proposals {
    Proposals NONE = _ -> {};

    void propose(List<ProposedRow> rows);
}
