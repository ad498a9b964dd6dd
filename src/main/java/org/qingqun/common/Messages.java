package org.qingqun.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences of one language. Keys are `screen.part.what`; a missing key is a bug, not an empty text.
public final class Messages {
    private static final String BUNDLE = "org.qingqun.messages";
    private final Locale locale;
    private final ResourceBundle bundle;

    private Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// `zh` (the default everywhere) or `en`.
    public static Messages in(String language) {
        return new Messages(language.equals("en") ? Locale.ENGLISH : Locale.ROOT);
    }

    public String text(String key) {
        return bundle.getString(key);
    }

    /// Numbers come out without grouping unless the pattern asks for it: a year is not 2,026.
    public String format(String key, Object... args) {
        var plain = new Object[args.length];
        for (int i = 0; i < args.length; i++) plain[i] = args[i] instanceof Number n ? n : String.valueOf(args[i]);
        var format = new MessageFormat(text(key), Locale.ROOT);
        for (int i = 0; i < plain.length; i++) if (plain[i] instanceof Number n && i < format.getFormatsByArgumentIndex().length
                && format.getFormatsByArgumentIndex()[i] == null) plain[i] = n.toString();
        return format.format(plain);
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    public boolean isEnglish() {
        return locale.equals(Locale.ENGLISH);
    }
}
