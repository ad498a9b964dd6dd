package org.qingqun.ui.ingest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.stage.Window;
import org.controlsfx.dialog.Wizard;
import org.controlsfx.dialog.WizardPane;
import org.jspecify.annotations.Nullable;
import org.qingqun.ui.common.Desk;

/// Writing in four steps: what it would do, edited values that would give way, once more, and what came of it.
final class WriteWizard {
    private static final double WIDTH = 680;
    private static final double HEIGHT = 400;
    private final WriteModel model;
    private final Desk desk;
    private final IngestModel ingest;
    private final JournalModel journal;

    WriteWizard(WriteModel model, IngestModel ingest, JournalModel journal, Desk desk) {
        this.model = model;
        this.ingest = ingest;
        this.journal = journal;
        this.desk = desk;
    }

    void open(Window owner) {
        var wizard = new Wizard(owner, desk.messages().text("ingest.wizard.title"));
        wizard.setReadSettings(false);
        var counts = new CountsPane(model, desk.messages(), wizard);
        var conflicts = new ConflictsPane(model, desk.messages(), wizard);
        var confirm = new ConfirmPane(model, ingest, desk);
        var result = new ResultPane(model, ingest, journal, desk);
        var pages = List.of(counts, conflicts, confirm, result);
        var look = Objects.requireNonNull(WriteWizard.class.getResource("ingest.css")).toExternalForm();
        for (var page : pages) {
            page.getStylesheets().add(look);
            page.getStyleClass().remove("wizard-pane"); // it brings a bitmap of a question mark
            page.getStyleClass().add("wizard-page");
            page.setMinWidth(WIDTH);
            page.setPrefSize(WIDTH, HEIGHT); // all alike, or the window jumps from page to page
        }
        wizard.setFlow(new Steps(model, pages));
        wizard.showAndWait();
        result.closed().ifPresent(Runnable::run);
    }

    /// The page of conflicts only comes where there are some.
    private record Steps(WriteModel model, List<WizardPane> pages) implements Wizard.Flow {
        @Override public Optional<WizardPane> advance(@Nullable WizardPane current) {
            if (current == null) return Optional.of(pages.getFirst());
            int next = pages.indexOf(current) + 1;
            if (next == 1 && model.disagreements().isEmpty()) next++;
            return Optional.of(pages.get(next));
        }

        @Override public boolean canAdvance(@Nullable WizardPane current) {
            return current == null || pages.indexOf(current) < pages.size() - 1;
        }
    }
}
