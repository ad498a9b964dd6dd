package org.qingqun.settings;

import org.qingqun.common.Keyed;

/// What a user chose for himself.
public record Settings(Language language, Theme theme) {
    public static final Settings DEFAULT = new Settings(Language.ZH, Theme.LIGHT);

    /// The interface's language; Chinese first.
    public enum Language implements Keyed {
        ZH, EN
    }

    /// The interface's colours.
    public enum Theme implements Keyed {
        LIGHT, DARK
    }

    public Settings withLanguage(Language chosen) {
        return new Settings(chosen, theme);
    }

    public Settings withTheme(Theme chosen) {
        return new Settings(language, chosen);
    }
}
