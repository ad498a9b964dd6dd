package org.qingqun.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.qingqun.common.Messages;
import org.qingqun.office.pack.SettingsPart;
import org.qingqun.office.pack.SettingsWords;
import org.qingqun.ui.common.Desk;

/// All that an office sets as one file, from one computer to another: what would change is told before anything does.
public final class SettingsPackModel {
    private final Desk desk;
    private final Messages messages;
    private final Runnable afterwards;

    /// @param afterwards once a file was taken in
    public SettingsPackModel(Desk desk, Runnable afterwards) {
        this.desk = desk;
        this.afterwards = afterwards;
        messages = desk.messages();
    }

    public void exportAll() {
        desk.choosers().save(messages.text("settings.all.export.choose"), messages.text("settings.all.file")).ifPresent(file -> desk.tasks().run("settings.task.save", () -> {
            desk.office().settings().exportTo(file);
            return file;
        }, done -> desk.notices().done(messages.format("settings.all.exported", done))));
    }

    public void importAll() {
        desk.choosers().files(messages.text("settings.all.import.choose")).stream().findFirst()
                .ifPresent(file -> desk.tasks().run("settings.task.compare", () -> desk.office().settings().preview(file), changes -> ask(file, changes)));
    }

    private void ask(Path file, Map<SettingsPart, Integer> changes) {
        if (changes.isEmpty()) {
            desk.notices().done(messages.format("settings.all.same", file.getFileName()));
            return;
        }
        var sentence = messages.format("settings.all.import.text", file.getFileName(), new SettingsWords(messages).explain(changes));
        desk.dialogs().reason(messages.text("settings.all.import.title"), sentence, List.of(messages.text("settings.all.import.why"))).ifPresent(why -> take(file, why));
    }

    private void take(Path file, String why) {
        desk.tasks().run("settings.task.save", () -> desk.office().settings().importFrom(file, why, desk.person()), changed -> {
            desk.notices().done(messages.format("settings.all.imported", file.getFileName(), new SettingsWords(messages).explain(changed)));
            desk.navigator().changed();
            afterwards.run();
        });
    }
}
