package org.qingqun.ui.palette;

import java.util.Locale;
import org.qingqun.common.Messages;
import org.qingqun.settings.Settings;
import org.qingqun.settings.Settings.Language;
import org.qingqun.settings.Settings.Theme;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.MemberLists;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;
import org.qingqun.ui.overview.OverviewModel;

/// What Ctrl+K can do besides going to a page: everyday commands, by the words people use for them (`palette.command.…`).
enum Command {
    IMPORT, MEMBERS, SCAN, LOCK, APPROVE, REPORT, LIMITS, BACKUP, DARK, LIGHT, CHINESE, ENGLISH, FIRST_HOUR, SAMPLE, OWN;

    void run(Desk desk) {
        switch (this) {
            case IMPORT -> desk.navigator().go(Page.INGEST);
            case MEMBERS -> new MemberLists(desk).choose(() -> {});
            case SCAN -> desk.navigator().go(Page.REVIEW);
            case LOCK -> desk.navigator().go(Page.PROGRESS);
            case APPROVE -> desk.navigator().go(Page.APPROVAL);
            case REPORT -> desk.navigator().go(Page.REPORT);
            case LIMITS -> desk.navigator().go(Visit.to(Page.SETTINGS).withText("rules"));
            case BACKUP -> desk.navigator().go(Visit.to(Page.SETTINGS).withText("file"));
            case DARK -> theme(desk, Theme.DARK);
            case LIGHT -> theme(desk, Theme.LIGHT);
            case CHINESE -> language(desk, Language.ZH);
            case ENGLISH -> language(desk, Language.EN);
            case FIRST_HOUR -> {
                desk.preferences().remember(OverviewModel.FIRST_HOUR, "");
                desk.navigator().go(Page.OVERVIEW);
            }
            case SAMPLE -> desk.inventories().openSample();
            case OWN -> desk.inventories().openOwn();
        }
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
}
