package org.qingqun.ui.inventory;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Keyed;
import org.qingqun.common.Messages;
import org.qingqun.inventory.AppKind;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.Term;
import org.qingqun.inventory.Unit;
import org.qingqun.ui.common.Debounce;
import org.qingqun.ui.common.FindBox;
import org.qingqun.ui.common.Shown;
import org.qingqun.ui.inventory.EntryLook.Alike;
import org.qingqun.ui.inventory.EntryLook.Standing;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// Ties `entry.fxml` to `EntryModel`: the form, and what the new asset would stand beside. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class EntryController {
    private final EntryModel model;
    private final Messages messages;
    private final Runnable close;
    private StringBinding looked; // held here, or it would be forgotten
    @FXML private GridPane grid;
    @FXML private ComboBox<Family> family;
    @FXML private ComboBox<AppKind> kind;
    @FXML private FindBox<Unit> unit;
    @FXML private ComboBox<Platform> platform;
    @FXML private ComboBox<Term.Kind> term;
    @FXML private TextField end;
    @FXML private Label trouble;
    @FXML private Label quota;
    @FXML private VBox alike;

    EntryController(EntryModel model, Messages messages, Runnable close) {
        this.model = model;
        this.messages = messages;
        this.close = close;
    }

    @FXML void initialize() {
        for (var node : List.of(kind, end)) node.managedProperty().bind(node.visibleProperty());
        family.valueProperty().bindBidirectional(model.familyProperty());
        kind.valueProperty().bindBidirectional(model.kindProperty());
        unit.valueProperty().bindBidirectional(model.unitProperty());
        unit.setItems(model.units());
        unit.setConverter(new Shown<>(one -> one == null ? "" : one.name()));
        platform.valueProperty().bindBidirectional(model.platformProperty());
        term.valueProperty().bindBidirectional(model.termProperty());
        end.textProperty().bindBidirectional(model.endProperty());
        choices(family, List.of(Family.values()));
        choices(kind, List.of(AppKind.values()));
        choices(platform, List.of(Platform.values()));
        choices(term, List.of(Term.Kind.PERMANENT, Term.Kind.UNTIL_DATE, Term.Kind.UNTIL_EVENT));
        kind.visibleProperty().bind(model.familyProperty().isEqualTo(Family.GOV_APP));
        model.termProperty().subscribe(this::show);
        int row = grid.getRowCount();
        for (var field : EntryModel.TEXTS) if (field != AssetField.NAME) grid.addRow(row++, new Label(new Terms(messages).of(field)), field(field));
        grid.add(field(AssetField.NAME), 1, 1);
        trouble.textProperty().bind(Bindings.createStringBinding(model::trouble, model.fields()));
        looked = Bindings.createStringBinding(model::lookedAt, model.fields());
        Debounce.of(looked, _ -> model.look());
        model.standingProperty().subscribe(this::show);
    }

    private TextField field(AssetField field) {
        var input = new TextField();
        input.setId("entry-" + field.key());
        input.textProperty().bindBidirectional(model.text(field));
        if (field == AssetField.CREATED_ON) input.setPromptText(messages.text("entry.date.example"));
        return input;
    }

    private <E extends Enum<E> & Keyed> void choices(ComboBox<E> box, List<E> values) {
        var chosen = box.getValue();
        box.setConverter(new Shown<>(one -> one == null ? "" : new Terms(messages).of(one)));
        box.getItems().setAll(values);
        box.setValue(chosen);
    }

    private void show(Term.@Nullable Kind chosen) {
        end.setVisible(chosen == Term.Kind.UNTIL_DATE || chosen == Term.Kind.UNTIL_EVENT);
        end.setPromptText(messages.text(chosen == Term.Kind.UNTIL_EVENT ? "entry.event.example" : "entry.date.example"));
    }

    private void show(Standing standing) {
        var allowed = standing.allowed();
        quota.setText(allowed == null ? messages.format("entry.present", FigureText.count(standing.present()))
                : messages.format(standing.wouldExceed() ? "entry.quota.over" : "entry.quota", FigureText.count(standing.present()), FigureText.count(allowed)));
        quota.getStyleClass().remove("text-danger");
        if (standing.wouldExceed()) quota.getStyleClass().add("text-danger");
        alike.getChildren().setAll(standing.alike().isEmpty() ? List.of(nothing()) : standing.alike().stream().map(this::line).toList());
    }

    private Node nothing() {
        var label = new Label(messages.text("entry.alike.none"));
        label.getStyleClass().add("secondary");
        label.setWrapText(true);
        return label;
    }

    private Node line(Alike one) {
        var link = new Hyperlink(messages.format("entry.alike.line", one.name(), one.unit(), one.percent()));
        link.setWrapText(true);
        link.setOnAction(_ -> {
            close.run();
            model.open(one.id());
        });
        return link;
    }
}
