package org.qingqun;

import java.util.List;
import java.util.stream.Collectors;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.ReturnedDecision;
import org.qingqun.cleanup.ReturnedDecisions;
import org.qingqun.common.Keyed;
import org.qingqun.ingest.Proposals;
import org.qingqun.ingest.ProposedRow;

/// Hands what returned ledgers propose over to the clean-up, which knows nothing of files.
record UnitProposals(ReturnedDecisions decisions) implements Proposals {
    @Override public Taken propose(List<ProposedRow> rows, PersonId by) {
        var taken = decisions.take(rows.stream().map(UnitProposals::decision).toList(), by);
        return new Taken(taken.outside(), taken.opened().stream().map(CaseId::value).collect(Collectors.toSet()), taken.refused());
    }

    private static ReturnedDecision decision(ProposedRow row) {
        var d = row.decision();
        return new ReturnedDecision(row.asset(), Keyed.of(Disposition.class, d.disposition()), d.survivor(), d.reason(), d.responsible(), d.deadline(), d.done(), d.doneOn(),
                row.fresh());
    }
}
