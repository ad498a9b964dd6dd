package org.qingqun.ui.ingest;

import java.util.ArrayList;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.dialog.Wizard;
import org.controlsfx.dialog.WizardPane;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Desk;
import org.qingqun.wording.FigureText;

/// Third page of the wizard: all of it once more, before anything is written.
final class ConfirmPane extends WizardPane {
    private final WriteModel model;
    private final Messages messages;
    private final IngestModel ingest;
    private final VBox lines = new VBox(10);

    ConfirmPane(WriteModel model, IngestModel ingest, Desk desk) {
        this.model = model;
        this.ingest = ingest;
        messages = desk.messages();
        setHeaderText(messages.text("ingest.wizard.confirm"));
        setContent(lines);
    }

    @Override public void onEnteringPage(Wizard wizard) {
        var files = model.files();
        var counts = model.counts();
        var texts = new ArrayList<String>();
        texts.add(messages.format("ingest.confirm.files", FigureText.count(files.size()), FigureText.count(counts.fresh()), FigureText.count(counts.updated())));
        if (counts.wrong() > 0) texts.add(messages.format("ingest.confirm.wrong", FigureText.count(counts.wrong())));
        int conflicts = model.disagreements().size();
        if (conflicts > 0) texts.add(messages.format("ingest.confirm.conflicts", FigureText.count(conflicts - model.overruled().size()), FigureText.count(model.overruled().size())));
        int left = ingest.batch().files().size() - files.size();
        if (left > 0) texts.add(messages.format("ingest.confirm.left", FigureText.count(left)));
        var board = ingest.boardProperty().get();
        if (board != null && board.baselineDay() != null) texts.add(messages.format("ingest.confirm.locked", board.baselineDay()));
        texts.add(messages.text("ingest.confirm.stop"));
        lines.getChildren().setAll(texts.stream().map(ConfirmPane::line).toList());
        new Buttons(this, messages).name(messages.text("ingest.wizard.write"));
        wizard.setInvalid(false);
    }

    private static Label line(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
