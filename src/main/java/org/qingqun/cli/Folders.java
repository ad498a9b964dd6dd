package org.qingqun.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// Where the program keeps a user's files.
public final class Folders {
    private static final String PORTABLE_MARK = "portable.txt";

    private Folders() {}

    /// The inventory that is used when none is named.
    public static Path usualDatabase(Map<String, String> environment) {
        return data(environment).resolve("qingqun.db");
    }

    /// The portable edition's own folder, else the user's data folder: `%APPDATA%\Qingqun`, `$XDG_DATA_HOME/qingqun` or `~/.local/share/qingqun`. It need not exist yet.
    public static Path data(Map<String, String> environment) {
        var program = System.getProperty("qingqun.home");
        if (program != null) {
            var own = portable(Path.of(program));
            if (own.isPresent()) return own.get();
        }
        var home = Path.of(System.getProperty("user.home"));
        return data(System.getProperty("os.name"), home, environment.get("APPDATA"), environment.get("XDG_DATA_HOME"));
    }

    /// `data` beside the mark of the portable edition, which stands in the program's folder or at most two above it.
    static Optional<Path> portable(Path program) {
        var folder = program.toAbsolutePath().normalize();
        for (int up = 0; up < 3 && folder != null; up++, folder = folder.getParent())
            if (Files.isRegularFile(folder.resolve(PORTABLE_MARK))) return Optional.of(folder.resolve("data"));
        return Optional.empty();
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
