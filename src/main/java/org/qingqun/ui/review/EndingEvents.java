package org.qingqun.ui.review;

import java.util.List;
import java.util.stream.Collectors;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Proposal;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.Unit;
import org.qingqun.rule.EventService.Awaited;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Notices;
import org.qingqun.ui.review.EventForm.Answer;
import org.qingqun.ui.review.EventForm.Line;
import org.qingqun.wording.FigureText;

/// Shows what temporary groups wait for, takes the word that it is over, and where it is wished proposes all of them for closing at once.
///
/// @param onDone called after the word was kept: it counts from the next scan on
record EndingEvents(Desk desk, EventForm form, Runnable onDone) {
    private static final int MOST_UNITS = 3;
    private static final int DEADLINE_DAYS = 17;

    /// @param ended  that waited for it
    /// @param opened cases of those that had none
    private record Ended(List<Asset> ended, List<CleanupCase> opened) {}

    void ask() {
        desk.tasks().run("review.task.events", this::lines, lines -> {
            if (lines.isEmpty()) desk.notices().done(desk.messages().text("review.events.none"));
            else form.ask(lines, desk.office().today()).ifPresent(this::keep);
        });
    }

    private List<Line> lines() {
        var units = desk.office().inventory().unitTree();
        return desk.office().rules().events().findAwaited().stream().map(awaited -> new Line(awaited, awaited.assets().stream().map(Asset::unit).distinct().limit(MOST_UNITS)
                .map(id -> units.find(id).map(Unit::name).orElse("")).collect(Collectors.joining(desk.messages().text("list.between"))))).toList();
    }

    private void keep(Answer answer) {
        var event = answer.line().awaited().event();
        desk.tasks().run("review.task.events", () -> end(answer), done -> {
            desk.notices().done(desk.messages().format("review.events.ended", event, FigureText.count(done.ended().size()), FigureText.count(done.opened().size())),
                    new Notices.Action(desk.messages().text("review.undo"), () -> takeBack(answer, done)));
            desk.navigator().changed();
            onDone.run();
        });
    }

    private Ended end(Answer answer) {
        var ended = desk.office().rules().events().end(answer.line().awaited().event(), null, answer.on(), answer.reason(), desk.person());
        if (!answer.propose()) return new Ended(ended, List.of());
        var free = ended.stream().filter(asset -> desk.office().review().findOpen(asset.id()).isEmpty()).map(asset -> proposal(asset, answer.reason())).toList();
        return new Ended(ended, free.isEmpty() ? List.of() : desk.office().review().propose(free, desk.person()).done());
    }

    private Proposal proposal(Asset asset, String reason) {
        return new Proposal(asset.id(), Disposition.closing(asset.family()), null, reason, asset.facts().custodian().name(), desk.office().today().plusDays(DEADLINE_DAYS));
    }

    private void takeBack(Answer answer, Ended done) {
        var words = desk.messages().text("review.events.undone");
        desk.tasks().run("review.task.undo", () -> {
            if (!done.opened().isEmpty()) desk.office().review().withdraw(done.opened().stream().map(CleanupCase::id).toList(), words, desk.person());
            desk.office().rules().events().goesOn(answer.line().awaited().event(), null, words, desk.person());
            return words;
        }, said -> {
            desk.notices().done(said);
            desk.navigator().changed();
            onDone.run();
        });
    }

    /// Some of the assets that wait, by name.
    static String names(Awaited awaited, int most, String between) {
        return awaited.assets().stream().limit(most).map(Asset::name).collect(Collectors.joining(between));
    }
}
