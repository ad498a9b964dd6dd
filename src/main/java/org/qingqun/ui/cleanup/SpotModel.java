package org.qingqun.ui.cleanup;

import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.qingqun.cleanup.CaseQuery;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.SpotCheck;
import org.qingqun.report.SpotCheckSheet;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;

/// What the spot check knows: the lot's seed, how many are drawn, and which closed cases that gives.
public final class SpotModel {
    public static final int USUAL = 20;
    private final Desk desk;
    private final Runnable onChanged;
    private final StringProperty seed = new SimpleStringProperty();
    private final IntegerProperty count = new SimpleIntegerProperty(USUAL);
    private final ObservableList<CaseRow> drawn = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper closed = new ReadOnlyIntegerWrapper();

    private record Drawn(List<CaseRow> rows, int closed) {}

    public SpotModel(Desk desk, Runnable onChanged) {
        this.desk = desk;
        this.onChanged = onChanged;
        seed.set(desk.office().today().format(DateTimeFormatter.BASIC_ISO_DATE));
        seed.subscribe((_, _) -> draw());
        count.subscribe((_, _) -> draw());
    }

    /// Digits only; anything else draws nothing.
    public boolean hasSeed() {
        return seed.get().matches("\\d{1,18}");
    }

    public void draw() {
        if (!hasSeed()) {
            drawn.clear();
            return;
        }
        var check = new SpotCheck(Long.parseLong(seed.get()));
        int wanted = count.get();
        desk.tasks().start(Job.of("cleanup.task.spot", () -> {
            var all = desk.office().review().findIds(CaseQuery.in(CaseState.CLOSED));
            return new Drawn(desk.office().review().findRows(check.draw(all, wanted)), all.size());
        }, found -> {
            closed.set(found.closed());
            drawn.setAll(found.rows());
        }).replacing());
    }

    /// Writes the list to take along.
    public void print() {
        if (drawn.isEmpty()) return;
        var words = desk.messages();
        var ids = drawn.stream().map(r -> r.cleanupCase().id()).toList();
        var sheet = new SpotCheckSheet(desk.office().cases(), words, Long.parseLong(seed.get()));
        desk.choosers().save(words.text("cleanup.spot.print"), words.format("spot.sheet", seed.get()) + ".xlsx").ifPresent(target ->
                desk.tasks().runLong("cleanup.task.spot", progress -> sheet.write(ids, target, progress),
                        file -> desk.notices().done(words.format("cleanup.spot.written", ids.size(), file))));
    }

    /// Somebody looked, and it is still in use: the closing is taken back and its notice begins anew.
    public void alive(CaseRow row) {
        var words = desk.messages();
        var c = row.cleanupCase();
        desk.dialogs().reason(words.text("cleanup.spot.alive"), words.format("cleanup.spot.alive.ask", row.asset().name()), List.of(words.text("cleanup.spot.alive.reason")))
                .ifPresent(reason -> desk.tasks().run("cleanup.task.step", () -> {
                    var today = desk.office().today();
                    var until = desk.office().cleanup().calendar().timetable().noticeEnd(c.family(), today);
                    return desk.office().execution().reopen(List.of(c.id()), today, until, reason, desk.person()).single();
                }, after -> {
                    desk.notices().done(words.format("cleanup.spot.reopened", row.asset().name(), String.valueOf(after.waitUntil())));
                    draw();
                    onChanged.run();
                }));
    }

    public StringProperty seedProperty() {
        return seed;
    }

    public IntegerProperty countProperty() {
        return count;
    }

    public ObservableList<CaseRow> drawn() {
        return drawn;
    }

    /// How many there are to draw from.
    public ReadOnlyIntegerProperty closedProperty() {
        return closed.getReadOnlyProperty();
    }
}
