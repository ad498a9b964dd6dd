package org.qingqun.rule;

import org.qingqun.common.Keyed;
import org.qingqun.inventory.EvidenceGrade;

/// How strongly a finding speaks. `ASK`: a person has to look, nobody is accused.
public enum Severity implements Keyed {
    ASK, LIKELY, STRONG;

    /// What may be claimed about use on somebody's word: as strongly as the rule says on the custodian's word or better, LIKELY at most on the unit's,
    /// and only a question where nobody knows who says so.
    public Severity restingOn(EvidenceGrade grade) {
        return switch (grade) {
            case PLATFORM_EXPORT, SCREENSHOT, CUSTODIAN -> this;
            case UNIT -> this == STRONG ? LIKELY : this;
            case UNKNOWN -> ASK;
        };
    }
}
