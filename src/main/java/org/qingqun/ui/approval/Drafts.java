package org.qingqun.ui.approval;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.Verdict;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseId;

/// Answers that nobody signed yet, kept while the program runs: who was called away finds them again, after his PIN.
final class Drafts {
    /// An answer and the content it was given to.
    private record Draft(Answer answer, @Nullable String contentHash) {}

    private final Map<PersonId, Map<CaseId, Draft>> kept = new HashMap<>();

    void keep(Batch batch, Map<CaseId, Answer> answers) {
        var own = new HashMap<CaseId, Draft>();
        answers.forEach((id, answer) -> batch.find(id).ifPresent(item -> own.put(id, new Draft(answer, item.row().cleanupCase().contentHash()))));
        kept.put(batch.head().id(), own);
    }

    void forget(PersonId head) {
        kept.remove(head);
    }

    /// Those that still fit: the item waits, says what it said, and an agreement is still possible.
    Map<CaseId, Answer> of(Batch batch) {
        var fitting = new HashMap<CaseId, Answer>();
        kept.getOrDefault(batch.head().id(), Map.of()).forEach((id, draft) -> batch.find(id).filter(item -> fits(draft, item))
                .ifPresent(_ -> fitting.put(id, draft.answer())));
        return fitting;
    }

    private static boolean fits(Draft draft, Item item) {
        if (item.change() == Item.Change.SINCE_SUBMISSION && draft.answer().verdict() == Verdict.AGREE) return false;
        var hash = item.row().cleanupCase().contentHash();
        return hash != null && hash.equals(draft.contentHash());
    }
}
