package org.qingqun.ui.settings.unit;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Unit;
import org.qingqun.ui.common.Controllers;
import org.qingqun.ui.common.Debounce;
import org.qingqun.ui.common.Desk;
import org.qingqun.wording.FigureText;

/// Ties `units.fxml` to `UnitsModel`: the tree, the search, and which part is in sight. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class UnitsController {
    /// With more units below it a tree opens at its first level only.
    private static final int OPEN_WHOLE = 60;
    private final UnitsModel model;
    private final UnitListModel list;
    private final Messages messages;
    @FXML private Node treePart;
    @FXML private Node listPart;
    @FXML private TextField search;
    @FXML private ToggleButton provisional;
    @FXML private Label count;
    @FXML private Button undo;
    @FXML private TreeView<Branch> tree;
    @FXML private Node nothing;
    @FXML private Label nothingText;
    @FXML private Button firstList;
    private boolean filling;
    private boolean offered;

    public UnitsController(UnitsModel model, UnitListModel list, Messages messages) {
        this.model = model;
        this.list = list;
        this.messages = messages;
    }

    /// The makers of this section's controllers, for the page that includes it.
    public static void into(Controllers makers, UnitsModel model, Desk desk) {
        var list = new UnitListModel(desk, model);
        var words = desk.messages();
        makers.with(UnitsController.class, () -> new UnitsController(model, list, words)).with(UnitController.class, () -> new UnitController(model, words))
                .with(UnitListController.class, () -> new UnitListController(list, words));
    }

    @FXML void initialize() {
        for (var node : List.of(treePart, listPart, provisional, nothing, firstList)) node.managedProperty().bind(node.visibleProperty());
        listPart.visibleProperty().bind(list.openProperty());
        treePart.visibleProperty().bind(list.openProperty().not());
        Debounce.of(search.textProperty(), model.search().wordsProperty()::set);
        provisional.selectedProperty().bindBidirectional(model.search().provisionalOnlyProperty());
        undo.disableProperty().bind(model.lastProperty().isNull());
        tree.setShowRoot(false);
        tree.setFixedCellSize(30);
        tree.setCellFactory(_ -> new BranchCell(messages));
        tree.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && !filling) model.choose(item.getValue().unit());
        });
        model.search().branchesProperty().subscribe(this::show);
        model.chosenProperty().subscribe(this::select);
        model.search().readingProperty().subscribe(this::offer);
    }

    /// Without any unit the first thing to do is known.
    private void offer(UnitSearch.Reading reading) {
        if (offered || reading == UnitSearch.Reading.NOTHING || !reading.tree().all().isEmpty()) return;
        offered = true;
        list.start();
    }

    private void show(List<Branch> branches) {
        var root = new TreeItem<Branch>();
        boolean narrowed = model.search().isNarrowed();
        boolean whole = narrowed || branches.stream().mapToInt(Branch::size).sum() <= OPEN_WHOLE;
        for (var branch : branches) root.getChildren().add(item(branch, whole, 0));
        filling = true;
        tree.setRoot(root);
        filling = false;
        select(model.chosenProperty().get());
        int waiting = model.search().readingProperty().get().provisional();
        provisional.setVisible(waiting > 0);
        provisional.setText(messages.format("settings.units.provisional", FigureText.count(waiting)));
        int all = model.search().tree().all().size();
        count.setText(narrowed ? messages.format("settings.units.found", FigureText.count(branches.stream().mapToInt(Branch::hits).sum()))
                : messages.format("settings.units.count", FigureText.count(all)));
        nothing.setVisible(branches.isEmpty());
        nothingText.setText(messages.text(all == 0 ? "settings.units.empty" : "settings.units.nobody"));
        firstList.setVisible(all == 0);
    }

    private static TreeItem<Branch> item(Branch branch, boolean whole, int depth) {
        var item = new TreeItem<>(branch);
        item.setExpanded(whole || depth == 0);
        for (var below : branch.below()) item.getChildren().add(item(below, whole, depth + 1));
        return item;
    }

    private void select(@Nullable Unit unit) {
        var root = tree.getRoot();
        var present = tree.getSelectionModel().getSelectedItem();
        if (unit == null || root == null || (present != null && present.getValue().unit().id().equals(unit.id()))) return;
        var found = find(root, unit);
        if (found == null) return;
        filling = true;
        for (var up = found.getParent(); up != null; up = up.getParent()) up.setExpanded(true);
        tree.getSelectionModel().select(found);
        filling = false;
    }

    private static @Nullable TreeItem<Branch> find(TreeItem<Branch> from, Unit unit) {
        if (from.getValue() != null && from.getValue().unit().id().equals(unit.id())) return from;
        for (var below : from.getChildren()) {
            var found = find(below, unit);
            if (found != null) return found;
        }
        return null;
    }

    @FXML void add() {
        model.startNew();
    }

    @FXML void undo() {
        model.undo();
    }

    @FXML void list() {
        list.start();
    }
}
