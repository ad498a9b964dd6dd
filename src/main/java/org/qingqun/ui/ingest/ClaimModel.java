package org.qingqun.ui.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitStep;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Notices.Action;
import org.qingqun.ui.ingest.Board.Strange;
import org.qingqun.wording.FigureText;

/// Names met in files that are nobody's, and whose they are: an answer is suggested, a person gives it.
public final class ClaimModel {
    private static final String TOWN = ".*(?:镇|乡|街道|街道办事处)$";
    private static final String VILLAGE = ".*(?:村|社区|居委会|村委会)$";
    private final IngestModel ingest;
    private final Desk desk;
    private final ObservableList<Strange> strange = FXCollections.observableArrayList();
    private final Map<UnitId, Unit> answers = new HashMap<>();

    public ClaimModel(IngestModel ingest, Desk desk) {
        this.ingest = ingest;
        this.desk = desk;
        ingest.boardProperty().subscribe(board -> strange.setAll(board == null ? List.of() : board.strange()));
    }

    /// Every confirmed unit, those it may be first.
    public List<Unit> choices(Strange name) {
        var board = ingest.boardProperty().get();
        var choices = new ArrayList<>(name.provisional().suggestions());
        if (board != null) board.known().stream().filter(u -> !name.provisional().suggestions().contains(u)).forEach(choices::add);
        return choices;
    }

    /// What a person chose, else the likeliest, else none.
    public @Nullable Unit answer(Strange name) {
        var chosen = answers.get(name.provisional().unit().id());
        return chosen != null ? chosen : name.provisional().suggestions().isEmpty() ? null : name.provisional().suggestions().getFirst();
    }

    public void choose(Strange name, Unit unit) {
        answers.put(name.provisional().unit().id(), unit);
    }

    /// It is this unit, written in another way.
    public void confirm(Strange name) {
        var unit = answer(name);
        if (unit != null) settle(List.of(name), desk.messages().format("ingest.claim.confirmed", name.provisional().unit().name(), unit.name()));
    }

    /// Every name that has an answer, after being asked once more.
    public void confirmAll() {
        var ready = strange.stream().filter(s -> answer(s) != null).toList();
        var m = desk.messages();
        if (ready.isEmpty() || !desk.dialogs().confirm(m.text("ingest.claim.all.title"), m.format("ingest.claim.all.text", ready.size()), m.text("ingest.claim.all.verb"))) return;
        settle(ready, m.format("ingest.claim.all.done", ready.size()));
    }

    private void settle(List<Strange> names, String done) {
        var chosen = new HashMap<UnitId, UnitId>();
        for (var name : names) {
            var unit = answer(name);
            if (unit != null) chosen.put(name.provisional().unit().id(), unit.id());
        }
        desk.tasks().run("ingest.task.claim", () -> {
            var steps = new ArrayList<UnitStep>();
            chosen.forEach((stranger, unit) -> steps.add(desk.office().units().confirm(stranger, unit, desk.person().value())));
            return steps;
        }, steps -> settled(done, steps));
    }

    /// It is a unit of its own, below the one chosen.
    public void accept(Strange name) {
        var above = answer(name);
        if (above == null) return;
        var unit = name.provisional().unit();
        desk.tasks().run("ingest.task.claim", () -> desk.office().units().accept(unit.id(), above.id(), levelOf(unit.name(), above.level()), desk.person().value()),
                _ -> settled(desk.messages().format("ingest.claim.accepted", unit.name(), above.name()), List.of()));
    }

    /// What a new unit's name says of its level, else that of the unit above.
    static Level levelOf(String name, Level above) {
        return name.matches(VILLAGE) ? Level.VILLAGE : name.matches(TOWN) ? Level.TOWN : above;
    }

    /// As long as nobody changed one of its units since.
    private void undo(List<UnitStep> steps) {
        desk.tasks().run("ingest.task.claim", () -> {
            steps.reversed().forEach(step -> desk.office().units().undo(step, desk.person().value()));
            return steps.size();
        }, count -> settled(desk.messages().format("ingest.claim.undone", count), List.of()));
    }

    /// @param steps that can be taken back; empty for none
    private void settled(String done, List<UnitStep> steps) {
        desk.notices().done(done, steps.isEmpty() ? null : new Action(desk.messages().text("ingest.claim.undo"), () -> undo(steps)));
        desk.navigator().changed();
        ingest.refreshBoard();
    }

    public String note(Strange name) {
        return desk.messages().format("ingest.claim.assets", FigureText.count(name.assets()));
    }

    public ObservableList<Strange> strange() {
        return strange;
    }
}
