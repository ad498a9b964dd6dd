package org.qingqun.ui.cleanup;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Messages;
import org.qingqun.ui.cleanup.CaseReader.Listing;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Page;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// Ties `cases.fxml` to `CleanupModel`: the strip, the list and what can be done. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class CasesController {
    private final CleanupModel model;
    private final Desk desk;
    private final Messages messages;
    private final Terms terms;
    @FXML private StateStrip strip;
    @FXML private TextField search;
    @FXML private ToggleButton overdue;
    @FXML private ComboBox<Disposition> disposition;
    @FXML private GradeBox grade;
    @FXML private TableView<CaseRow> table;
    @FXML private Label reach;
    @FXML private ActionBar actions;
    @FXML private HBox pager;
    @FXML private Label pageText;
    @FXML private Label empty;
    @FXML private Button toReview;
    @FXML private DetailController detailController;

    public CasesController(CleanupModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        messages = desk.messages();
        terms = new Terms(messages);
    }

    @FXML void initialize() {
        table.getColumns().setAll(new CaseTable(model, desk).columns());
        table.setItems(model.rows());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) model.choose(row);
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::inTable);
        for (var part : List.of(pager, overdue, toReview)) part.managedProperty().bind(part.visibleProperty());
        search.textProperty().subscribe((_, words) -> model.filterProperty().set(model.filterProperty().get().searching(words)));
        disposition.setConverter(new DispositionWords(terms, messages));
        disposition.getItems().add(null);
        disposition.getItems().addAll(Disposition.values());
        disposition.valueProperty().subscribe((_, one) -> model.filterProperty().set(model.filterProperty().get().with(one)));
        grade.offer(messages, one -> model.filterProperty().set(model.filterProperty().get().agreedAs(one)));
        model.listingProperty().subscribe(this::show);
        model.detailProperty().subscribe(_ -> offer());
        model.ticked().addListener((ListChangeListener<CaseId>) _ -> offer());
        model.rows().addListener((ListChangeListener<CaseRow>) _ -> loaded());
    }

    private void show(Listing listing) {
        var filter = model.filterProperty().get();
        strip.show(model::count, filter.states(), terms::of, state -> model.filterProperty().set(filter.toggled(state)));
        overdue.setText(messages.format("cleanup.overdue", FigureText.count(listing.overdue())));
        overdue.setSelected(filter.overdue());
        overdue.setVisible(listing.overdue() > 0 || filter.overdue());
        pager.setVisible(model.pages() > 1);
        pageText.setText(model.pageProperty().get() + 1 + " / " + model.pages());
        boolean none = listing.counts().values().stream().allMatch(count -> count == 0);
        empty.setText(messages.text(none ? "cleanup.empty.none" : filter.isNarrowed() ? "cleanup.empty.filtered" : "cleanup.empty.state"));
        toReview.setVisible(none);
    }

    /// The page is never without a chosen row while it has rows.
    private void loaded() {
        if (table.getSelectionModel().isEmpty()) table.getSelectionModel().selectFirst();
        if (model.rows().isEmpty()) model.choose(null);
        offer();
    }

    private void offer() {
        int ticked = model.ticked().size();
        reach.setText(ticked == 0 ? messages.text("cleanup.reach.none") : messages.format("cleanup.reach", ticked, model.listingProperty().get().ids().size()));
        actions.show(model, messages);
    }

    /// The same keys as in the inventory's list.
    private void inTable(KeyEvent key) {
        var row = table.getSelectionModel().getSelectedItem();
        if (key.isShortcutDown() && key.getCode() == KeyCode.A) model.tickAll(true);
        else if (key.getCode() == KeyCode.SPACE && row != null) model.tick(row.cleanupCase().id(), !model.ticked().contains(row.cleanupCase().id()));
        else return;
        key.consume();
    }

    void pressed(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.V) detailController.paste();
        else if (key.getCode() == KeyCode.V && model.actions().contains(CaseAction.VERIFY) && model.waitsFor(CaseAction.VERIFY).isEmpty())
            model.prepare(CaseAction.VERIFY);
        else if (key.getCode() == KeyCode.ESCAPE) model.turnBack();
    }

    @FXML void review() {
        desk.navigator().go(Page.REVIEW);
    }

    @FXML void toggleOverdue() {
        model.filterProperty().set(model.filterProperty().get().onlyOverdue(overdue.isSelected()));
    }

    @FXML void pageBack() {
        model.pageProperty().set(Math.max(0, model.pageProperty().get() - 1));
    }

    @FXML void pageOn() {
        model.pageProperty().set(Math.min(model.pages() - 1, model.pageProperty().get() + 1));
    }
}
