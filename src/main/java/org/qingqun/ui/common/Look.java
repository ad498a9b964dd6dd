package org.qingqun.ui.common;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.text.Font;
import org.qingqun.settings.Settings.Theme;

/// Colours and fonts of every window. The stylesheet is the program's own user agent sheet, so pop-ups and dialogs have it too.
public final class Look {
    /// The family that every window prints in.
    public static final String FAMILY = "Noto Sans SC";
    private static final List<String> FACES = List.of("NotoSansSC_400Regular.ttf", "NotoSansSC_700Bold.ttf");

    private Look() {}

    public static void apply(Theme theme) {
        loadFonts();
        Application.setUserAgentStylesheet(sheet(theme));
    }

    private static String sheet(Theme theme) {
        var name = "look-" + theme.key() + ".css";
        return Objects.requireNonNull(Look.class.getResource(name), name).toExternalForm();
    }

    /// From files, not from the jar: the toolkit would copy a stream to a temporary file first. Without them the desktop's fonts stand in.
    private static void loadFonts() {
        var folder = fontFolder();
        for (var face : FACES) {
            var file = folder.resolve(face);
            if (Files.isRegularFile(file)) Font.loadFont(file.toUri().toString(), Font.getDefault().getSize());
        }
    }

    /// The folder named by `qingqun.fonts`, else `fonts` beside the folder that holds the program's jar.
    public static Path fontFolder() {
        var named = System.getProperty("qingqun.fonts");
        if (named != null) return Path.of(named);
        try {
            var jar = Path.of(Look.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Objects.requireNonNull(jar.getParent()).resolveSibling("fonts");
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible); // a code source's address is one
        }
    }
}
