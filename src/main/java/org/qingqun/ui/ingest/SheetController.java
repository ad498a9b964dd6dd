package org.qingqun.ui.ingest;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ingest.FilePreview;
import org.qingqun.ingest.FileState;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Unit;
import org.qingqun.ui.common.FindBox;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// Ties `sheet.fxml` to the chosen file: its name, its tables, what it lacks, and which side of it is in sight. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class SheetController {
    private final IngestModel model;
    private final MappingModel mapping;
    private final EncodingModel encodings;
    private final Messages messages;
    @FXML private VBox content;
    @FXML private Label name;
    @FXML private ComboBox<Family> family;
    @FXML private EncodingMenu encoding;
    @FXML private Label meta;
    @FXML private ToggleButton columns;
    @FXML private ToggleButton problems;
    @FXML private HBox sheets;
    @FXML private HBox lack;
    @FXML private Label lackText;
    @FXML private FindBox<Unit> unit;
    @FXML private Button useUnit;
    @FXML private Node mappingPart;
    @FXML private Node problemPart;

    public SheetController(IngestModel model, MappingModel mapping, EncodingModel encodings, Messages messages) {
        this.model = model;
        this.mapping = mapping;
        this.encodings = encodings;
        this.messages = messages;
    }

    @FXML void initialize() {
        for (Node node : List.of(sheets, lack, unit, useUnit, family)) node.managedProperty().bind(node.visibleProperty());
        unit.setConverter(new Printing<>(u -> u == null ? messages.text("ingest.lack.choose") : u.name()));
        family.setConverter(new Printing<>(f -> f == null ? "" : new Terms(messages).of(f)));
        family.getItems().setAll(Family.values());
        family.valueProperty().subscribe(this::taken);
        useUnit.disableProperty().bind(unit.valueProperty().isNull());
        model.boardProperty().subscribe(board -> {
            if (board != null && !unit.getItems().equals(board.known())) unit.getItems().setAll(board.known());
        });
        encodings.looksProperty().subscribe(looks -> encoding.show(looks, messages, encodings::take));
        mapping.fileProperty().subscribe(this::showFile);
        mapping.sheetProperty().subscribe(_ -> showSheet());
    }

    private void showFile(@Nullable FilePreview file) {
        content.setVisible(file != null);
        if (file == null) return;
        name.setText(Batch.name(file.path()));
        int count = new ProblemLines(messages).count(file);
        problems.setText(messages.format("ingest.sheet.problems", FigureText.count(count)));
        problems.setDisable(count == 0);
        show(file.state() == FileState.WRONG_ROWS && count > 0);
        unit.setValue(null);
        var toggles = new ArrayList<Node>();
        for (int i = 0; i < file.sheets().size(); i++) toggles.add(sheetToggle(file, i));
        sheets.getChildren().setAll(toggles);
        sheets.setVisible(toggles.size() > 1);
        showSheet();
    }

    private ToggleButton sheetToggle(FilePreview file, int place) {
        var sheet = file.sheets().get(place);
        var family = new Terms(messages).of(sheet.family());
        var name = sheet.sheet().contains(family) ? sheet.sheet() : sheet.sheet() + " · " + family;
        var toggle = new ToggleButton(messages.format("ingest.sheet.name", name, FigureText.count(sheet.counts().rows())));
        toggle.getStyleClass().add("chip");
        if (MappingModel.asks(sheet)) toggle.getStyleClass().add("chip-warning");
        toggle.setOnAction(_ -> mapping.placeProperty().set(place));
        return toggle;
    }

    private void showSheet() {
        var sheet = mapping.sheetProperty().get();
        if (sheet == null) return;
        family.setVisible(sheets.getChildren().size() == 1);
        family.setValue(sheet.family());
        meta.setText(new FileText(messages).meta(sheet));
        for (int i = 0; i < sheets.getChildren().size(); i++)
            if (sheets.getChildren().get(i) instanceof ToggleButton toggle) toggle.setSelected(i == mapping.placeProperty().get());
        boolean nameless = FileText.lacksName(sheet);
        lack.setVisible(nameless || FileText.lacksUnit(sheet));
        lackText.setText(messages.text(nameless ? "ingest.lack.name.text" : "ingest.lack.unit.text"));
        unit.setVisible(!nameless);
        useUnit.setVisible(!nameless);
    }

    /// A file with one table is of the family a person says it is.
    private void taken(@Nullable Family chosen) {
        var file = mapping.fileProperty().get();
        var sheet = mapping.sheetProperty().get();
        if (file != null && sheet != null && chosen != null && chosen != sheet.family()) model.hand().answer(file, answer -> answer.withFamily(chosen));
    }

    private void show(boolean listProblems) {
        columns.setSelected(!listProblems);
        problems.setSelected(listProblems);
        mappingPart.setVisible(!listProblems);
        problemPart.setVisible(listProblems);
    }

    @FXML void showColumns() {
        show(false);
    }

    @FXML void showProblems() {
        show(true);
    }

    @FXML void useUnit() {
        var file = mapping.fileProperty().get();
        var chosen = unit.getValue();
        if (file != null && chosen != null) model.hand().answer(file, answer -> answer.withUnit(chosen.name()));
    }

    @FXML void open() {
        var file = mapping.fileProperty().get();
        if (file != null) model.open(file.path());
    }

    @FXML void leaveOut() {
        var file = mapping.fileProperty().get();
        if (file != null) model.hand().leaveOut(file);
    }
}
