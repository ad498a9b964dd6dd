package org.qingqun.ui.cleanup;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseState;
import org.qingqun.ui.cleanup.CaseReader.Detail;
import org.qingqun.ui.common.Chips;
import org.qingqun.ui.common.Chips.Tone;
import org.qingqun.ui.common.Copied;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// Ties `detail.fxml` to the chosen case of `CleanupModel`. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class DetailController {
    private static final Set<CaseState> CARRIED_OUT = EnumSet.of(CaseState.APPROVED, CaseState.NOTIFIED, CaseState.BLOCKED, CaseState.EXECUTED, CaseState.FREEZING, CaseState.CLOSED);
    private final CleanupModel model;
    private final Desk desk;
    private final ProofIntake proofIntake;
    private final Terms terms;
    @FXML private VBox nothing;
    @FXML private VBox content;
    @FXML private Label meta;
    @FXML private Label name;
    @FXML private FlowPane chips;
    @FXML private VBox steps;
    @FXML private VBox procedurePart;
    @FXML private VBox procedure;
    @FXML private VBox blocked;
    @FXML private Label blockedText;
    @FXML private VBox noticePart;
    @FXML private Label notice;
    @FXML private VBox proofs;
    @FXML private Button drop;
    @FXML private Label wait;

    public DetailController(CleanupModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        proofIntake = new ProofIntake(desk);
        terms = new Terms(desk.messages());
    }

    @FXML void initialize() {
        noticePart.managedProperty().bind(noticePart.visibleProperty());
        wait.managedProperty().bind(wait.visibleProperty());
        drop.managedProperty().bind(drop.visibleProperty());
        procedurePart.managedProperty().bind(procedurePart.visibleProperty());
        blocked.managedProperty().bind(blocked.visibleProperty());
        drop.setOnDragOver(this::dragged);
        drop.setOnDragDropped(this::dropped);
        model.detailProperty().subscribe(this::show);
    }

    private void show(@Nullable Detail detail) {
        nothing.setVisible(detail == null);
        content.setVisible(detail != null);
        if (detail == null) return;
        var row = detail.row();
        var asset = row.asset();
        var members = asset.facts().members();
        meta.setText(String.join(" · ", asset.code(), terms.of(asset.family()), terms.of(asset.facts().platform()),
                members == null ? desk.messages().text("cleanup.detail.members.unknown")
                        : desk.messages().format("cleanup.detail.members", FigureText.count(members))));
        name.setText(asset.name());
        var due = Due.of(row.cleanupCase(), desk.office().today());
        chips.getChildren().setAll(Chips.of(terms.of(row.cleanupCase().state()), Chips.stateTone(row.cleanupCase().state().key())),
                Chips.of(terms.of(row.cleanupCase().disposition()) + (row.survivor() == null ? "" : " → " + row.survivor().name()), Tone.NEUTRAL));
        if (detail.grade() != null) chips.getChildren().add(Chips.of(terms.of(detail.grade()), Tone.NEUTRAL));
        if (due.kind() != Due.Kind.NONE) chips.getChildren().addFirst(Chips.of(due.text(desk.messages()), due.tone()));
        var keep = row.cleanupCase().particulars().keepUntil();
        if (keep != null) chips.getChildren().add(Chips.of(desk.messages().format("cleanup.keepUntil", keep), Tone.NEUTRAL));
        steps.getChildren().setAll(StepsView.of(detail.steps()));
        showProcedure(detail);
        noticePart.setVisible(!detail.notice().isEmpty() && row.cleanupCase().state().isOpen());
        notice.setText(detail.notice());
        var line = new ProofLine(desk, proofIntake, model::refresh);
        proofs.getChildren().setAll(detail.proofs().stream().map(proof -> line.of(proof, row.cleanupCase().state().isOpen())).toList());
        drop.setVisible(row.cleanupCase().state().isOpen());
        var waits = model.waitsFor(CaseAction.VERIFY);
        wait.setVisible(waits.isPresent() && CaseAction.of(row.cleanupCase()).contains(CaseAction.VERIFY));
        wait.setText(waits.map(w -> desk.messages().text("cleanup.wait." + w.key())).orElse(""));
    }

    private void showProcedure(Detail detail) {
        var row = detail.row();
        var cause = row.cleanupCase().particulars().blockCause();
        blocked.setVisible(row.cleanupCase().state() == CaseState.BLOCKED);
        blockedText.setText(cause == null ? desk.messages().text("cause.advice.other")
                : desk.messages().format("cleanup.blocked", desk.messages().text("cause." + cause.key()), desk.messages().text("cause.advice." + cause.key())));
        procedurePart.setVisible(!detail.procedure().isEmpty() && CARRIED_OUT.contains(row.cleanupCase().state()));
        var marks = new ProcedureMarks(desk, model::refresh);
        procedure.getChildren().setAll(new ProcedureView(row.asset().family(), desk.office().today(), desk.messages(), step -> marks.toggle(row, step)).of(detail.procedure()));
    }

    /// Who answers for it is changed in the ledger.
    @FXML void openInInventory() {
        var chosen = model.detailProperty().get();
        if (chosen != null) desk.navigator().go(Visit.to(Page.INVENTORY).withFamily(chosen.row().asset().family()).withAssets(List.of(chosen.row().asset().id())));
    }

    @FXML void copyNotice() {
        Copied.text(notice.getText());
        desk.notices().done(desk.messages().text("cleanup.detail.copied"));
    }

    @FXML void chooseProof() {
        add(desk.choosers().files(desk.messages().text("cleanup.detail.drop.title")));
    }

    private void dragged(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) drag.acceptTransferModes(TransferMode.COPY);
        drag.consume();
    }

    private void dropped(DragEvent drag) {
        add(drag.getDragboard().getFiles().stream().map(java.io.File::toPath).toList());
        drag.setDropCompleted(true);
        drag.consume();
    }

    void add(List<Path> files) {
        var chosen = model.detailProperty().get();
        if (chosen != null) proofIntake.add(chosen.row().cleanupCase().id(), files, model::refresh);
    }

    /// What Ctrl+V brings: a picture or files.
    void paste() {
        var board = Clipboard.getSystemClipboard();
        var chosen = model.detailProperty().get();
        if (chosen == null) return;
        if (board.hasFiles()) add(board.getFiles().stream().map(java.io.File::toPath).toList());
        else if (board.hasImage()) proofIntake.paste(chosen.row().cleanupCase().id(), PngBytes.of(board.getImage()), model::refresh);
    }
}
