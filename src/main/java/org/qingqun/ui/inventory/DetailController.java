package org.qingqun.ui.inventory;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.Proof;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Asset;
import org.qingqun.rule.Finding;
import org.qingqun.ui.common.Chips;
import org.qingqun.ui.inventory.DetailModel.Detail;
import org.qingqun.ui.inventory.DetailModel.Line;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.FindingText;
import org.qingqun.wording.Terms;

/// Ties `detail.fxml` to `DetailModel`: what is known of the selected asset. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class DetailController {
    private final InventoryModel inventory;
    private final DetailModel model;
    private final Messages messages;
    private final List<FieldRow> rows = new ArrayList<>();
    @FXML private Label code;
    @FXML private Label name;
    @FXML private FlowPane chips;
    @FXML private ToggleButton unmask;
    @FXML private Label unit;
    @FXML private Label platform;
    @FXML private Label source;
    @FXML private VBox fields;
    @FXML private VBox findings;
    @FXML private Label historyTitle;
    @FXML private VBox history;
    @FXML private Label proofsTitle;
    @FXML private VBox proofs;

    public DetailController(InventoryModel inventory, DetailModel model, Messages messages) {
        this.inventory = inventory;
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        for (var field : FieldEdit.FIELDS) rows.add(new FieldRow(field, model, messages));
        fields.getChildren().setAll(rows);
        unmask.selectedProperty().bindBidirectional(model.unmaskedProperty());
        inventory.selectedProperty().subscribe(row -> model.show(row == null ? null : row.id()));
        model.detailProperty().subscribe(this::show);
        model.unmaskedProperty().subscribe(() -> show(model.detailProperty().get()));
    }

    private void show(@Nullable Detail detail) {
        if (detail == null) return;
        var asset = detail.asset();
        var terms = new Terms(messages);
        code.setText(asset.code() + " · " + terms.of(asset.family()));
        name.setText(asset.name());
        unit.setText(detail.unit());
        platform.setText(terms.of(asset.facts().platform()));
        source.setText(source(asset));
        rows.forEach(row -> row.show(detail));
        chips.getChildren().setAll(chips(detail));
        findings.getChildren().setAll(detail.findings().stream().map(this::finding).toList());
        historyTitle.setText(messages.format("inventory.detail.history", detail.history().size()));
        history.getChildren().setAll(detail.history().stream().map(this::line).toList());
        proofsTitle.setText(messages.format("inventory.detail.proofs", detail.proofs().size()));
        proofs.getChildren().setAll(detail.proofs().stream().map(this::proof).toList());
    }

    private String source(Asset asset) {
        var from = asset.facts().source();
        if (from.file() == null) return messages.text("inventory.detail.byHand");
        return messages.format("inventory.detail.source", from.file(), from.sheet() == null ? FigureText.NONE : from.sheet(),
                from.row() == null ? FigureText.NONE : from.row());
    }

    private List<Node> chips(Detail detail) {
        var row = inventory.selectedProperty().get();
        var made = new ArrayList<Node>();
        if (row != null) made.add(Chips.of(row.stateText(), Chips.stateTone(row.state())));
        var words = new FindingText(messages);
        for (var f : detail.findings()) made.add(Chips.of(words.rule(f.rule()), Chips.tone(f.severity())));
        return made;
    }

    private Node finding(Finding finding) {
        var words = new FindingText(messages);
        var first = finding.evidence().getFirst();
        var box = new VBox(2, wrapped(words.explain(finding), "secondary-strong"), wrapped(messages.format("inventory.detail.finding",
                words.rule(finding.rule()), words.limit(first), finding.dataDate() == null ? FigureText.NONE : finding.dataDate()), "meta"));
        box.getStyleClass().addAll("mark", "mark-" + Chips.tone(finding.severity()).name().toLowerCase(java.util.Locale.ROOT));
        return box;
    }

    private Node line(Line line) {
        var words = new HistoryText(messages, !model.unmaskedProperty().get());
        var at = new Label(words.when(line));
        at.getStyleClass().add("meta");
        at.setMinWidth(Label.USE_PREF_SIZE);
        return new HBox(10, at, wrapped(words.what(line), "meta"));
    }

    private Node proof(Proof proof) {
        return new VBox(wrapped(proof.name(), "secondary-strong"), wrapped(messages.format("inventory.detail.proof",
                FigureText.count(Math.ceilDiv(proof.size(), 1024)), proof.sha256().substring(0, 12)), "meta"));
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    @FXML void close() {
        inventory.selectedProperty().set(null);
    }

    /// `e`: edit the name.
    @FXML void edit() {
        rows.getFirst().start();
    }
}
