package org.qingqun.ui.settings;

import java.util.List;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Desk;

/// All that people set for the rules as one file, from one computer to another.
public final class RulePackModel {
    private final Desk desk;
    private final Messages messages;
    private final Runnable afterwards;

    /// @param afterwards once a file was taken in
    public RulePackModel(Desk desk, Runnable afterwards) {
        this.desk = desk;
        this.afterwards = afterwards;
        messages = desk.messages();
    }

    public void exportRules() {
        desk.choosers().save(messages.text("settings.pack.export.choose"), messages.text("settings.pack.file")).ifPresent(file -> desk.tasks().run("settings.task.save", () -> {
            desk.office().rules().packs().exportTo(file);
            return file;
        }, done -> desk.notices().done(messages.format("settings.pack.exported", done))));
    }

    /// Whole or not at all, with a reason; what the file does not name stays.
    public void importRules() {
        desk.choosers().files(messages.text("settings.pack.import.choose")).stream().findFirst().ifPresent(file -> desk.dialogs()
                .reason(messages.text("settings.pack.import"), messages.format("settings.pack.import.text", file.getFileName()), List.of(messages.text("settings.pack.import.why")))
                .ifPresent(why -> desk.tasks().run("settings.task.save", () -> desk.office().rules().packs().importFrom(file, why, desk.person()), pack -> {
                    desk.notices().done(messages.format("settings.pack.imported", file.getFileName(), pack.limits().exceptions().size()));
                    desk.navigator().changed();
                    afterwards.run();
                })));
    }
}
