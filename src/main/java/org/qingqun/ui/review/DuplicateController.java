package org.qingqun.ui.review;

import javafx.fxml.FXML;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Ties `duplicate.fxml` to `AnsweringDuplicates`: the answer whether two do the same work. Only shown where that is the question. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class DuplicateController {
    private final ReviewModel model;
    private final AnsweringDuplicates answering;
    @FXML private HBox answers;

    DuplicateController(ReviewModel model, AnsweringDuplicates answering) {
        this.model = model;
        this.answering = answering;
    }

    @FXML void initialize() {
        answers.managedProperty().bind(answers.visibleProperty());
        model.cardProperty().subscribe(this::show);
    }

    private void show(@Nullable Card card) {
        answers.setVisible(card != null && !AnsweringDuplicates.pairs(card.finding()).isEmpty());
    }

    /// Whether the key meant something here.
    boolean pressed(KeyCode key) {
        if (!answers.isVisible() || key != KeyCode.N && key != KeyCode.Y) return false;
        if (key == KeyCode.N) different();
        else same();
        return true;
    }

    @FXML void different() {
        var shown = model.cardProperty().get();
        if (shown != null) answering.different(shown.finding(), shown.row().asset().name());
    }

    @FXML void same() {
        var shown = model.cardProperty().get();
        if (shown != null) answering.same(shown.finding(), shown.row().asset().name());
    }
}
