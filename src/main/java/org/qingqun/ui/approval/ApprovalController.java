package org.qingqun.ui.approval;

import java.util.List;
import javafx.collections.MapChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseId;
import org.qingqun.common.Messages;
import org.qingqun.ui.approval.ApprovalModel.Leaving;
import org.qingqun.ui.common.Controllers;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Screen;
import org.qingqun.ui.common.Visit;

/// Ties `approval.fxml` to `ApprovalModel`: which part is in sight, who has signed in, the keys. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class ApprovalController implements Screen {
    /// Where a visit wants the sheets on paper.
    private static final String SHEETS = "sheets";
    private final ApprovalModel model;
    private final Messages messages;
    @FXML private VBox root;
    @FXML private Label title;
    @FXML private Label note;
    @FXML private Label idle;
    @FXML private Button unsigned;
    @FXML private Button leave;
    @FXML private Node door;
    @FXML private Node work;
    @FXML private Node card;
    @FXML private Node rest;
    @FXML private Node sign;
    @FXML private Node result;
    @FXML private Node sheets;
    @FXML private Button toSheets;
    @FXML private Button fromSheets;
    @FXML private DoorController doorController;
    @FXML private CardController cardController;
    @FXML private RestController restController;
    @FXML private SignController signController;

    public ApprovalController(ApprovalModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    public static Controllers makers(Desk desk) {
        return ApprovalMakers.of(desk);
    }

    @FXML void initialize() {
        for (var node : List.of(idle, unsigned, leave, toSheets, fromSheets)) node.managedProperty().bind(node.visibleProperty());
        idle.visibleProperty().bind(model.headProperty().isNotNull());
        leave.visibleProperty().bind(model.headProperty().isNotNull());
        model.headProperty().subscribe(_ -> name(model.deciding().batchProperty().get()));
        model.deciding().partProperty().subscribe(this::show);
        model.deciding().batchProperty().subscribe(this::name);
        model.deciding().itemProperty().subscribe(_ -> root.requestFocus());
        model.deciding().answers().addListener((MapChangeListener<CaseId, Answer>) _ -> offer());
        IdleWatch.over(root, model);
        new HeldKeys(this::meant).over(root);
    }

    /// One part at a time; the keys of card and table need the focus on the page itself.
    private void show(Part part) {
        door.setVisible(part == Part.DOOR);
        work.setVisible(part == Part.CARD || part == Part.REST || part == Part.SIGN);
        card.setVisible(part == Part.CARD);
        rest.setVisible(part == Part.REST);
        sign.setVisible(part == Part.SIGN);
        result.setVisible(part == Part.RESULT);
        sheets.setVisible(part == Part.SHEETS);
        toSheets.setVisible(part == Part.DOOR);
        fromSheets.setVisible(part == Part.SHEETS);
        name(model.deciding().batchProperty().get());
        if (part == Part.SIGN) signController.start();
        else if (part == Part.REST && model.deciding().open() == 0) restController.start();
        else if (part != Part.DOOR && part != Part.SHEETS) root.requestFocus();
        offer();
    }

    /// The heading: whose cases, how many, and who has signed in.
    private void name(@Nullable Batch batch) {
        if (model.deciding().partProperty().get() == Part.SHEETS) {
            title.setText(messages.text("approval.sheets"));
            note.setText(messages.text("approval.sheets.note"));
        } else if (batch != null) {
            title.setText(messages.format("approval.title.batch", batch.unit(), batch.size()));
            note.setText(batch.later() == 0 ? batch.head().name() : messages.format("approval.note.later", batch.head().name(), batch.later()));
        } else {
            var head = model.headProperty().get();
            title.setText(messages.text("shell.page.approval"));
            note.setText(head == null ? messages.text("approval.note.door") : head.name());
        }
    }

    /// Whoever is called away can sign what he has answered so far.
    private void offer() {
        int given = model.deciding().answers().size();
        unsigned.setVisible(given > 0 && (card.isVisible() || rest.isVisible()));
        unsigned.setText(messages.format("approval.unsigned", given));
    }

    /// Digits and arrows mean something on card and table only.
    private boolean meant(KeyCode key) {
        return switch (model.deciding().partProperty().get()) {
            case CARD -> cardController.pressed(key);
            case REST -> restController.pressed(key);
            case DOOR, SHEETS, SIGN, RESULT -> false;
        };
    }

    @FXML void signUnsigned() {
        model.deciding().toSign(false);
    }

    @FXML void toSheets() {
        model.openSheets(true);
    }

    @FXML void fromSheets() {
        model.openSheets(false);
    }

    @FXML void leave() {
        model.leave();
    }

    @Override public void shown(Visit visit) {
        if (model.headProperty().get() != null) model.refresh();
        else if (SHEETS.equals(visit.state())) model.openSheets(true);
        else if (model.deciding().partProperty().get() == Part.SHEETS && visit.under() == null) model.refresh();
        else if (visit.under() != null) model.door().load(visit.under());
        else model.door().load();
        doorController.start();
    }

    @Override public void refresh() {
        model.refresh();
    }

    @Override public void hidden() {
        model.signOut(Leaving.LEFT);
    }
}
