package org.qingqun.ui.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.report.Format;
import org.qingqun.report.Kind;
import org.qingqun.report.Rate;
import org.qingqun.ui.common.DayField;
import org.qingqun.ui.common.Printing;
import org.qingqun.wording.FigureText;

/// Ties `options.fxml` to `ReportModel`: what is chosen, and the checks before it goes out. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class OptionsController {
    private final ReportModel model;
    private final Messages messages;
    private final Map<Kind, CheckBox> kinds = new EnumMap<>(Kind.class);
    private final Map<Kind, Label> rows = new EnumMap<>(Kind.class);
    private final Map<Format, CheckBox> formats = new EnumMap<>(Format.class);
    @FXML private ComboBox<Scope> scope;
    @FXML private ComboBox<String> addressee;
    @FXML private TextField signatory;
    @FXML private DayField day;
    @FXML private RadioButton disposal;
    @FXML private RadioButton net;
    @FXML private VBox kindBox;
    @FXML private HBox formatBox;
    @FXML private CheckBox masked;
    @FXML private Label maskNote;
    @FXML private VBox checks;
    @FXML private Label hint;
    @FXML private Label written;

    OptionsController(ReportModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML void initialize() {
        addressee.getItems().setAll(messages.text("report.page.addressees").split("\\|"));
        for (var kind : Kind.values()) kindBox.getChildren().add(line(kind));
        for (var format : Format.values()) formatBox.getChildren().add(box(format));
        for (var label : List.of(hint, written)) {
            label.managedProperty().bind(label.visibleProperty());
            label.visibleProperty().bind(label.textProperty().isNotEmpty());
        }
        written.textProperty().bind(model.writtenProperty());
        model.choicesProperty().subscribe(this::show);
        model.readingProperty().subscribe(this::show);
        scope.setConverter(Printing.of(s -> s == null ? "" : s.name()));
        scope.setOnAction(_ -> {
            var chosen = scope.getValue();
            if (chosen != null) model.choose(c -> Objects.equals(c.under(), chosen.under()) ? c : c.of(chosen.under()));
        });
        addressee.valueProperty().subscribe((_, whom) -> model.choose(c -> c.to(whom)));
        day.valueProperty().subscribe((_, chosen) -> {
            if (chosen != null) model.choose(c -> c.on(chosen));
        });
        signatory.focusedProperty().subscribe((_, inside) -> {
            if (!inside) sign();
        });
    }

    private Node line(Kind kind) {
        var box = new CheckBox(messages.text("report.page.kind." + kind.key()));
        box.setId("kind-" + kind.key());
        box.setOnAction(_ -> model.choose(c -> c.with(kind, box.isSelected())));
        var count = new Label();
        count.getStyleClass().add("meta");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        kinds.put(kind, box);
        rows.put(kind, count);
        return new HBox(box, spring, count);
    }

    private Node box(Format format) {
        var box = new CheckBox(format.key());
        box.setId("format-" + format.key());
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setOnAction(_ -> model.choose(c -> c.with(format, box.isSelected())));
        formats.put(format, box);
        return box;
    }

    private void show(Choices choices) {
        kinds.forEach((kind, box) -> box.setSelected(choices.kinds().contains(kind)));
        formats.forEach((format, box) -> box.setSelected(choices.formats().contains(format)));
        disposal.setSelected(choices.rate() == Rate.DISPOSAL);
        net.setSelected(choices.rate() == Rate.NET);
        masked.setSelected(!choices.unmasked());
        maskNote.setText(messages.text(choices.unmasked() ? "report.page.masked.off" : "report.page.masked.usual"));
        maskNote.getStyleClass().remove("text-danger");
        if (choices.unmasked()) maskNote.getStyleClass().add("text-danger");
        day.setValue(choices.asOf());
        if (choices.addressee() == null) addressee.setValue(null);
        if (choices.signatory() == null) signatory.clear();
        hint.setText(model.hint());
    }

    private void show(@Nullable Reading reading) {
        if (reading == null) return;
        disposal.setText(messages.format("report.page.rate.disposal", model.rate(Rate.DISPOSAL)));
        net.setText(messages.format("report.page.rate.net", model.rate(Rate.NET)));
        if (!scope.getItems().equals(reading.scopes())) scope.getItems().setAll(reading.scopes());
        scope.getItems().stream().filter(s -> Objects.equals(s.under(), model.choicesProperty().get().under())).findFirst().ifPresent(scope::setValue);
        signatory.setPromptText(Objects.requireNonNullElse(reading.signatory(), ""));
        rows.forEach((kind, label) -> {
            var count = reading.rows().get(kind);
            label.setText(count == null ? "" : messages.format("report.page.rows", FigureText.count(count)));
        });
        checks.getChildren().setAll(reading.checks().stream().map(check -> new CheckLine(check, messages, model::go)).toList());
        hint.setText(model.hint());
    }

    @FXML void printDisposal() {
        model.choose(c -> c.printing(Rate.DISPOSAL));
    }

    @FXML void printNet() {
        model.choose(c -> c.printing(Rate.NET));
    }

    @FXML void mask() {
        model.mask(masked.isSelected());
        show(model.choicesProperty().get());
    }

    @FXML void sign() {
        model.choose(c -> c.signedBy(signatory.getText()));
    }
}
