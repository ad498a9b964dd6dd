package org.qingqun.ui.review;

import java.util.List;
import java.util.stream.Collectors;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Unit;
import org.qingqun.rule.Season;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.review.SeasonForm.Answer;
import org.qingqun.ui.review.SeasonForm.Line;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.SeasonText;

/// Shows the groups whose names suggest a season, asks, and keeps the answer. It counts from the next scan on.
///
/// @param onDone called after an answer was kept
record SettlingSeasons(Desk desk, SeasonForm form, Runnable onDone) {
    void ask() {
        desk.tasks().run("review.task.seasons", this::lines, lines -> {
            if (lines.isEmpty()) desk.notices().done(desk.messages().text("review.seasons.none"));
            else form.ask(lines).filter(answer -> !answer.chosen().isEmpty()).ifPresent(this::keep);
        });
    }

    private List<Line> lines() {
        var units = desk.office().inventory().unitTree();
        return desk.office().rules().seasons().findOpen().stream().map(open -> new Line(open, units.find(open.asset().unit()).map(Unit::name).orElse(""),
                new SeasonText(desk.messages()).of(open.proposal().season()))).toList();
    }

    private void keep(Answer answer) {
        var bySeason = answer.chosen().stream().map(Line::open).collect(Collectors.groupingBy(open -> answer.confirmed() ? open.proposal().season() : Season.NONE,
                Collectors.mapping(open -> open.asset().id(), Collectors.<AssetId>toList())));
        desk.tasks().run("review.task.seasons", () -> {
            bySeason.forEach((season, groups) -> desk.office().rules().seasons().settle(groups, season, answer.reason(), desk.person()));
            return answer.chosen().size();
        }, count -> {
            desk.notices().done(desk.messages().format(answer.confirmed() ? "review.seasons.confirmed" : "review.seasons.declined", FigureText.count(count)));
            onDone.run();
        });
    }
}
