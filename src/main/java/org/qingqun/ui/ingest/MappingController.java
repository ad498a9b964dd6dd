package org.qingqun.ui.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ingest.ColumnMatch;
import org.qingqun.ingest.RowPreview;
import org.qingqun.ingest.SheetPreview;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Family;
import org.qingqun.ui.ingest.MappingLine.Mark;
import org.qingqun.ui.ingest.SampleText.Kind;
import org.qingqun.ui.ingest.SampleText.Shown;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// Ties `mapping.fxml` to `MappingModel`: the columns on the left, the first rows under them on the right. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class MappingController {
    private static final double ROW = 74;
    private static final double NAME = 168;
    private static final double WIDE = 140;
    private static final double NARROW = 106;
    private final MappingModel model;
    private final Messages messages;
    private final Terms terms;
    private final List<MappingRow> pool = new ArrayList<>();
    private final Map<Integer, TableColumn<RowPreview, ?>> places = new HashMap<>();
    @FXML private VBox rows;
    @FXML private Label aside;
    @FXML private TableView<RowPreview> table;
    @FXML private Label note;

    public MappingController(MappingModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        terms = new Terms(messages);
    }

    @FXML void initialize() {
        note.managedProperty().bind(note.visibleProperty());
        model.lines().addListener((ListChangeListener<MappingLine>) _ -> showColumns());
        model.sheetProperty().subscribe(this::showRows);
        model.askedProperty().subscribe((_, _) -> model.lines().stream().filter(line -> !line.isSure()).findFirst()
                .ifPresent(line -> pool.get(model.lines().indexOf(line)).answer()));
        showColumns();
    }

    /// Columns that are left aside for sure stand in a line below: they need no row of their own.
    private void showColumns() {
        var sheet = model.sheetProperty().get();
        var family = sheet == null ? Family.WORK_GROUP : sheet.family();
        var fields = Arrays.stream(AssetField.values()).filter(f -> f != AssetField.APP_KIND || family == Family.GOV_APP).toList();
        var shown = model.lines();
        while (pool.size() < shown.size()) pool.add(new MappingRow(messages, model::change, this::scrollTo));
        for (int i = 0; i < shown.size(); i++) pool.get(i).show(shown.get(i), fields);
        if (rows.getChildren().size() != shown.size()) rows.getChildren().setAll(pool.subList(0, shown.size())); // else whoever has the focus keeps it
    }

    private void showRows(@Nullable SheetPreview sheet) {
        places.clear();
        if (sheet == null) {
            table.getItems().clear();
            return;
        }
        var text = new SampleText(messages, sheet);
        var columns = new ArrayList<TableColumn<RowPreview, ?>>();
        columns.add(verdicts(FileText.lacksName(sheet) || FileText.lacksUnit(sheet)));
        var unused = new ArrayList<String>();
        for (var line : inOrder()) {
            if (line.isSure() && line.column().field() == AssetField.IGNORED) unused.add(line.column().header());
            else columns.add(cells(text, line));
        }
        table.getColumns().setAll(columns);
        table.getItems().setAll(sheet.sample());
        aside.setText(unused.isEmpty() ? "" : messages.format("ingest.mapping.aside", unused.stream().distinct().collect(Collectors.joining("、"))));
        int all = sheet.counts().rows();
        note.setVisible(all > sheet.sample().size());
        note.setText(all > sheet.sample().size() ? messages.format("ingest.sample.first", FigureText.count(all), sheet.sample().size()) : "");
    }

    /// The name, then what is doubtful: a meaning can only be judged with its values in sight. Then the others as in the file.
    private List<MappingLine> inOrder() {
        return model.lines().stream().sorted(Comparator.comparingInt(line -> line.column().field() == AssetField.NAME ? 0 : line.isSure() ? 2 : 1)).toList();
    }

    /// The row's number and what writing it would do.
    private TableColumn<RowPreview, Shown> verdicts(boolean lacking) {
        var made = new TableColumn<RowPreview, Shown>(messages.text("ingest.sample.row"));
        made.setCellValueFactory(cell -> {
            var row = cell.getValue();
            var number = messages.format("ingest.sample.number", row.row());
            return new ReadOnlyObjectWrapper<>(lacking ? new Shown(messages.text("ingest.sample.out"), number, Kind.NOTHING)
                    : new Shown(messages.text("ingest.verdict." + row.verdict().key()), number, kind(row)));
        });
        made.setCellFactory(_ -> new SampleCell(messages, Mark.SURE));
        return sized(made, ROW);
    }

    private static Kind kind(RowPreview row) {
        return switch (row.verdict()) {
            case NEW, UPDATED, QUESTION -> Kind.TAKEN;
            case SAME -> Kind.NOTHING;
            case CONFLICT -> Kind.CONFLICT;
            case WRONG -> Kind.WRONG;
        };
    }

    private TableColumn<RowPreview, Shown> cells(SampleText text, MappingLine line) {
        var column = line.column();
        var made = new TableColumn<RowPreview, Shown>(messages.format("ingest.sample.column", line.letter(),
                column.field() == AssetField.IGNORED ? column.header() : terms.of(column.field())));
        made.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.of(cell.getValue(), column)));
        made.setCellFactory(_ -> new SampleCell(messages, line.mark()));
        made.getStyleClass().add(line.mark().style());
        places.put(column.column(), made);
        return sized(made, switch (column.field()) {
            case NAME -> NAME;
            case UNIT, SPONSOR, PURPOSE, AUDIENCE, NOTE, REASON -> WIDE;
            default -> NARROW;
        });
    }

    private static <T> TableColumn<RowPreview, T> sized(TableColumn<RowPreview, T> column, double width) {
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /// The column a person is about to answer for comes into sight.
    private void scrollTo(ColumnMatch column) {
        var place = places.get(column.column());
        if (place != null) table.scrollToColumn(place);
    }
}
