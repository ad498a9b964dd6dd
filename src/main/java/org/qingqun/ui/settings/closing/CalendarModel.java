package org.qingqun.ui.settings.closing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.calendar.CalendarDay;
import org.qingqun.cleanup.calendar.CalendarLines;
import org.qingqun.cleanup.calendar.Period;
import org.qingqun.cleanup.calendar.Span;
import org.qingqun.cleanup.calendar.Timetable;
import org.qingqun.cleanup.calendar.WorkCalendar;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.Notices;

/// What the calendar view knows: days as lines, lengths as numbers, what is wrong with them, and where they lead.
public final class CalendarModel {
    /// The length of one period as it is being written.
    public record Line(Period period, StringProperty days, BooleanProperty workDays) {}

    private record Known(List<CalendarDay> days, Timetable timetable) {}

    private final Desk desk;
    private final Runnable onChanged;
    private final StringProperty text = new SimpleStringProperty("");
    private final List<Line> lines = java.util.Arrays.stream(Period.values())
            .map(p -> new Line(p, new SimpleStringProperty(Integer.toString(p.usual().days())), new SimpleBooleanProperty(p.usual().workDays()))).toList();
    private final ObservableList<String> problems = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private Known known = new Known(List.of(), Timetable.USUAL);
    private boolean loading;

    public CalendarModel(Desk desk, Runnable onChanged) {
        this.desk = desk;
        this.onChanged = onChanged;
        text.subscribe((_, _) -> check());
        for (var line : lines) {
            line.days().subscribe((_, _) -> check());
            line.workDays().subscribe((_, _) -> check());
        }
    }

    /// What is being written and not saved is kept.
    public void load() {
        if (!changed.get()) refresh();
    }

    private void refresh() {
        var calendar = desk.office().cleanup().calendar();
        desk.tasks().start(Job.of("cleanup.task.calendar", () -> new Known(calendar.findDays(), calendar.timetable()), this::show).replacing());
    }

    private void show(Known found) {
        known = found;
        loading = true;
        text.set(CalendarLines.write(found.days(), desk.messages().text("calendar.off"), desk.messages().text("calendar.work")));
        for (var line : lines) {
            var span = found.timetable().span(line.period());
            line.days().set(Integer.toString(span.days()));
            line.workDays().set(span.workDays());
        }
        loading = false;
        check();
    }

    private void check() {
        if (loading) return;
        var words = desk.messages();
        var read = CalendarLines.read(text.get());
        problems.setAll(read.problems().stream().map(p -> words.format("calendar.problem." + p.kind().key(), p.line(), p.seen())).toList());
        for (var line : lines) if (!isLength(line.days().get())) problems.add(words.format("calendar.problem.length", words.text("period." + line.period().key()), Span.LONGEST));
        changed.set(!read.days().equals(known.days()) || problems.isEmpty() && !spans().equals(known.timetable().spans()));
    }

    private static boolean isLength(String typed) {
        return typed.strip().matches("\\d{1,3}") && Integer.parseInt(typed.strip()) <= Span.LONGEST;
    }

    private Map<Period, Span> spans() {
        var spans = new EnumMap<Period, Span>(Period.class);
        for (var line : lines) spans.put(line.period(), new Span(Integer.parseInt(line.days().get().strip()), line.workDays().get()));
        return spans;
    }

    /// Where a period of a line that began today would end; empty while something is wrong.
    public String endOf(Line line) {
        if (!problems.isEmpty()) return "";
        var calendar = WorkCalendar.of(CalendarLines.read(text.get()).days());
        var times = new Timetable(calendar, spans());
        return desk.messages().format("calendar.end", times.end(line.period(), desk.office().today()));
    }

    public void save() {
        if (!problems.isEmpty() || !changed.get()) return;
        var before = known;
        put(CalendarLines.read(text.get()).days(), spans(), () -> {
            var words = desk.messages();
            desk.notices().done(words.text("calendar.saved"), new Notices.Action(words.text("cleanup.undo"),
                    () -> put(before.days(), before.timetable().spans(), () -> desk.notices().done(words.text("calendar.undone")))));
        });
    }

    private void put(List<CalendarDay> days, Map<Period, Span> spans, Runnable then) {
        var calendar = desk.office().cleanup().calendar();
        PersonId by = desk.person();
        desk.tasks().run("cleanup.task.calendar", () -> {
            calendar.replaceDays(days, by);
            calendar.changeSpans(spans, by);
            return Objects.hash(days, spans);
        }, _ -> {
            then.run();
            refresh();
            onChanged.run();
        });
    }

    public StringProperty textProperty() {
        return text;
    }

    public List<Line> lines() {
        return lines;
    }

    /// One sentence each; empty when all of it can be used.
    public ObservableList<String> problems() {
        return problems;
    }

    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }
}
