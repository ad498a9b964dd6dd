package org.qingqun.ui.approval;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.Risk;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.MergedSize;

/// One case as its approver sees it.
///
/// @param risks       why it wants a look of its own, the most serious first
/// @param merged      for merges: how many people the survivor holds at most afterwards
/// @param differences what reads otherwise than before, as far as that is known; empty for `Change.NONE`
/// @param submittedOn null when the log does not know
/// @param proposer    the name of who proposed it
/// @param evidence    what was found against it, a sentence each
/// @param partners    what the units are called that run it beside the deciding one
public record Item(CaseRow row, Set<Risk> risks, MergedSize merged, Change change, List<Difference> differences, @Nullable LocalDate submittedOn,
        String proposer, List<String> evidence, List<String> partners) {
    /// Whether the content is still what it was.
    public enum Change {
        NONE,
        /// nobody submitted what it says now: it can only be sent back
        SINCE_SUBMISSION,
        /// it was approved, was changed, and is submitted as it is now
        SINCE_APPROVAL
    }

    /// What wants a look first: by the most serious risk, then by how many there are, then by deadline.
    static final Comparator<Item> BY_RISK = Comparator.comparingInt((Item i) -> i.risks().stream().mapToInt(Enum::ordinal).min().orElse(Risk.values().length))
            .thenComparingInt(i -> -i.risks().size()).thenComparing(i -> i.row().cleanupCase().deadline(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingLong(i -> i.id().value());

    public Item {
        risks = Set.copyOf(risks);
        differences = List.copyOf(differences);
        evidence = List.copyOf(evidence);
        partners = List.copyOf(partners);
    }

    public CaseId id() {
        return row.cleanupCase().id();
    }

    public String name() {
        return row.asset().name();
    }

    public Disposition disposition() {
        return row.cleanupCase().disposition();
    }

    /// Not for a list to be glanced over.
    boolean wantsLook() {
        return !risks.isEmpty() || change != Change.NONE;
    }

    /// The most serious first.
    List<Risk> sortedRisks() {
        return risks.stream().sorted().toList();
    }

    Item with(List<String> found) {
        return new Item(row, risks, merged, change, differences, submittedOn, proposer, found, partners);
    }
}
