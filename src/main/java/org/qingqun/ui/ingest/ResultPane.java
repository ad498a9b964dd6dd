package org.qingqun.ui.ingest;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.dialog.Wizard;
import org.controlsfx.dialog.WizardPane;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.Messages;
import org.qingqun.ingest.FilePreview;
import org.qingqun.ingest.ImportReport;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.ingest.BatchModel.Reading;
import org.qingqun.ui.ingest.WriteModel.Ended;
import org.qingqun.wording.ErrorText;
import org.qingqun.wording.FigureText;

/// Last page of the wizard: how far the writing is, then what was done, what was refused and why, and what comes next.
final class ResultPane extends WizardPane {
    private static final int REFUSED_ROWS = 6;
    private final WriteModel model;
    private final IngestModel ingest;
    private final JournalModel journal;
    private final Desk desk;
    private final Messages messages;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label count = new Label();
    private final VBox content = new VBox(12, bar, count);
    private boolean away;
    private @Nullable Runnable chosen;

    ResultPane(WriteModel model, IngestModel ingest, JournalModel journal, Desk desk) {
        this.model = model;
        this.ingest = ingest;
        this.journal = journal;
        this.desk = desk;
        messages = desk.messages();
        setHeaderText(messages.text("ingest.wizard.writing"));
        bar.setMaxWidth(Double.MAX_VALUE);
        setContent(content);
    }

    @Override public void onEnteringPage(Wizard wizard) {
        var buttons = new Buttons(this, messages);
        buttons.remove(ButtonData.BACK_PREVIOUS);
        buttons.name("");
        buttons.find(ButtonData.CANCEL_CLOSE).ifPresent(stop -> {
            stop.setText(messages.text("ingest.wizard.stop"));
            stop.addEventFilter(ActionEvent.ACTION, pressed -> {
                if (model.endedProperty().get() != null) return;
                pressed.consume();
                model.stop();
                stop.setDisable(true);
            });
        });
        wizard.setInvalid(true);
        model.writingProperty().subscribe(this::showProgress);
        model.endedProperty().subscribe(ended -> show(ended, wizard));
        model.start();
    }

    /// The window is gone. What is still being written tells its end on the page.
    ///
    /// @return where the person wants to go on. Not before the window is gone: a question asked while it closes would never be answered
    Optional<Runnable> closed() {
        away = true;
        return Optional.ofNullable(chosen);
    }

    private void showProgress(@Nullable Reading writing) {
        if (writing == null) return;
        bar.setProgress(writing.total() == 0 ? 0 : (double) writing.done() / writing.total());
        count.setText(messages.format("ingest.write.at", FigureText.count(writing.done()), FigureText.count(writing.total())));
    }

    private void show(@Nullable Ended ended, Wizard wizard) {
        if (ended == null) return;
        content.getChildren().clear();
        var report = ended.report();
        if (report == null) {
            setHeaderText(messages.text("ingest.result.none"));
            add(new ErrorText(messages).explain(Objects.requireNonNull(ended.refusal())));
        } else show(report);
        new Buttons(this, messages).remove(ButtonData.CANCEL_CLOSE);
        wizard.setInvalid(false);
        if (away) desk.notices().done(getHeaderText());
        if (getScene() != null && getScene().getWindow() != null) getScene().getWindow().sizeToScene();
    }

    private void show(ImportReport report) {
        var stopped = report.refused().stream().filter(ResultPane::isStopped).toList();
        var refused = report.refused().stream().filter(f -> !isStopped(f)).toList();
        setHeaderText(messages.format(stopped.isEmpty() ? "ingest.result.done" : "ingest.result.stopped", FigureText.count(report.written().size()),
                FigureText.count(stopped.size())));
        add(new FileText(messages).counts(report.counts())).getStyleClass().add("sentence");
        if (!refused.isEmpty()) {
            add(messages.format("ingest.result.refused", FigureText.count(refused.size())));
            var lines = new TextArea(String.join("\n", refused.stream().map(f -> Batch.name(f.path()) + "：" + model.why(f)).toList()));
            lines.setEditable(false);
            lines.setWrapText(true);
            lines.setPrefRowCount(Math.min(REFUSED_ROWS, refused.size() + 1));
            content.getChildren().add(lines);
        }
        if (report.counts().wrong() > 0) add(messages.format("ingest.result.wrong", FigureText.count(report.counts().wrong())));
        add(messages.text("ingest.result.next")).getStyleClass().add("strong");
        content.getChildren().add(next(report));
    }

    private static boolean isStopped(FilePreview file) {
        return file.refusal() != null && file.refusal().code() == ErrorCode.CANCELLED;
    }

    private FlowPane next(ImportReport report) {
        var ways = new ArrayList<Button>();
        if (model.strangersMet() > 0) ways.add(way(messages.format("ingest.result.claim", FigureText.count(model.strangersMet())), () -> ingest.show(BoardPart.NAMES)));
        ways.add(way(messages.text("ingest.result.scan"), () -> desk.navigator().go(Page.REVIEW)));
        var board = ingest.boardProperty().get();
        if (board != null && board.baselineDay() == null) ways.add(way(messages.text("ingest.result.lock"), () -> desk.navigator().go(Page.PROGRESS)));
        var batch = report.batch();
        if (batch != null) ways.add(way(messages.text("ingest.result.undo"), () -> journal.undoLast(batch)));
        var pane = new FlowPane(8, 8);
        pane.getChildren().setAll(ways);
        return pane;
    }

    private Button way(String text, Runnable go) {
        var button = new Button(text);
        button.setOnAction(_ -> {
            chosen = go;
            getScene().getWindow().hide();
        });
        return button;
    }

    private Label add(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        content.getChildren().add(label);
        return label;
    }
}
