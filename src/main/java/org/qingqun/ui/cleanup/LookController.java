package org.qingqun.ui.cleanup;

import java.io.ByteArrayInputStream;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseId;
import org.qingqun.common.Messages;
import org.qingqun.ui.cleanup.LookModel.Look;
import org.qingqun.ui.cleanup.LookModel.Shown;
import org.qingqun.ui.common.Chips;
import org.qingqun.ui.common.Chips.Tone;
import org.qingqun.ui.common.Desk;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// Ties `look.fxml` to `LookModel`: the proofs large, what they are to show beside them. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class LookController {
    private static final double WIDEST = 620;
    private final Parts page;
    private final LookModel model;
    private final Desk desk;
    private final Messages messages;
    @FXML private Node content;
    @FXML private Node nothing;
    @FXML private Label number;
    @FXML private VBox proofs;
    @FXML private Label meta;
    @FXML private Label name;
    @FXML private FlowPane chips;
    @FXML private Label wanted;
    @FXML private VBox steps;
    @FXML private Button earlier;
    @FXML private Button later;

    public LookController(Parts page, LookModel model, Desk desk) {
        this.page = page;
        this.model = model;
        this.desk = desk;
        messages = desk.messages();
    }

    @FXML void initialize() {
        model.lookProperty().subscribe(this::show);
        model.queue().addListener((ListChangeListener<CaseId>) _ -> place());
        model.placeProperty().subscribe(_ -> place());
    }

    private void place() {
        int of = model.queue().size();
        number.setText(of == 0 ? "" : messages.format("cleanup.look.number", model.placeProperty().get() + 1, of));
        earlier.setDisable(model.placeProperty().get() == 0);
        later.setDisable(model.placeProperty().get() >= of - 1);
    }

    private void show(@Nullable Look look) {
        content.setVisible(look != null);
        nothing.setVisible(look == null);
        if (look == null) return;
        var row = look.detail().row();
        var terms = new Terms(messages);
        meta.setText(String.join(" · ", row.asset().code(), terms.of(row.asset().family()), terms.of(row.asset().facts().platform()), row.unit().name()));
        name.setText(row.asset().name());
        chips.getChildren().setAll(Chips.of(terms.of(row.cleanupCase().state()), Chips.stateTone(row.cleanupCase().state().key())),
                Chips.of(terms.of(row.cleanupCase().disposition()) + (row.survivor() == null ? "" : " → " + row.survivor().name()), Tone.NEUTRAL));
        wanted.setText(messages.text("cleanup.look.wanted." + row.asset().family().key()));
        steps.getChildren().setAll(StepsView.of(look.detail().steps()));
        proofs.getChildren().setAll(look.proofs().stream().map(this::proof).toList());
    }

    private Node proof(Shown shown) {
        var title = new Label(messages.format("cleanup.detail.proof", shown.proof().name(), FigureText.count(Math.ceilDiv(shown.proof().size(), 1024L)),
                shown.proof().sha256().substring(0, 8)));
        title.getStyleClass().add("secondary");
        title.setMinHeight(Region.USE_PREF_SIZE);
        var picture = picture(shown);
        return picture == null ? new VBox(6, title, unseen(shown)) : new VBox(6, title, picture);
    }

    private static @Nullable Node picture(Shown shown) {
        var bytes = shown.bytes();
        if (bytes == null) return null;
        var image = new Image(new ByteArrayInputStream(bytes));
        if (image.isError()) return null;
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setFitWidth(Math.min(WIDEST, image.getWidth()));
        view.setAccessibleText(shown.proof().name());
        return view;
    }

    /// What a window cannot show is saved and opened elsewhere before anybody says that he has seen it.
    private Node unseen(Shown shown) {
        var note = new Label(messages.text("cleanup.look.unseen"));
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        var save = new Button(messages.text("cleanup.proof.save"));
        save.setOnAction(_ -> new ProofIntake(desk).save(shown.proof()));
        var box = new VBox(6, note, save);
        box.getStyleClass().addAll(List.of("banner", "banner-warning"));
        return box;
    }

    /// Whether the key meant something here.
    boolean pressed(KeyCode key) {
        switch (key) {
            case V -> confirm();
            case LEFT, UP -> model.step(-1);
            case RIGHT, DOWN -> model.step(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    @FXML void confirm() {
        model.confirm();
    }

    @FXML void alive() {
        var look = model.lookProperty().get();
        if (look == null) return;
        desk.dialogs().reason(messages.text("cleanup.action.found-alive"), messages.format("cleanup.look.alive", look.detail().row().asset().name()),
                List.of(messages.text("cleanup.look.alive.reason.one"), messages.text("cleanup.look.alive.reason.two"))).ifPresent(model::alive);
    }

    @FXML void earlier() {
        model.step(-1);
    }

    @FXML void later() {
        model.step(1);
    }

    @FXML void back() {
        page.show(View.CASES);
    }
}
