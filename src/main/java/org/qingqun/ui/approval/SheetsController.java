package org.qingqun.ui.approval;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.sheet.SheetReading;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Copied;
import org.qingqun.ui.common.DayField;
import org.qingqun.ui.common.Desk;
import org.qingqun.wording.SheetText;

/// Ties `sheets.fxml` to `SheetsModel`: sheets that are out, one that came back, and printing. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class SheetsController {
    private final SheetsModel model;
    private final Desk desk;
    private final Messages messages;
    @FXML private ComboBox<Head> head;
    @FXML private DayField due;
    @FXML private Button xlsx;
    @FXML private Button docx;
    @FXML private Label trouble;
    @FXML private TableView<SheetEntry> table;
    @FXML private Node empty;
    @FXML private Node detail;
    @FXML private Label code;
    @FXML private Label whose;
    @FXML private Label counts;
    @FXML private Node reminding;
    @FXML private Label reminder;
    @FXML private Button scan;
    @FXML private Node reading;
    @FXML private Label sum;
    @FXML private ListView<SheetReading.Line> lines;
    @FXML private Label missing;
    @FXML private Label scanName;
    @FXML private Button record;

    public SheetsController(SheetsModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        messages = desk.messages();
    }

    @FXML void initialize() {
        for (var node : List.of(trouble, detail, reading, empty, reminding, scan, missing)) node.managedProperty().bind(node.visibleProperty());
        head.setItems(model.heads());
        head.setConverter(new HeadName(messages));
        head.valueProperty().bindBidirectional(model.headProperty());
        due.valueProperty().bindBidirectional(model.dueOnProperty());
        var lacking = Bindings.createBooleanBinding(() -> head.getValue() == null || due.getValue() == null, head.valueProperty(), due.valueProperty());
        xlsx.disableProperty().bind(lacking);
        docx.disableProperty().bind(lacking);
        trouble.textProperty().bind(model.troubleProperty());
        trouble.visibleProperty().bind(model.troubleProperty().isNotEmpty());
        table.getColumns().setAll(new SheetsTable(messages, desk.office()::today).columns());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setItems(model.entries());
        table.getSelectionModel().selectedItemProperty().subscribe(model::choose);
        lines.setCellFactory(_ -> new SheetLineCell(messages));
        model.chosenProperty().subscribe(this::show);
        model.backProperty().subscribe(this::show);
        show(model.backProperty().get());
    }

    private void show(SheetsModel.@Nullable Back back) {
        reading.setVisible(back != null);
        arrange();
        if (back == null) return;
        sum.setText(new SheetText(messages).sum(back.reading(), false));
        lines.getItems().setAll(model.lines());
        missing.setVisible(!back.reading().missing().isEmpty());
        missing.setText(messages.format("approval.sheets.missing", back.reading().missing().size(), String.join(messages.text("approval.join"), back.reading().missing())));
        scanName.setText(back.scan() == null ? messages.text("approval.sheets.noScan") : back.scan().name());
        int answers = back.reading().countAnswers();
        record.setText(messages.format("approval.sheets.record", answers));
        record.setDisable(answers == 0 && (back.scan() == null || back.reading().countKnown() == 0));
    }

    private void show(@Nullable SheetEntry entry) {
        arrange();
        if (entry == null) {
            table.getSelectionModel().clearSelection();
            return;
        }
        table.getSelectionModel().select(entry);
        var standing = entry.standing();
        code.setText(standing.code());
        whose.setText(messages.format("approval.sheets.whose", entry.unit(), entry.head(), entry.madeOn(), standing.dueOn()));
        counts.setText(messages.format("approval.sheets.counts", standing.rows(), standing.answered(), standing.waiting(), standing.overtaken()));
        var words = model.reminder();
        reminding.setVisible(words.isPresent());
        reminder.setText(words.orElse(""));
        scan.setVisible(standing.answered() > 0 && !standing.scanned());
    }

    /// What came back stands before what is chosen.
    private void arrange() {
        boolean back = model.backProperty().get() != null;
        boolean chosen = model.chosenProperty().get() != null;
        detail.setVisible(!back && chosen);
        empty.setVisible(!back && !chosen);
    }

    @FXML void printXlsx() {
        model.print("xlsx");
    }

    @FXML void printDocx() {
        model.print("docx");
    }

    @FXML void read() {
        model.read();
    }

    @FXML void attach() {
        model.attach();
    }

    @FXML void record() {
        model.record();
    }

    @FXML void putAside() {
        model.putAside();
    }

    @FXML void addScan() {
        model.addScan();
    }

    @FXML void copy() {
        Copied.text(reminder.getText());
        desk.notices().done(messages.text("approval.sheets.copied"));
    }
}
