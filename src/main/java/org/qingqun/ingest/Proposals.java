package org.qingqun.ingest;

import java.util.List;
import java.util.Set;
import org.qingqun.campaign.PersonId;
import org.qingqun.inventory.AssetId;

/// Takes what returned files propose, in the import's transaction, when all rows of a file are stored. The same row may come again with each import
/// and then changes nothing.
public interface Proposals {
    Proposals NONE = (_, _) -> Taken.ALL;

    /// @param by who imports the file
    Taken propose(List<ProposedRow> rows, PersonId by);

    /// What became of them.
    ///
    /// @param outside fresh assets that were gone before the baseline day: nobody counts them
    /// @param cases   the cases that were opened, by the database's number
    /// @param refused those whose decision does not hold: two that merge into each other, a survivor that is closed itself
    record Taken(Set<AssetId> outside, Set<Long> cases, Set<AssetId> refused) {
        public static final Taken ALL = new Taken(Set.of(), Set.of(), Set.of());

        public Taken {
            outside = Set.copyOf(outside);
            cases = Set.copyOf(cases);
            refused = Set.copyOf(refused);
        }
    }
}
