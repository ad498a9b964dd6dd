package org.qingqun.ui.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.InventoryRow;
import org.qingqun.rule.Exemption;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.review.ExemptionsForm.Answer;
import org.qingqun.ui.review.ExemptionsForm.Line;
import org.qingqun.wording.FindingText;

/// Shows the exemptions that hold, the first to end first, and ends one before its day when it is asked to.
///
/// @param onDone called after one was ended
record LiftingExemptions(Desk desk, ExemptionsForm form, Runnable onDone) {
    void ask() {
        desk.tasks().run("review.task.exempt", this::lines, lines -> {
            if (lines.isEmpty()) desk.notices().done(desk.messages().text("review.exemptions.none"));
            else form.ask(lines).ifPresent(this::lift);
        });
    }

    private List<Line> lines() {
        var exempt = desk.office().rules().exemptions().findHolding();
        var rows = desk.office().inventory().findRows(exempt.stream().map(Exemption::asset).distinct().toList()).stream()
                .collect(Collectors.toMap(row -> row.asset().id(), Function.identity()));
        return exempt.stream().filter(e -> rows.containsKey(e.asset())).map(e -> line(e, rows)).sorted(Comparator.comparing(line -> String.valueOf(line.exemption().until()))).toList();
    }

    private Line line(Exemption e, Map<AssetId, InventoryRow> rows) {
        var row = java.util.Objects.requireNonNull(rows.get(e.asset()));
        return new Line(e.asset(), e.rule(), row.asset().name(), row.unit().name(), new FindingText(desk.messages()).rule(e.rule()), e.dismissal());
    }

    private void lift(Answer answer) {
        var line = answer.line();
        desk.tasks().run("review.task.exempt", () -> {
            desk.office().rules().exemptions().lift(line.asset(), line.rule(), answer.reason(), desk.person());
            return line.name();
        }, name -> {
            desk.notices().done(desk.messages().format("review.exemptions.lifted", name, line.what()));
            desk.navigator().changed();
            onDone.run();
        });
    }
}
