package org.qingqun.ui.progress;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.qingqun.common.Messages;
import org.qingqun.inventory.AssetId;
import org.qingqun.ui.common.Copied;
import org.qingqun.ui.common.Notices;
import org.qingqun.ui.progress.Beside.Rebound;
import org.qingqun.ui.progress.ProgressReading.Growth;
import org.qingqun.wording.FigureText;

/// 只减不增: units whose register grew, what looks like it is back, and what only moved; each with what can be done about it.
public final class FallsList extends VBox {
    void show(ProgressReading r, ProgressWords words, ProgressModel model, Messages messages, Notices notices) {
        var lines = new ArrayList<Node>();
        for (var growth : r.growths()) lines.add(ProgressLines.growth(growth, words.explanation(r, growth), messages,
                new ProgressLines.Acts(() -> model.openGrowth(growth), () -> ask(model.question(growth), growth, messages, notices), () -> model.explain(growth))));
        words.rebounds(r).ifPresent(said -> lines.add(ProgressLines.warningWay(said, messages.text("progress.falls.rows"), () -> model.open(ids(r)))));
        var rest = r.growths().isEmpty() ? "progress.falls.all" : "progress.falls.rest";
        lines.add(ProgressLines.note(messages.format(rest, FigureText.count(r.units() - r.growths().size()), words.baseName(r.base().day()))));
        var moved = r.beside().transfers();
        if (!moved.isEmpty()) lines.add(ProgressLines.way(messages.format("progress.transfers", FigureText.count(moved.size())), messages.text("progress.falls.rows"),
                () -> model.open(moved)));
        getChildren().setAll(lines);
    }

    private static List<AssetId> ids(ProgressReading r) {
        return r.beside().rebounds().stream().map(Rebound::id).toList();
    }

    private static void ask(String question, Growth growth, Messages messages, Notices notices) {
        Copied.text(question);
        notices.done(messages.format("progress.ask.copied", growth.unit()));
    }
}
