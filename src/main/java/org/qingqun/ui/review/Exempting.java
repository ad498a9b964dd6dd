package org.qingqun.ui.review;

import java.util.Set;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.review.ExemptForm.Answer;
import org.qingqun.wording.FindingText;

/// 豁免: lets what was found of the asset in sight stand until a day, with somebody's consent. It is listed again after that day, or when its facts change.
///
/// @param onDone called after it was kept
record Exempting(Desk desk, ExemptForm form, Runnable onDone) {
    private static final int USUAL_MONTHS = 6;

    void ask(Card card) {
        var rule = card.finding().rule();
        form.ask(card.row().asset().name(), new FindingText(desk.messages()).rule(rule), desk.office().today().plusMonths(USUAL_MONTHS)).ifPresent(answer -> keep(card, answer));
    }

    private void keep(Card card, Answer said) {
        var asset = card.row().asset();
        desk.tasks().run("review.task.exempt", () -> {
            desk.office().rules().exemptions().exempt(asset.id(), said.all() ? Set.of() : Set.of(card.finding().rule()), said.reason(), said.approver(), said.until(), desk.person());
            return asset.name();
        }, name -> {
            desk.notices().done(desk.messages().format("review.exempt.done", name, said.until()));
            desk.navigator().changed();
            onDone.run();
        });
    }
}
