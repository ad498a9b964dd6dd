package org.qingqun.ui.merge;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Controllers;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Screen;
import org.qingqun.ui.common.Visit;
import org.qingqun.wording.FigureText;

/// Ties `merge.fxml` to `MergeModel`: how far the work is, the two decisions, the keys. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class MergeController implements Screen {
    private static final KeyCombination PROPOSE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private final MergeModel model;
    private final Messages messages;
    private final MergeWizard wizard;
    @FXML private VBox root;
    @FXML private Label summary;
    @FXML private ProgressBar bar;
    @FXML private Label obstacle;
    @FXML private Button different;
    @FXML private Button same;
    @FXML private Button propose;
    @FXML private VBox work;
    @FXML private ClustersController clustersController;

    public MergeController(MergeModel model, Desk desk) {
        this.model = model;
        messages = desk.messages();
        wizard = new MergeWizard(model, desk);
    }

    public static Controllers makers(Desk desk) {
        var model = new MergeModel(desk);
        return new Controllers().with(MergeController.class, () -> new MergeController(model, desk))
                .with(ClustersController.class, () -> new ClustersController(model, desk.messages()))
                .with(CompareController.class, () -> new CompareController(model, desk.messages()))
                .with(NothingController.class, () -> new NothingController(model, desk)).with(ToldController.class, () -> new ToldController(model, desk));
    }

    @FXML void initialize() {
        obstacle.managedProperty().bind(obstacle.visibleProperty());
        model.found().foundProperty().subscribe(this::show);
        model.choiceProperty().subscribe(this::show);
        model.oversize().confirmedProperty().subscribe(_ -> allow());
        model.oversize().reasonProperty().subscribe(_ -> allow());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override public void shown(Visit visit) {
        model.open(visit.assets());
        model.weigh();
        root.requestFocus();
    }

    @Override public void refresh() {
        model.refresh();
    }

    @Override public void hidden() {
        model.leave();
    }

    @Override public Optional<ObservableValue<@Nullable Integer>> waiting() {
        return Optional.of(model.found().openProperty());
    }

    @Override public void recount() {
        model.found().recount();
    }

    private void show(Found found) {
        int all = found.clusters().size();
        int left = found.open();
        summary.setText(all == 0 ? "" : messages.format("merge.summary", FigureText.count(all), FigureText.count(all - left), FigureText.count(left)));
        bar.setVisible(all > 0);
        bar.setProgress(all == 0 ? 0 : (all - left) / (double) all);
    }

    private void show(@Nullable Choice choice) {
        work.setVisible(choice != null);
        different.setDisable(choice == null || choice.different().isEmpty());
        same.setDisable(choice == null || choice.same().isEmpty());
        allow();
    }

    /// A button that waits says why beside it.
    private void allow() {
        var why = model.obstacle();
        propose.setDisable(why.isPresent());
        obstacle.setVisible(model.choiceProperty().get() != null && why.isPresent());
        obstacle.setText(why.map(messages::text).orElse(""));
    }

    /// Before the controls see them: arrow keys would move the focus from one radio button to the next.
    private void pressed(KeyEvent key) {
        if (PROPOSE.match(key)) propose();
        else if (FIND.match(key)) clustersController.focusSearch();
        else if (key.getTarget() instanceof TextInputControl || key.isShortcutDown() || key.isAltDown() || !stepped(key.getCode())) return;
        key.consume();
    }

    private boolean stepped(KeyCode code) {
        switch (code) {
            case LEFT -> model.step(-1);
            case RIGHT -> model.step(1);
            case N -> different();
            case Y -> same();
            default -> {
                return false;
            }
        }
        root.requestFocus(); // the grid was drawn anew, so what had the focus may be gone
        return true;
    }

    @FXML void different() {
        model.markDifferent();
    }

    @FXML void same() {
        model.markSame();
    }

    @FXML void propose() {
        if (!propose.isDisabled()) wizard.show(root.getScene().getWindow());
    }
}
