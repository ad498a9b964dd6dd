package org.qingqun.ui.progress;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.progress.Breakdown;
import org.qingqun.ui.common.Controllers;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Notices;
import org.qingqun.ui.common.Screen;
import org.qingqun.ui.common.Visit;
import org.qingqun.wording.FigureText;

/// Ties `progress.fxml` to `ProgressModel`. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class ProgressController implements Screen {
    private final ProgressModel model;
    private final Messages messages;
    private final Notices notices;
    private final Formulas formulas;
    private final ProgressWords words;
    @FXML private HBox familyBox;
    @FXML private HBox breakdownBox;
    @FXML private DatePicker day;
    @FXML private BaseChoice base;
    @FXML private Label since;
    @FXML private ToggleButton ranked;
    @FXML private HBox broken;
    @FXML private Label brokenText;
    @FXML private VBox content;
    @FXML private KpiStrip kpis;
    @FXML private Label identity;
    @FXML private Label sum;
    @FXML private WaterfallChart waterfall;
    @FXML private RateBars bars;
    @FXML private Label barsNote;
    @FXML private TrendChart trend;
    @FXML private Label trendNote;
    @FXML private VBox fallsCard;
    @FXML private Label fallsTitle;
    @FXML private FallsList falls;
    @FXML private VBox burden;

    public ProgressController(ProgressModel model, Desk desk) {
        this.model = model;
        messages = desk.messages();
        notices = desk.notices();
        formulas = new Formulas(messages);
        words = new ProgressWords(messages);
    }

    public static Controllers makers(Desk desk) {
        var model = new ProgressModel(desk);
        return new Controllers().with(ProgressController.class, () -> new ProgressController(model, desk))
                .with(LockController.class, () -> new LockController(model, desk));
    }

    @FXML void initialize() {
        Segments.fill(familyBox, List.of(Family.values()), model::familyName, f -> "family-" + f.key(), model.familyProperty());
        Segments.fill(breakdownBox, List.of(Breakdown.COUNTY, Breakdown.UNIT, Breakdown.LEVEL, Breakdown.PLATFORM), b -> messages.text("progress.by." + b.key()),
                b -> "by-" + b.key(), model.breakdownProperty());
        day.valueProperty().bindBidirectional(model.dayProperty());
        broken.managedProperty().bind(broken.visibleProperty());
        broken.setVisible(false);
        content.setVisible(false);
        base.bind(model.baseProperty(), words::baseName);
        ranked.selectedProperty().bindBidirectional(model.rankedProperty());
        model.breakdownProperty().subscribe((_, _) -> showBars(model.readingProperty().get()));
        ranked.selectedProperty().subscribe((_, _) -> showBars(model.readingProperty().get()));
        model.readingProperty().subscribe(this::show);
    }

    private void show(@Nullable ProgressReading r) {
        if (r == null) return;
        var wrong = r.broken();
        broken.setVisible(wrong != null);
        if (wrong != null) brokenText.setText(messages.format("progress.broken", wrong.origins(), wrong.fates()));
        content.setVisible(r.campaign().isLocked() && wrong == null);
        since.setText(r.stale() ? messages.format("progress.stale", r.day()) : "");
        if (!r.stale()) base.offer(r.kept());
        if (!content.isVisible()) return;
        kpis.show(words.kpis(r), (figure, kpi) -> open(figure, formulas.of(kpi, r), null));
        waterfall.setOnPick((bar, part) -> open(bar, formulas.of(part, r), null));
        waterfall.setRate(messages.format("progress.rate", FigureText.rate(r.figures().disposalRate())),
                node -> open(node, formulas.of(Formulas.Kpi.DISPOSAL, r), null));
        waterfall.show(WaterfallStep.of(r.figures()), model::partName);
        identity.setText(formulas.of(Formulas.Kpi.REMAINING, r).inserted());
        sum.setText(messages.text("progress.adds-up"));
        showBars(r);
        trend.show(r, r.target(), (symbol, point) -> FormulaCard.open(symbol, formulas.of(point, r), messages, rows -> model.openRowsOn(point.day(), (RowsBehind) rows)));
        trendNote.setText(words.earlier(r).stream().findFirst().orElseGet(() -> messages.format("progress.in-flight", FigureText.rate(r.forecast().after().disposalRate()))));
        trendNote.setTooltip(new Tooltip(String.join("\n", words.earlier(r).isEmpty() ? List.of(trendNote.getText()) : words.earlier(r))));
        showFalls(r);
        var lines = new ArrayList<Node>(words.heavier(r).map(ProgressLines::warning).stream().toList());
        words.burden(r).forEach(load -> lines.add(ProgressLines.burden(load, figure -> open(figure, formulas.of(load.weight(), r), null))));
        words.lists(r).ifPresent(missing -> lines.add(ProgressLines.way(missing, messages.text("roster.take"), model::takeLists)));
        burden.getChildren().setAll(lines);
    }

    private void open(Node figure, Formulas.Formula formula, @Nullable RateRow part) {
        FormulaCard.open(figure, formula, messages, rows -> model.openBehind(rows, part));
    }

    private void showBars(@Nullable ProgressReading r) {
        if (r == null) return;
        var rows = model.bars(r);
        bars.show(rows, r.target(), model.total(r), (bar, row) -> open(bar, formulas.of(row, r), row));
        barsNote.setText(messages.format(r.target() > 0 ? "progress.bars.note.target" : "progress.bars.note", RateRow.axisEnd(rows, r.target()), r.target()));
    }

    private void showFalls(ProgressReading r) {
        var growths = r.growths();
        fallsCard.getStyleClass().remove("alarm");
        if (!growths.isEmpty()) fallsCard.getStyleClass().add("alarm");
        fallsTitle.setText(growths.isEmpty() ? messages.text("progress.falls.none") : messages.format("progress.falls.some", growths.size()));
        falls.show(r, words, model, messages, notices);
    }

    @Override public void shown(Visit visit) {
        var family = visit.family();
        if (family != null && family != model.familyProperty().get()) model.familyProperty().set(family);
        else model.refresh();
    }

    @Override public void refresh() {
        model.refresh();
    }
}
