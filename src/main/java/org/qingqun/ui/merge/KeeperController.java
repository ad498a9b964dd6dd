package org.qingqun.ui.merge;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.inventory.InventoryRow;
import org.qingqun.inventory.Unit;
import org.qingqun.ui.common.Debounce;

/// Ties `keeper.fxml` to `KeeperModel`: who stays. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class KeeperController {
    private final PlanModel plan;
    private final KeeperModel model;
    private final Messages messages;
    private final ToggleGroup members = new ToggleGroup();
    @FXML private ToggleGroup kinds;
    @FXML private RadioButton member;
    @FXML private RadioButton other;
    @FXML private RadioButton fresh;
    @FXML private VBox memberPart;
    @FXML private VBox otherPart;
    @FXML private VBox freshPart;
    @FXML private TextField search;
    @FXML private ListView<InventoryRow> hits;
    @FXML private TextField name;
    @FXML private ComboBox<Unit> unit;
    @FXML private TextField custodian;
    @FXML private Label freshNote;

    public KeeperController(PlanModel plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
        model = plan.keeper();
    }

    @FXML void initialize() {
        for (Node part : List.of(memberPart, otherPart, freshPart, freshNote)) part.managedProperty().bind(part.visibleProperty());
        member.setUserData(Keeper.Kind.MEMBER);
        other.setUserData(Keeper.Kind.OTHER);
        fresh.setUserData(Keeper.Kind.FRESH);
        kinds.selectedToggleProperty().subscribe(this::chosen);
        kinds.getToggles().stream().filter(t -> t.getUserData() == model.kindProperty().get()).findFirst().ifPresent(kinds::selectToggle);
        memberPart.getChildren().setAll(plan.choice().sides().stream().map(this::line).toList());
        search.textProperty().bindBidirectional(model.wordsProperty());
        Debounce.of(model.wordsProperty(), _ -> model.search());
        hits.setItems(model.hits());
        hits.setCellFactory(_ -> new HitCell());
        hits.setPlaceholder(new Label(messages.text("merge.keeper.other.none")));
        hits.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) model.otherProperty().set(row);
        });
        name.textProperty().bindBidirectional(model.nameProperty());
        custodian.textProperty().bindBidirectional(model.custodianProperty());
        unit.setConverter(new UnitWords());
        unit.getItems().setAll(model.units());
        unit.valueProperty().bindBidirectional(model.unitProperty());
        model.lockedProperty().subscribe(_ -> allowFresh());
        plan.keeper().chosenProperty().subscribe(_ -> allowFresh());
    }

    private void chosen(@Nullable Toggle toggle) {
        if (toggle == null || !(toggle.getUserData() instanceof Keeper.Kind kind)) return;
        model.kindProperty().set(kind);
        memberPart.setVisible(kind == Keeper.Kind.MEMBER);
        otherPart.setVisible(kind == Keeper.Kind.OTHER);
        freshPart.setVisible(kind == Keeper.Kind.FRESH);
        allowFresh();
    }

    /// What a new group means for the count, or why there can be none.
    private void allowFresh() {
        var why = model.freshObstacle();
        boolean chosen = model.kindProperty().get() == Keeper.Kind.FRESH;
        freshPart.setDisable(why.isPresent());
        freshNote.setVisible(why.isPresent() || chosen);
        var effect = messages.format("merge.keeper.fresh.note", plan.sources().size(), Math.max(0, plan.fewer()));
        freshNote.setText(why.map(messages::text).orElse(effect));
    }

    /// A member with what is known of it and what speaks for it.
    private Node line(Side side) {
        var radio = new RadioButton(side.name());
        radio.setToggleGroup(members);
        radio.setSelected(side.id().equals(model.memberProperty().get()));
        radio.setDisable(!side.canSurvive());
        radio.setOnAction(_ -> model.memberProperty().set(side.id()));
        var words = new MergeWords(messages);
        var reasons = words.reasons(plan.choice(), side);
        var facts = words.facts(side.row());
        var note = new Label(reasons.isEmpty() ? facts : facts + " · " + reasons);
        note.getStyleClass().addAll("meta", "keeper-note");
        return new VBox(1, radio, note);
    }

    /// Another asset that could stay.
    private final class HitCell extends ListCell<InventoryRow> {
        @Override protected void updateItem(@Nullable InventoryRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(row == null ? null : row.asset().name() + "　" + new MergeWords(messages).facts(row));
        }
    }

    private static final class UnitWords extends StringConverter<Unit> {
        @Override public String toString(@Nullable Unit one) {
            return one == null ? "" : one.name();
        }

        @Override public Unit fromString(String typed) {
            throw new UnsupportedOperationException(typed); // nobody types into this box
        }
    }
}
