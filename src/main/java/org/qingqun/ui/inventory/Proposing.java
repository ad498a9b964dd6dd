package org.qingqun.ui.inventory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Outcome;
import org.qingqun.cleanup.Proposal;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Notices.Action;
import org.qingqun.wording.ErrorText;
import org.qingqun.wording.FigureText;

/// Proposes one disposition for many assets, tells what became of it, and takes it back when asked. Merging has a page of its own.
public record Proposing(Desk desk, ProposalForm form, Runnable onDone) {
    private static final int DAYS = 30;
    private static final int MOST_FORESEEN = 20_000;

    public void propose(List<AssetId> assets, Family family) {
        if (assets.isEmpty()) return;
        var possible = Arrays.stream(Disposition.values()).filter(d -> d != Disposition.MERGE && d.fits(family)).toList();
        desk.tasks().run("inventory.task.effect", () -> Effect.of(desk.office(), assets, family, possible),
                effect -> form.ask(effect, possible, desk.office().today().plusDays(DAYS)).ifPresent(answer -> propose(assets, answer)));
    }

    private void propose(List<AssetId> assets, ProposalForm.Answer answer) {
        var proposals = assets.stream().map(id -> new Proposal(id, answer.disposition(), null, answer.reason(), null, answer.deadline(), answer.keepUntil())).toList();
        desk.tasks().run("inventory.task.propose", () -> desk.office().review().propose(proposals, desk.person()), this::tell);
    }

    /// The rate once these were carried out, while they are chosen. Of very many it is told only where they are proposed: it would be counted anew at every tick.
    public void foresee(List<AssetId> assets, Family family) {
        if (assets.size() > MOST_FORESEEN) {
            desk.rates().settled();
            return;
        }
        var closing = family == Family.WORK_GROUP ? Disposition.DISSOLVE : Disposition.DEREGISTER;
        desk.rates().deciding(family, assets.stream().collect(Collectors.toMap(Function.identity(), _ -> closing)));
    }

    private void tell(Outcome outcome) {
        var messages = desk.messages();
        desk.navigator().changed();
        onDone.run();
        if (!outcome.done().isEmpty()) {
            var ids = outcome.done().stream().map(CleanupCase::id).toList();
            desk.notices().done(messages.format("inventory.propose.done", FigureText.count(ids.size())),
                    new Action(messages.text("inventory.propose.undo"), () -> desk.tasks().run("inventory.task.withdraw",
                            () -> desk.office().review().withdraw(ids, messages.text("inventory.propose.withdrawn"), desk.person()), _ -> {
                                desk.navigator().changed();
                                onDone.run();
                            })));
        }
        if (!outcome.refused().isEmpty()) desk.notices().refused(messages.format("inventory.propose.refused", FigureText.count(outcome.refused().size()),
                mostCommon(outcome)));
    }

    /// The sentence that stands for most of the refused rows.
    private String mostCommon(Outcome outcome) {
        var words = new ErrorText(desk.messages());
        return outcome.refused().stream().collect(Collectors.groupingBy(r -> words.explain(r.why()), Collectors.counting())).entrySet().stream()
                .max(Comparator.comparingLong(Map.Entry::getValue)).map(Map.Entry::getKey).orElse("");
    }
}
