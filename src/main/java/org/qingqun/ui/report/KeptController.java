package org.qingqun.ui.report;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.apache.commons.io.FileUtils;
import org.qingqun.common.Messages;
import org.qingqun.ui.report.KeptModel.FileRow;
import org.qingqun.ui.report.KeptModel.Row;

/// Ties `kept.fxml` to `KeptModel`: reports above, the files of the chosen one below. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class KeptController {
    private final KeptModel model;
    private final Messages messages;
    @FXML private TableView<Row> reports;
    @FXML private TableColumn<Row, String> asOf;
    @FXML private TableColumn<Row, String> writtenAt;
    @FXML private TableColumn<Row, String> by;
    @FXML private TableColumn<Row, String> rate;
    @FXML private TableColumn<Row, String> folder;
    @FXML private TableView<FileRow> files;
    @FXML private TableColumn<FileRow, String> name;
    @FXML private TableColumn<FileRow, String> size;
    @FXML private TableColumn<FileRow, String> sha;
    @FXML private TableColumn<FileRow, String> stands;
    @FXML private Label head;
    @FXML private Node take;

    KeptController(KeptModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        column(asOf, row -> row.report().asOf().toString());
        column(writtenAt, row -> row.writtenAt().toString().replace('T', ' '));
        column(by, Row::by);
        column(rate, Row::rate);
        column(folder, row -> row.report().folder());
        column(name, row -> row.file().name());
        column(size, row -> FileUtils.byteCountToDisplaySize(row.file().size()));
        column(sha, row -> row.file().sha256());
        column(stands, row -> messages.text("report.kept.stands." + row.stands().key()));
        reports.setItems(model.rows());
        files.setItems(model.files());
        reports.getSelectionModel().selectedItemProperty().subscribe((_, row) -> {
            if (row != null && row != model.chosenProperty().get()) model.choose(row);
        });
        model.chosenProperty().subscribe(row -> {
            reports.getSelectionModel().select(row);
            take.setDisable(row == null);
            head.setText(row == null ? "" : messages.format("report.kept.head", row.report().auditHead()));
        });
    }

    private static <R> void column(TableColumn<R, String> column, Function<R, String> cell) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(cell.apply(row.getValue())));
    }

    @FXML void takeOut() {
        model.takeOut();
    }

    @FXML void check() {
        model.check();
    }
}
