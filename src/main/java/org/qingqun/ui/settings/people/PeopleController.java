package org.qingqun.ui.settings.people;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Role;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Unit;
import org.qingqun.ui.common.Controllers;
import org.qingqun.ui.common.Copied;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.FindBox;
import org.qingqun.ui.common.Shown;
import org.qingqun.ui.common.WholeTextCell;
import org.qingqun.ui.settings.people.PeopleModel.Row;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// Ties `people.fxml` to `PeopleModel`: who works here, and the form. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class PeopleController {
    private final PeopleModel model;
    private final Messages messages;
    @FXML private TableView<Row> table;
    @FXML private TableColumn<Row, String> name;
    @FXML private TableColumn<Row, String> unit;
    @FXML private TableColumn<Row, String> role;
    @FXML private TableColumn<Row, Row> state;
    @FXML private VBox rights;
    @FXML private Node nobody;
    @FXML private Node fields;
    @FXML private Label title;
    @FXML private TextField typedName;
    @FXML private FindBox<Unit> typedUnit;
    @FXML private ComboBox<Role> typedRole;
    @FXML private Label trouble;
    @FXML private Button save;
    @FXML private Button retire;
    @FXML private Button reset;
    @FXML private Button issue;
    @FXML private Node codePart;
    @FXML private TextField firstCode;

    public PeopleController(PeopleModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    /// The makers of this section's controllers, for the page that includes it.
    public static void into(Controllers makers, PeopleModel people, SignInRuleModel rule, Desk desk) {
        makers.with(PeopleController.class, () -> new PeopleController(people, desk.messages()))
                .with(SignInRuleController.class, () -> new SignInRuleController(rule, desk.messages()));
    }

    @FXML void initialize() {
        for (var node : List.of(nobody, fields, trouble, retire, reset, issue, codePart)) node.managedProperty().bind(node.visibleProperty());
        var terms = new Terms(messages);
        name.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue().person().name()));
        unit.setCellFactory(_ -> new WholeTextCell<>());
        unit.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue().unit().isEmpty() ? FigureText.NONE : cell.getValue().unit()));
        role.setCellValueFactory(cell -> new ReadOnlyStringWrapper(terms.of(cell.getValue().person().role())));
        state.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        state.setCellFactory(_ -> new StateCell(messages));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setItems(model.rows());
        table.getSelectionModel().selectedItemProperty().subscribe(model::choose);
        model.rows().addListener((ListChangeListener<Row>) _ -> select(model.chosenProperty().get()));
        rights.getChildren().add(new RightsGrid(messages));
        typedName.textProperty().bindBidirectional(model.nameProperty());
        typedUnit.valueProperty().bindBidirectional(model.unitProperty());
        typedUnit.setConverter(new Shown<>(one -> one == null ? "" : one.name()));
        typedUnit.setItems(model.units());
        typedRole.valueProperty().bindBidirectional(model.roleProperty());
        typedRole.setConverter(new Shown<>(one -> one == null ? "" : terms.of(one)));
        typedRole.getItems().setAll(Role.values());
        var all = new javafx.beans.Observable[] {model.nameProperty(), model.unitProperty(), model.roleProperty(), model.chosenProperty(), model.addingProperty()};
        save.disableProperty().bind(Bindings.createBooleanBinding(() -> !model.canSave(), all));
        trouble.textProperty().bind(Bindings.createStringBinding(model::trouble, all));
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        issue.visibleProperty().bind(model.codes().holderProperty().isNotNull().and(model.addingProperty().not()));
        firstCode.textProperty().bind(model.codes().codeProperty());
        codePart.visibleProperty().bind(firstCode.textProperty().isNotEmpty().and(model.addingProperty().not()));
        model.chosenProperty().subscribe(this::show);
        model.addingProperty().subscribe(_ -> show(model.chosenProperty().get()));
    }

    private void select(@Nullable Row row) {
        if (row != null) model.rows().stream().filter(r -> r.person().id().equals(row.person().id())).findFirst().ifPresent(table.getSelectionModel()::select);
    }

    private void show(@Nullable Row row) {
        boolean adding = model.addingProperty().get();
        nobody.setVisible(row == null && !adding);
        fields.setVisible(row != null || adding);
        title.setText(messages.text(adding ? "settings.people.new" : "settings.people.one"));
        save.setText(messages.text(adding ? "settings.people.add" : "settings.units.save"));
        retire.setVisible(row != null && !adding);
        reset.setVisible(!adding && model.canReset());
        if (row != null) retire.setText(messages.text(row.person().retired() ? "settings.people.return" : "settings.people.retire"));
        select(row);
    }

    @FXML void add() {
        table.getSelectionModel().clearSelection();
        model.startNew();
        typedName.requestFocus();
    }

    @FXML void save() {
        model.save();
    }

    @FXML void discard() {
        model.discard();
    }

    @FXML void retire() {
        model.retire();
    }

    @FXML void issue() {
        model.codes().issue();
    }

    @FXML void copyCode() {
        Copied.text(firstCode.getText());
    }

    @FXML void reset() {
        model.reset();
    }
}
