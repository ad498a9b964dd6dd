package org.qingqun.ui.overview;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.ui.common.ColumnWidths;
import org.qingqun.ui.common.Controllers;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Screen;
import org.qingqun.ui.common.Views;
import org.qingqun.ui.common.Visit;
import org.qingqun.ui.overview.OverviewModel.FamilyRow;
import org.qingqun.wording.FigureText;

/// Ties `overview.fxml` to `OverviewModel`. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class OverviewController implements Screen {
    private static final String WIDEST_RATE = "88.8%";
    private static final String WIDEST_COUNT = "88,888";
    private final OverviewModel model;
    @FXML private Region full;
    @FXML private Region welcome;
    @FXML private HBox sampleBanner;
    @FXML private Label note;
    @FXML private HBox nextBox;
    @FXML private Label nextTitle;
    @FXML private Label nextNote;
    @FXML private Button nextVerb;
    @FXML private Label workNote;
    @FXML private ListView<WorkItem> work;
    @FXML private VBox nothing;
    @FXML private Label share;
    @FXML private Label net;
    @FXML private Label distance;
    @FXML private Gauge gauge;
    @FXML private TrendController trendController;
    @FXML private TableView<FamilyRow> families;
    @FXML private TableColumn<FamilyRow, String> family;
    @FXML private TableColumn<FamilyRow, String> baseline;
    @FXML private TableColumn<FamilyRow, String> disposed;
    @FXML private TableColumn<FamilyRow, String> remaining;
    @FXML private TableColumn<FamilyRow, String> rate;

    public OverviewController(OverviewModel model) {
        this.model = model;
    }

    /// What the page shows is read while it is built: at a start both cores have something to do.
    public static Controllers makers(Desk desk) {
        var model = new OverviewModel(desk);
        model.refresh();
        return new Controllers().with(OverviewController.class, () -> new OverviewController(model))
                .with(TrendController.class, () -> new TrendController(desk.messages()))
                .with(FirstHourController.class, () -> new FirstHourController(model, desk.messages()))
                .with(WelcomeController.class, () -> new WelcomeController(model, new Views(desk.messages())));
    }

    @FXML void initialize() {
        welcome.visibleProperty().bind(model.emptyProperty());
        full.visibleProperty().bind(model.emptyProperty().not().and(model.factsProperty().isNotNull()));
        sampleBanner.setVisible(model.isSample());
        sampleBanner.setManaged(model.isSample());
        work.setItems(model.work());
        work.setCellFactory(_ -> new WorkCell(item -> model.go(item.visit())));
        work.setPlaceholder(nothing);
        work.setOnKeyPressed(key -> {
            var chosen = work.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) model.go(chosen.visit());
        });
        families.setItems(model.families());
        print(family, FamilyRow::name);
        print(baseline, FamilyRow::baseline);
        print(disposed, FamilyRow::disposed);
        print(remaining, FamilyRow::remaining);
        print(rate, FamilyRow::rate);
        for (var column : List.of(baseline, disposed, remaining)) ColumnWidths.fit(column, Stream.of(WIDEST_COUNT));
        ColumnWidths.fit(rate, Stream.of(WIDEST_RATE));
        model.factsProperty().subscribe(this::show);
        model.nextProperty().subscribe(this::showNext);
    }

    private static void print(TableColumn<FamilyRow, String> column, Function<FamilyRow, String> value) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
    }

    private void show(@Nullable Facts facts) {
        if (facts == null) return;
        ColumnWidths.fit(family, model.families().stream().map(FamilyRow::name));
        note.setText(model.note(facts));
        workNote.setText(model.workNote());
        share.setText(model.share(facts));
        net.setText(FigureText.rate(facts.figures().netReduction()));
        distance.setText(model.distance(facts));
        var fraction = facts.figures().disposalRate();
        gauge.textProperty().set(FigureText.rate(fraction));
        gauge.valueProperty().set(fraction.denominator() == 0 ? 0 : (double) fraction.numerator() / fraction.denominator());
        var target = facts.campaign().targetPerMille();
        gauge.targetProperty().set(target == null ? -1 : target / 1000.0);
        gauge.targetTextProperty().set(model.target(facts));
        trendController.show(facts);
    }

    private void showNext(@Nullable NextStep next) {
        nextBox.setVisible(next != null);
        nextBox.setManaged(next != null);
        if (next == null) return;
        nextTitle.setText(next.title());
        nextNote.setText(next.note());
        nextVerb.setText(next.verb());
    }

    @FXML void takeNext() {
        model.go(Objects.requireNonNull(model.nextProperty().get()).visit());
    }

    @FXML void showFormula() {
        model.goProgress();
    }

    @FXML void makeReport() {
        model.goReport();
    }

    @FXML void openOwn() {
        model.openOwn();
    }

    @Override public void shown(Visit visit) {
        model.opened();
    }

    @Override public void refresh() {
        model.refresh();
    }
}
