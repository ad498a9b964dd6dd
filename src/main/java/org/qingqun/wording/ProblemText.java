package org.qingqun.wording;

import org.apache.commons.lang3.StringUtils;
import org.qingqun.common.Messages;
import org.qingqun.ingest.CellProblem;

/// A cell that cannot be taken, in words: where it is, what is wrong, what to write instead. Stands in previews and return sheets.
public record ProblemText(Messages messages) {
    private static final int LONGEST_SEEN = 60;

    /// `“台账”第 14 行“建群时间”：不是日期（“去年”）。请写成 2023-05-06、2023-05 或 2023。`
    public String explain(CellProblem problem) {
        var what = new Terms(messages).of(problem.kind());
        var seen = StringUtils.abbreviate(problem.seen(), "…", LONGEST_SEEN);
        var where = problem.column().isBlank() ? "problem.row" : "problem.at";
        return messages.format(where + (seen.isBlank() ? ".blank" : ".seen"), problem.sheet(), problem.row(), problem.column(), what, seen) + advice(problem.kind());
    }

    /// What to write instead, as one sentence.
    public String advice(CellProblem.Kind kind) {
        return messages.text("problem.advice." + kind.key());
    }
}
