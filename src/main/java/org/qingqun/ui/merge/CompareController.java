package org.qingqun.ui.merge;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.inventory.AssetId;
import org.qingqun.ui.common.Chips;
import org.qingqun.ui.common.Chips.Tone;

/// Ties `compare.fxml` to the choice of `MergeModel`: the members side by side, why they are alike, how big they become. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class CompareController implements CompareGrid.Hand {
    private final MergeModel model;
    private final Messages messages;
    private final MergeWords words;
    private final CompareTable table;
    @FXML private Label title;
    @FXML private Label note;
    @FXML private HBox effect;
    @FXML private CompareGrid grid;
    @FXML private Label whyTitle;
    @FXML private VBox why;
    @FXML private Label sum;
    @FXML private SizePane size;

    public CompareController(MergeModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        words = new MergeWords(messages);
        table = CompareTable.in(messages);
    }

    @FXML void initialize() {
        model.choiceProperty().subscribe(this::show);
    }

    private void show(@Nullable Choice choice) {
        if (choice == null) return;
        title.setText(choice.survivorSide().name());
        note.setText(choice.sides().size() == 1 ? messages.text("merge.compare.alone")
                : messages.format(choice.byHand() ? "merge.compare.byHand" : "merge.compare.same", choice.sides().size()));
        int fewer = choice.sources().size();
        effect.getChildren().setAll(Chips.of(words.effect(fewer), fewer > 0 ? Tone.SUCCESS : Tone.NEUTRAL));
        grid.show(choice, table.of(choice), messages, this);
        whyTitle.setText(messages.text(choice.byHand() ? "merge.why.byHand" : "merge.why.title"));
        var pairs = words.why(choice);
        if (pairs.isEmpty()) why.getChildren().setAll(List.of(PairLines.plain(messages.text("merge.why.alone"))));
        else why.getChildren().setAll(pairs.stream().<Node>map(PairLines::of).toList());
        var people = choice.people();
        sum.setText(words.size(people));
        size.show(people, model.oversize(), messages, model.found()::takeLists);
    }

    @Override public void keep(AssetId survivor) {
        grid.requestFocus(); // the button pressed is about to be drawn anew
        model.keep(survivor);
    }

    @Override public void leaveOut(AssetId member, boolean out) {
        grid.requestFocus();
        model.leaveOut(member, out);
    }
}
