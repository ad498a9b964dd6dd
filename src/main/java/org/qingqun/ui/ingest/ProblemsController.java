package org.qingqun.ui.ingest;

import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import org.qingqun.ingest.FilePreview;
import org.qingqun.ui.common.Copied;
import org.qingqun.ui.common.Desk;

/// Ties `problems.fxml` to the problems of the chosen file. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class ProblemsController {
    private final MappingModel mapping;
    private final Desk desk;
    private final ProblemLines lines;
    @FXML private ListView<ProblemLines.Line> list;

    public ProblemsController(MappingModel mapping, Desk desk) {
        this.mapping = mapping;
        this.desk = desk;
        lines = new ProblemLines(desk.messages());
    }

    @FXML void initialize() {
        list.setCellFactory(_ -> new ProblemCell());
        mapping.fileProperty().subscribe(this::show);
    }

    private void show(@Nullable FilePreview file) {
        if (file == null) list.getItems().clear();
        else list.getItems().setAll(lines.of(file));
    }

    @FXML void copy() {
        var file = mapping.fileProperty().get();
        if (file == null) return;
        Copied.text(lines.letter(file));
        desk.notices().done(desk.messages().text("ingest.problem.copied"));
    }
}
