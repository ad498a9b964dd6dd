package org.qingqun.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// Where the program keeps a user's files.
public final class Folders {
    private Folders() {}

    /// The inventory that is used when none is named.
    public static Path usualDatabase(Map<String, String> environment) {
        return data(environment).resolve("qingqun.db");
    }

    /// The user's data folder: `%APPDATA%\Qingqun`, `$XDG_DATA_HOME/qingqun` or `~/.local/share/qingqun`. It need not exist yet.
    public static Path data(Map<String, String> environment) {
        var home = Path.of(System.getProperty("user.home"));
        return data(System.getProperty("os.name"), home, environment.get("APPDATA"), environment.get("XDG_DATA_HOME"));
    }

    static Path data(String system, Path home, @Nullable String appData, @Nullable String xdgDataHome) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows"))
            return (StringUtils.isBlank(appData) ? home.resolve("AppData").resolve("Roaming") : Path.of(appData)).resolve("Qingqun");
        if (name.startsWith("mac")) return home.resolve("Library").resolve("Application Support").resolve("Qingqun");
        var base = StringUtils.isBlank(xdgDataHome) || !Path.of(xdgDataHome).isAbsolute() ? home.resolve(".local").resolve("share") : Path.of(xdgDataHome);
        return base.resolve("qingqun");
    }

    /// Makes the folder a file is to lie in.
    public static void makeFor(Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) make(folder);
    }

    /// Makes a folder and those above it.
    ///
    /// @throws ExpectedException `CANNOT_WRITE` with the folder and why
    public static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new ExpectedException(refused, ErrorCode.CANNOT_WRITE, folder.toString(), String.valueOf(refused.getMessage()));
        }
    }
}
