package org.qingqun.ui.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Progress;
import org.qingqun.ingest.ColumnMatch;
import org.qingqun.ingest.FileAnswer;
import org.qingqun.ingest.FilePreview;
import org.qingqun.ingest.SheetPreview;
import org.qingqun.inventory.AssetField;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.ingest.MappingLine.Mark;

/// What the columns of the chosen table mean: as it was read, with what a person changed, tried out at once on the first rows.
public final class MappingModel {
    private final IngestModel ingest;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable FilePreview> file = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty place = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<@Nullable SheetPreview> sheet = new ReadOnlyObjectWrapper<>();
    private final ObservableList<MappingLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper asked = new ReadOnlyIntegerWrapper();
    private final BooleanProperty remember = new SimpleBooleanProperty(true);
    private final Map<Integer, AssetField> changed = new HashMap<>();
    private @Nullable SheetPreview base;

    public MappingModel(IngestModel ingest, Desk desk) {
        this.ingest = ingest;
        this.desk = desk;
        ingest.chosenProperty().subscribe(this::look);
        place.subscribe((_, _) -> reset());
    }

    /// Begins with the first table that has something to say.
    private void look(@Nullable FilePreview chosen) {
        var before = file.get();
        file.set(chosen);
        if (chosen == null) {
            reset();
            return;
        }
        int first = 0;
        for (int i = chosen.sheets().size() - 1; i >= 0; i--) if (asks(chosen.sheets().get(i))) first = i;
        boolean same = before != null && before.path().equals(chosen.path()) && place.get() < chosen.sheets().size() && !asks(chosen.sheets().get(first));
        if (!same && place.get() != first) place.set(first);
        else reset();
    }

    /// A person has to say something of it: what a column means, which one holds the names, or which unit it is.
    static boolean asks(SheetPreview sheet) {
        return isUnsure(sheet) || FileText.lacksName(sheet) || FileText.lacksUnit(sheet);
    }

    static boolean isUnsure(SheetPreview sheet) {
        return sheet.columns().stream().anyMatch(ColumnMatch::unsure);
    }

    /// Back to how the table was read.
    public void reset() {
        changed.clear();
        var chosen = file.get();
        base = chosen == null || place.get() >= chosen.sheets().size() ? null : chosen.sheets().get(place.get());
        show();
        sheet.set(base);
    }

    private void show() {
        if (base == null) lines.clear();
        else lines.setAll(base.columns().stream().map(this::line).toList());
        open.set(lines.stream().anyMatch(line -> !line.isSure()));
    }

    private MappingLine line(ColumnMatch c) {
        var field = changed.get(c.column());
        return field == null ? new MappingLine(c, c.unsure() ? Mark.ASKED : Mark.SURE)
                : new MappingLine(new ColumnMatch(c.column(), c.header(), field, c.confidence(), c.unsure()), Mark.ANSWERED);
    }

    /// Says what a column means. Who had the field before is left aside: a field stands in one column only.
    public void change(ColumnMatch column, AssetField field) {
        var chosen = file.get();
        if (chosen == null || base == null || column.field() == field) return;
        if (field != AssetField.IGNORED) lines.stream().map(MappingLine::column).filter(c -> c.field() == field && c.column() != column.column())
                .forEach(c -> changed.put(c.column(), AssetField.IGNORED));
        changed.put(column.column(), field);
        show();
        tryOut(chosen, base);
    }

    private void tryOut(FilePreview chosen, SheetPreview read) {
        var answer = ingest.batch().answer(chosen.path()).withMapping(read.layout(), fields());
        var options = ingest.batch().options().with(chosen.path(), answer);
        desk.tasks().start(Job.of("ingest.task.trial", () -> desk.office().ledgers().preview(List.of(chosen.path()), options, Progress.NONE).files().getFirst(),
                tried -> {
                    if (base == read && !changed.isEmpty() && place.get() < tried.sheets().size()) sheet.set(tried.sheets().get(place.get()));
                }).replacing());
    }

    /// Every column with its field, those left aside included: nothing of this layout is asked again.
    private Map<Integer, AssetField> fields() {
        return lines.stream().map(MappingLine::column).collect(Collectors.toMap(ColumnMatch::column, ColumnMatch::field));
    }

    /// Files the confirmation holds for.
    public List<FilePreview> reach() {
        var chosen = file.get();
        var read = base;
        if (chosen == null || read == null) return List.of();
        return remember.get() ? ingest.batch().withLayout(read.layout()) : List.of(chosen);
    }

    /// Settles the columns, for the layout or for this file only, and reads again whom it concerns.
    public void confirm() {
        var chosen = file.get();
        var read = base;
        if (chosen == null || read == null || !open.get()) return;
        var fields = fields();
        Function<FileAnswer, FileAnswer> settle = remember.get() ? a -> a.withoutMapping(read.layout()) : a -> a.withMapping(read.layout(), fields);
        var options = ingest.batch().options();
        var files = reach().stream().map(FilePreview::path).toList();
        for (var path : files) options = options.with(path, settle.apply(ingest.batch().answer(path)));
        boolean forGood = remember.get();
        changed.clear();
        ingest.hand().reread(files, options, () -> {
            if (forGood) desk.office().ledgers().learn(read.layout(), fields);
        });
    }

    /// Puts the first open question before the person.
    public void ask() {
        asked.set(asked.get() + 1);
    }

    /// How often `ask` was called.
    public ReadOnlyIntegerProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable FilePreview> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /// Which table of the file is looked at, 0 for the first.
    public IntegerProperty placeProperty() {
        return place;
    }

    /// The table, with its first rows as they would be stored under the columns as they are now.
    public ReadOnlyObjectProperty<@Nullable SheetPreview> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    public ObservableList<MappingLine> lines() {
        return lines;
    }

    /// There is something to confirm.
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// The answer is kept for the layout and holds for all files that have it.
    public BooleanProperty rememberProperty() {
        return remember;
    }
}
