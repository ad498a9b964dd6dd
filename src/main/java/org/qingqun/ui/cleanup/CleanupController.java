package org.qingqun.ui.cleanup;

import java.util.EnumSet;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.qingqun.cleanup.CaseState;
import org.qingqun.common.Keyed;
import org.qingqun.ui.common.Controllers;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Screen;
import org.qingqun.ui.common.Visit;

/// Ties `cleanup.fxml` to its parts: which of them is in sight, and the keys. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class CleanupController implements Screen {
    private final CleanupModel model;
    private final Parts parts;
    @FXML private Node root;
    @FXML private Node cases;
    @FXML private Node lettersPart;
    @FXML private Node lookPart;
    @FXML private Node spotPart;
    @FXML private CasesController casesController;
    @FXML private LookController lookPartController;

    public CleanupController(CleanupModel model, Parts parts) {
        this.model = model;
        this.parts = parts;
    }

    public static Controllers makers(Desk desk) {
        var model = new CleanupModel(desk);
        var parts = new Parts(desk, model::changed);
        var words = desk.messages();
        model.onLook(parts::lookAt);
        return new Controllers().with(CleanupController.class, () -> new CleanupController(model, parts)).with(HeadController.class, () -> new HeadController(model, parts, desk))
                .with(CasesController.class, () -> new CasesController(model, desk)).with(DetailController.class, () -> new DetailController(model, desk))
                .with(StepController.class, () -> new StepController(model, words))
                .with(LettersController.class, () -> new LettersController(parts, parts.letters(), desk)).with(LookController.class, () -> new LookController(parts, parts.look(), desk))
                .with(SpotController.class, () -> new SpotController(parts, parts.spot(), words));
    }

    @FXML void initialize() {
        var places = Map.of(View.CASES, cases, View.LETTERS, lettersPart, View.LOOK, lookPart, View.SPOT, spotPart);
        parts.viewProperty().subscribe(view -> places.forEach((place, node) -> node.setVisible(place == view)));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        if (key.getTarget() instanceof TextInputControl) return;
        switch (parts.viewProperty().get()) {
            case CASES -> casesController.pressed(key);
            case LOOK -> {
                if (lookPartController.pressed(key.getCode())) key.consume();
                else leave(key);
            }
            case LETTERS, SPOT -> leave(key);
        }
    }

    private void leave(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) parts.show(View.CASES);
    }

    @Override public void shown(Visit visit) {
        var wanted = visit.state() == null ? null : Keyed.of(CaseState.class, visit.state());
        if (wanted != null) model.filterProperty().set(CaseFilter.START.in(EnumSet.of(wanted)));
        if (wanted != null && parts.viewProperty().get() != View.CASES) parts.show(View.CASES);
        else if (parts.viewProperty().get() == View.CASES) model.enter();
        else refresh();
    }

    @Override public void refresh() {
        if (parts.viewProperty().get() != View.CASES) parts.show(parts.viewProperty().get());
        else model.refresh();
    }
}
