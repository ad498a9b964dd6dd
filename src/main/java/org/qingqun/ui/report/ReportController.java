package org.qingqun.ui.report;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Controllers;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Screen;
import org.qingqun.ui.common.Visit;

/// Ties `report.fxml` to `ReportModel`: header, keys, and what stands there while there is nothing to report. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class ReportController implements Screen {
    private static final KeyCombination EXPORT = new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);
    private final ReportModel model;
    private final TextModel text;
    private final OfficeModel office;
    private final FormsModel forms;
    private final KeptModel kept;
    private final Messages messages;
    @FXML private Node root;
    @FXML private Label summary;
    @FXML private Button export;
    @FXML private Node content;
    @FXML private Node empty;
    @FXML private Node textPane, officePane, formsPane, keptPane;
    @FXML private HBox panes;
    @FXML private ToggleButton pagesButton, textButton, officeButton, formsButton, keptButton;

    private ReportController(ReportModel model, TextModel text, OfficeModel office, FormsModel forms, KeptModel kept, Desk desk) {
        this.model = model;
        this.text = text;
        this.office = office;
        this.forms = forms;
        this.kept = kept;
        messages = desk.messages();
    }

    public static Controllers makers(Desk desk) {
        var model = new ReportModel(desk, FolderOpener.ofThisMachine());
        var text = new TextModel(desk, desk.office().reports().in(desk.messages()), model::refresh);
        var office = new OfficeModel(desk, model::refresh);
        var forms = new FormsModel(desk, desk.office().reports().in(desk.messages()));
        var kept = new KeptModel(desk, desk.office().reports().in(desk.messages()));
        return new Controllers().with(ReportController.class, () -> new ReportController(model, text, office, forms, kept, desk))
                .with(KeptController.class, () -> new KeptController(kept, desk.messages()))
                .with(TextController.class, () -> new TextController(text, model)).with(OfficeController.class, () -> new OfficeController(office, desk.messages()))
                .with(FormsController.class, () -> new FormsController(forms, desk.messages()))
                .with(OptionsController.class, () -> new OptionsController(model, desk.messages()))
                .with(PagesController.class, () -> new PagesController(model, desk.messages()));
    }

    @FXML void initialize() {
        empty.managedProperty().bind(empty.visibleProperty());
        empty.setVisible(false);
        for (var pane : panes()) pane.managedProperty().bind(pane.visibleProperty());
        for (var pane : panes()) pane.setVisible(pane.equals(content));
        model.readingProperty().subscribe(this::show);
        model.choicesProperty().subscribe(_ -> offer());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void show(@Nullable Reading reading) {
        if (reading == null) return;
        empty.setVisible(reading.isEmpty());
        panes.setVisible(!reading.isEmpty());
        panes.setManaged(panes.isVisible());
        if (reading.isEmpty()) for (var pane : panes()) pane.setVisible(false);
        else if (panes().stream().noneMatch(Node::isVisible)) content.setVisible(true);
        var pages = reading.pages();
        summary.setText(pages == null || reading.isEmpty() ? messages.text("report.page.layout") : messages.format("report.page.layoutOf", pages.count()));
        offer();
    }

    private void turnTo(Node pane, ToggleButton button) {
        button.setSelected(true); // a second press does not leave nothing chosen
        for (var other : panes()) other.setVisible(other.equals(pane));
        offer();
    }

    @FXML void toPages() {
        turnTo(content, pagesButton);
    }

    @FXML void toText() {
        if (!text.isChanged()) text.load();
        turnTo(textPane, textButton);
    }

    @FXML void toOffice() {
        office.load();
        turnTo(officePane, officeButton);
    }

    @FXML void toForms() {
        forms.load();
        turnTo(formsPane, formsButton);
    }

    private List<Node> panes() {
        return List.of(content, textPane, officePane, formsPane, keptPane);
    }

    @FXML void toKept() {
        kept.load();
        turnTo(keptPane, keptButton);
    }

    private void offer() {
        export.setText(messages.format("report.page.export", model.fileCount()));
        export.setDisable(!model.canExport());
        export.setVisible(content.isVisible());
    }

    private void pressed(KeyEvent key) {
        if (key.getTarget() instanceof TextInputControl) return;
        if (EXPORT.match(key)) model.export();
        else if (key.getCode() == KeyCode.PAGE_DOWN) model.look(Viewport::on);
        else if (key.getCode() == KeyCode.PAGE_UP) model.look(Viewport::back);
    }

    @FXML void export() {
        model.export();
    }

    @FXML void toImport() {
        model.go(Visit.to(Page.INGEST));
    }

    @Override public void shown(Visit visit) {
        refresh();
    }

    @Override public void refresh() {
        model.refresh();
    }
}
