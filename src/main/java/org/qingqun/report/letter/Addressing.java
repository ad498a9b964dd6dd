package org.qingqun.report.letter;

import java.util.Objects;
import org.apache.commons.lang3.StringUtils;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.common.Keyed;

/// Whom letters go to.
public enum Addressing implements Keyed {
    UNIT, CUSTODIAN;

    /// `市教育局`, or `市教育局 李明远`; without a custodian it goes to the unit.
    String addressee(CaseRow row) {
        var unit = row.unit().name();
        if (this == UNIT) return unit;
        var name = Objects.requireNonNullElse(row.cleanupCase().responsible(), Objects.requireNonNullElse(row.asset().facts().custodian().name(), ""));
        return StringUtils.isBlank(name) ? unit : unit + " " + name;
    }
}
