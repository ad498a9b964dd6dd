package org.qingqun.ui.report;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
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
    private final Messages messages;
    @FXML private Node root;
    @FXML private Label summary;
    @FXML private Button export;
    @FXML private Node content;
    @FXML private Node empty;

    public ReportController(ReportModel model, Desk desk) {
        this.model = model;
        messages = desk.messages();
    }

    public static Controllers makers(Desk desk) {
        var model = new ReportModel(desk, FolderOpener.ofThisMachine());
        return new Controllers().with(ReportController.class, () -> new ReportController(model, desk))
                .with(OptionsController.class, () -> new OptionsController(model, desk.messages()))
                .with(PagesController.class, () -> new PagesController(model, desk.messages()));
    }

    @FXML void initialize() {
        for (var node : new Node[] {content, empty}) node.managedProperty().bind(node.visibleProperty());
        empty.setVisible(false);
        model.readingProperty().subscribe(this::show);
        model.choicesProperty().subscribe(_ -> offer());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void show(@Nullable Reading reading) {
        if (reading == null) return;
        empty.setVisible(reading.isEmpty());
        content.setVisible(!reading.isEmpty());
        var pages = reading.pages();
        summary.setText(pages == null || reading.isEmpty() ? messages.text("report.page.layout") : messages.format("report.page.layoutOf", pages.count()));
        offer();
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
        model.refresh();
    }

    @Override public void refresh() {
        model.refresh();
    }
}
