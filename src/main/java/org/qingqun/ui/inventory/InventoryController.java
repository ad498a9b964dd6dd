package org.qingqun.ui.inventory;

import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.ui.common.Controllers;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Screen;
import org.qingqun.ui.common.Visit;
import org.qingqun.wording.FigureText;

/// Ties `inventory.fxml` to `InventoryModel`: families, what can be done with the ticked ones, the pane. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class InventoryController implements Screen {
    private static final double EDGE = 20;
    private static final double BESIDE = 12;
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private final InventoryModel model;
    private final Messages messages;
    private final Desk desk;
    @FXML private Node root;
    @FXML private ToggleGroup families;
    @FXML private ToggleButton workGroups;
    @FXML private ToggleButton govApps;
    @FXML private ToggleButton accounts;
    @FXML private HBox bulk;
    @FXML private Label ticked;
    @FXML private Hyperlink tickAll;
    @FXML private Node detail;
    @FXML private Region margin;
    @FXML private Button proposeOne;
    @FXML private FilterController filterController;
    private boolean foreseen;

    public InventoryController(InventoryModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.messages = desk.messages();
    }

    public static Controllers makers(Desk desk) {
        var model = new InventoryModel(desk);
        var detail = new DetailModel(desk, model::changed);
        var joint = new JointModel(desk, asset -> {
            model.changed(asset);
            detail.show(asset.id());
        });
        return new Controllers().beginning(model::visit).with(InventoryController.class, () -> new InventoryController(model, desk))
                .with(FilterController.class, () -> new FilterController(model, desk)).with(ListController.class, () -> new ListController(model, desk))
                .with(JointController.class, () -> new JointController(detail, joint, desk.messages()))
                .with(PracticesController.class, () -> new PracticesController(detail, desk.messages()))
                .with(DetailController.class, () -> new DetailController(model, detail, desk.messages()));
    }

    @FXML void initialize() {
        new FamilySwitch(families, Map.of(Family.WORK_GROUP, workGroups, Family.GOV_APP, govApps, Family.OFFICIAL_ACCOUNT, accounts), model, messages).follow();
        model.ticks().countProperty().subscribe(_ -> showBulk());
        model.resultProperty().subscribe(_ -> showBulk());
        bulk.disableProperty().bind(model.countingProperty());
        margin.prefWidthProperty().bind(Bindings.when(detail.managedProperty()).then(BESIDE).otherwise(EDGE));
        model.selectedProperty().subscribe(row -> {
            detail.setVisible(row != null);
            detail.setManaged(row != null);
            proposeOne.setDisable(row == null || !row.isUndecided());
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (FIND.match(key)) filterController.focus();
            else if (NEW.match(key)) enter();
        });
    }

    private void showBulk() {
        int count = model.ticks().countProperty().get();
        int all = model.resultProperty().get().size();
        bulk.setVisible(count > 0);
        bulk.setManaged(count > 0);
        ticked.setText(messages.format("inventory.bulk.ticked", FigureText.count(count)));
        tickAll.setText(messages.format("inventory.bulk.all", FigureText.count(all)));
        tickAll.setVisible(count < all);
        if (count > 0) proposing().foresee(model.ticked(), model.filterProperty().get().family());
        else if (foreseen) desk.rates().settled();
        foreseen = count > 0;
    }

    private Proposing proposing() {
        return new Proposing(desk, new FxProposalForm(messages, () -> root.getScene().getWindow()), () -> {
            model.ticks().clear();
            model.refresh();
        });
    }

    @FXML void enter() {
        new EntryDialog(desk).show(root.getScene().getWindow(), model.filterProperty().get().family());
    }

    @FXML void tickAll() {
        model.ticks().setAll(model.resultProperty().get(), true);
    }

    @FXML void tickNone() {
        model.ticks().clear();
    }

    @FXML void propose() {
        proposing().propose(model.ticked(), model.filterProperty().get().family());
    }

    /// Merging has a page of its own.
    @FXML void merge() {
        desk.navigator().go(Visit.to(Page.MERGE).withFamily(model.filterProperty().get().family()).withAssets(model.ticked()));
    }

    @FXML void proposeOne() {
        var row = model.selectedProperty().get();
        if (row != null) proposing().propose(java.util.List.of(row.id()), row.asset().family());
    }

    @Override public void shown(Visit visit) {
        model.visit(visit);
    }

    @Override public void refresh() {
        model.refresh();
    }

    @Override public void hidden() {
        desk.rates().settled();
    }
}
