package org.qingqun.ui.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.SystemUtils;

/// Opens a folder in the desktop's own file window, where there is one.
record FolderOpener(boolean windows, Map<String, String> environment) {
    static FolderOpener ofThisMachine() {
        return new FolderOpener(SystemUtils.IS_OS_WINDOWS, System.getenv());
    }

    /// Empty without a display, or without a program that could.
    Optional<List<String>> command(Path folder) {
        if (windows) return Optional.of(List.of("explorer.exe", folder.toString()));
        if (StringUtils.isAllBlank(environment.get("DISPLAY"), environment.get("WAYLAND_DISPLAY"))) return Optional.empty();
        return List.of(environment.getOrDefault("PATH", "").split(":")).stream().filter(StringUtils::isNotBlank).map(dir -> Path.of(dir, "xdg-open"))
                .filter(Files::isExecutable).findFirst().map(program -> List.of(program.toString(), folder.toString()));
    }

    static void start(List<String> command) throws IOException {
        new ProcessBuilder(command).start();
    }
}
