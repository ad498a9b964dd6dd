package org.qingqun.ui.common;

import org.qingqun.roster.RosterReading;
import org.qingqun.wording.RosterText;

/// Takes in member lists from files that a person chooses: read first, told what they hold and what does not fit, kept after a word of his.
public record MemberLists(Desk desk) {
    /// @param onDone after they were kept and told
    public void choose(Runnable onDone) {
        var files = desk.choosers().files(desk.messages().text("roster.choose"));
        if (files.isEmpty()) return;
        desk.tasks().runLong("roster.task.read", progress -> desk.office().rosters().read(files, progress), reading -> ask(reading, onDone));
    }

    private void ask(RosterReading reading, Runnable onDone) {
        var text = new RosterText(desk.messages());
        if (reading.rosters().isEmpty()) {
            desk.notices().refused(text.nothing(reading));
            return;
        }
        if (!desk.dialogs().confirm(desk.messages().text("roster.title"), text.foretell(reading), desk.messages().text("roster.verb"))) return;
        desk.tasks().run("roster.task.keep", () -> {
            desk.office().rosters().keep(reading, desk.person());
            return reading;
        }, kept -> {
            desk.notices().done(text.told(kept));
            desk.navigator().changed();
            onDone.run();
        });
    }
}
