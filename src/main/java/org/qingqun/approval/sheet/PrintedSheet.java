package org.qingqun.approval.sheet;

import java.util.List;
import java.util.Set;
import org.qingqun.approval.Risk;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.MergedSize;

/// A sheet with what its rows say, as it goes to the printer: what wants a look first.
///
/// @param leftOut names of what waits but changed since it was submitted: it has to be submitted anew first
public record PrintedSheet(ApprovalSheet sheet, List<Line> lines, List<String> leftOut) {
    /// @param risks    why it wants a look of its own, the most serious first
    /// @param partners what the units are called that run it beside the deciding one
    public record Line(SheetRow row, CaseRow cases, Set<Risk> risks, MergedSize merged, List<String> partners) {
        public Line {
            partners = List.copyOf(partners);
        }

        Line as(SheetRow printed) {
            return new Line(printed, cases, risks, merged, partners);
        }

        public List<Risk> sortedRisks() {
            return risks.stream().sorted().toList();
        }
    }

    public PrintedSheet {
        lines = List.copyOf(lines);
        leftOut = List.copyOf(leftOut);
    }

    /// Those that want a look of their own.
    public List<Line> looks() {
        return lines.stream().filter(l -> !l.risks().isEmpty()).toList();
    }

    public List<Line> rest() {
        return lines.stream().filter(l -> l.risks().isEmpty()).toList();
    }
}
