package org.qingqun.wording;

import org.qingqun.approval.sheet.SheetProblem;
import org.qingqun.common.Messages;
import org.qingqun.exchange.Problem;

/// What `verify` found, as sentences.
public record VerifyText(Messages messages) {
    /// What a signed sheet says otherwise.
    public String explain(SheetProblem problem) {
        return switch (problem) {
            case SheetProblem.Rewritten(var batch) -> messages.format("verify.sheet.rewritten", batch);
            case SheetProblem.UnknownRow(var name, var code) -> messages.format("verify.sheet.unknown", name, code);
            case SheetProblem.NotRecorded(var name) -> messages.format("verify.sheet.missing", name);
            case SheetProblem.Otherwise(var name, var recorded) -> messages.format("verify.sheet.otherwise", name, new Terms(messages).of(recorded));
            case SheetProblem.Changed(var name) -> messages.format("verify.sheet.changed", name);
        };
    }

    public String explain(Problem problem) {
        return switch (problem) {
            case Problem.Damaged(var where) -> messages.format("verify.damaged", where);
            case Problem.DanglingReference(var table, var row) -> messages.format("verify.dangling", table, row);
            case Problem.BrokenChain(var seq) -> messages.format("verify.chain", seq);
            case Problem.NotAContinuation(var backup) -> messages.format("verify.against", backup.seq());
            case Problem.WrongFate(var asset, var status, var fate) -> messages.format("verify.fate", asset.value(), new Terms(messages).of(status), fate);
            case Problem.NotCounted(var asset) -> messages.format("verify.notCounted", asset.value());
        };
    }
}
