package org.qingqun.ui;

import java.nio.file.Path;
import org.qingqun.ui.common.Desk;
import org.qingqun.wording.FigureText;

/// A backup that somebody opened from the desktop: says what it is and asks before it takes the inventory's place. The present one is kept beside it.
record RestoreOffer(Desk desk) {
    void show(Path backup) {
        var words = desk.messages();
        var name = String.valueOf(backup.getFileName());
        desk.tasks().run("settings.task.inspect", () -> desk.office().backups().file().inspect(backup), mark -> {
            var sentence = words.format("settings.file.restore.text", name, FigureText.count(mark.seq()));
            if (desk.dialogs().confirm(words.text("settings.file.restore.title"), sentence, words.text("settings.file.restore.verb"))) restore(backup, name);
        });
    }

    private void restore(Path backup, String name) {
        desk.tasks().run("settings.task.restore", () -> desk.office().backups().restore(backup, desk.person()), kept -> {
            desk.notices().done(desk.messages().format("settings.file.restore.done", name, kept));
            desk.navigator().changed();
        });
    }
}
