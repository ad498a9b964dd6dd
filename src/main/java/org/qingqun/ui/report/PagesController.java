package org.qingqun.ui.report;

import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.report.write.PageMark;
import org.qingqun.ui.common.Debounce;
import org.qingqun.ui.common.Pressable;
import org.qingqun.ui.report.ReportModel.Sheet;
import org.qingqun.ui.report.Viewport.Zoom;

/// Ties `pages.fxml` to `ReportModel`: the pages in sight, turning them, their size. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class PagesController {
    private final ReportModel model;
    private final Messages messages;
    @FXML private StackPane place;
    @FXML private ScrollPane scroll;
    @FXML private HBox sheets;
    @FXML private Label state;
    @FXML private Label number;
    @FXML private Button back;
    @FXML private Button on;
    @FXML private ToggleButton whole;
    @FXML private ToggleButton width;
    @FXML private HBox fonts;
    @FXML private Label fontsText;

    PagesController(ReportModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        for (Node node : List.of(state, fonts)) node.managedProperty().bind(node.visibleProperty());
        fonts.setVisible(false);
        sheets.setSpacing(Viewport.GAP);
        Debounce.of(place.layoutBoundsProperty(), this::measured);
        model.viewportProperty().subscribe(this::show);
        model.sheets().subscribe(() -> {
            sheets.getChildren().setAll(model.sheets().stream().map(this::paper).toList());
            scroll.setVvalue(0);
        });
        model.readingProperty().subscribe(this::show);
    }

    private void measured(Bounds bounds) {
        var window = place.getScene() == null ? null : place.getScene().getWindow();
        model.place((int) bounds.getWidth(), (int) bounds.getHeight(), window == null ? 1 : window.getOutputScaleX());
    }

    private void show(Viewport view) {
        var shown = view.shown();
        back.setDisable(!view.hasBack());
        on.setDisable(!view.hasOn());
        number.setText(shown.isEmpty() ? "" : messages.format(shown.size() > 1 ? "report.page.numbers" : "report.page.number", shown.getFirst(), view.pages(), shown.getLast()));
        whole.setSelected(view.zoom() == Zoom.WHOLE);
        width.setSelected(view.zoom() == Zoom.WIDTH);
    }

    private void show(@Nullable Reading reading) {
        if (reading == null) return;
        state.setText(reading.noPages() == null ? "" : reading.noPages());
        state.setVisible(reading.noPages() != null);
        fonts.setVisible(!reading.missingFonts().isEmpty());
        fontsText.setText(messages.format("report.page.fonts", String.join(messages.text("report.join.words"), reading.missingFonts())));
    }

    private Node paper(Sheet sheet) {
        int wide = model.viewportProperty().get().pageWidth();
        var picture = new ImageView(SwingFXUtils.toFXImage(sheet.picture(), null));
        picture.setFitWidth(wide);
        picture.setPreserveRatio(true);
        var marks = new Pane();
        for (var mark : sheet.marks()) marks.getChildren().add(filledIn(mark, wide, wide * Viewport.TALL));
        var paper = new StackPane(picture, marks);
        paper.getStyleClass().add("paper");
        paper.setAccessibleText(messages.format("report.page.number", sheet.number(), model.viewportProperty().get().pages(), sheet.number()));
        paper.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return paper;
    }

    private Region filledIn(PageMark mark, double wide, double tall) {
        var region = new Region();
        region.getStyleClass().add("filled-in");
        region.resizeRelocate(mark.x() * wide, mark.y() * tall, mark.width() * wide, mark.height() * tall);
        region.setManaged(false);
        Pressable.on(region, () -> model.open(mark.basis()));
        region.setAccessibleText(messages.text("report.page.mark"));
        Tooltip.install(region, new Tooltip(messages.text("report.page.mark")));
        return region;
    }

    @FXML void back() {
        model.look(Viewport::back);
    }

    @FXML void on() {
        model.look(Viewport::on);
    }

    @FXML void whole() {
        model.look(v -> v.with(Zoom.WHOLE));
        show(model.viewportProperty().get());
    }

    @FXML void width() {
        model.look(v -> v.with(Zoom.WIDTH));
        show(model.viewportProperty().get());
    }
}
