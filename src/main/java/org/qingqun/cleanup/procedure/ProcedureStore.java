package org.qingqun.cleanup.procedure;

import java.util.Collection;
import java.util.Map;
import org.qingqun.cleanup.CaseId;

/// Where it is kept which parts of a case's procedure were done.
public interface ProcedureStore {
    /// Cases without a mark are not in it.
    Map<CaseId, Map<ProcedureStep, StepMark>> find(Collection<CaseId> cases);

    /// Overwrites an earlier mark.
    void put(CaseId id, ProcedureStep step, StepMark mark);

    void remove(CaseId id, ProcedureStep step);
}
