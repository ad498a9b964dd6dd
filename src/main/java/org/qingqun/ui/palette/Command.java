package org.qingqun.ui.palette;

import java.util.Locale;
import java.util.function.Consumer;
import org.qingqun.common.Messages;
import org.qingqun.settings.Settings;
import org.qingqun.settings.Settings.Language;
import org.qingqun.settings.Settings.Theme;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;

/// What Ctrl+K can do besides going to a page: everyday commands, by the words people use for them (`palette.command.…`).
enum Command {
    IMPORT(to(Visit.to(Page.INGEST))),
    SCAN(to(Visit.to(Page.REVIEW))),
    LOCK(to(Visit.to(Page.PROGRESS))),
    APPROVE(to(Visit.to(Page.APPROVAL))),
    REPORT(to(Visit.to(Page.REPORT))),
    LIMITS(to(Visit.to(Page.SETTINGS).withText("rules"))),
    BACKUP(to(Visit.to(Page.SETTINGS).withText("file"))),
    DARK(desk -> theme(desk, Theme.DARK)),
    LIGHT(desk -> theme(desk, Theme.LIGHT)),
    CHINESE(desk -> language(desk, Language.ZH)),
    ENGLISH(desk -> language(desk, Language.EN)),
    SAMPLE(desk -> desk.inventories().openSample()),
    OWN(desk -> desk.inventories().openOwn());

    private final Consumer<Desk> act;

    Command(Consumer<Desk> act) {
        this.act = act;
    }

    private static Consumer<Desk> to(Visit visit) {
        return desk -> desk.navigator().go(visit);
    }

    private static void theme(Desk desk, Theme theme) {
        desk.preferences().change(desk.preferences().current().withTheme(theme));
    }

    private static void language(Desk desk, Language language) {
        desk.preferences().change(desk.preferences().current().withLanguage(language));
    }

    /// Not offered where it would change nothing.
    boolean isOffered(Settings now, boolean sample) {
        return switch (this) {
            case DARK -> now.theme() != Theme.DARK;
            case LIGHT -> now.theme() != Theme.LIGHT;
            case CHINESE -> now.language() != Language.ZH;
            case ENGLISH -> now.language() != Language.EN;
            case SAMPLE -> !sample;
            case OWN -> sample;
            default -> true;
        };
    }

    String title(Messages messages) {
        return messages.text("palette.command." + name().toLowerCase(Locale.ROOT));
    }

    void run(Desk desk) {
        act.accept(desk);
    }
}
