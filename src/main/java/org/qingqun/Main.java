package org.qingqun;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.SystemUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.cli.Cli;
import org.qingqun.cli.Folders;
import org.qingqun.cli.Streams;
import org.qingqun.common.Messages;
import org.qingqun.common.Progress;
import org.qingqun.settings.SettingsFile;
import org.qingqun.settings.WindowMemory;
import org.qingqun.ui.Desktop;
import org.qingqun.ui.Opening;
import org.qingqun.ui.Start;

/// Where the program starts: with arguments the command line, without the window; where there is no display, the demo.
public final class Main {
    private static final String DEMO_FOLDER = "qingqun-demo";
    private static final String BACKUP = ".qingqun";

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(List.of(args)));
    }

    private static int run(List<String> arguments) {
        var usual = Folders.usualDatabase(System.getenv());
        if ((arguments.isEmpty() || isBackup(arguments)) && hasDisplay()) {
            Desktop.launch(start(usual, arguments.isEmpty() ? null : Path.of(arguments.getFirst())));
            return 0;
        }
        var streams = Streams.ofProcess();
        var told = arguments;
        if (arguments.isEmpty()) {
            streams.err().println(Messages.in("zh").text("start.noDisplay") + " / " + Messages.in("en").text("start.noDisplay"));
            told = List.of("demo", "--out", DEMO_FOLDER);
        }
        return Cli.run(told, (location, messages) -> Wiring.open(location, messages, Clock.system(ZoneId.systemDefault())), new SampleProgram(), streams, usual);
    }

    private static Start start(Path usual, @Nullable Path backup) {
        var folder = Folders.data(System.getenv());
        var settings = new SettingsFile(folder.resolve("settings.json"));
        Opening own = _ -> {
            Folders.makeFor(usual);
            return opened(Wiring.open(usual.toString(), words(settings), Clock.system(ZoneId.systemDefault())));
        };
        Opening sample = (Progress progress) -> opened(new SampleProgram().openOrBuild(folder.resolve("sample"), words(settings), progress));
        return new Start(own, sample, settings, new WindowMemory(folder.resolve("window.json")), folder, backup);
    }

    /// What a desktop hands over when somebody opens one.
    static boolean isBackup(List<String> arguments) {
        return arguments.size() == 1 && arguments.getFirst().endsWith(BACKUP) && Files.isRegularFile(Path.of(arguments.getFirst()));
    }

    private static Opening.Opened opened(Wiring.Opened opened) {
        return new Opening.Opened(opened.office(), opened::close);
    }

    private static Messages words(SettingsFile settings) {
        return Messages.in(settings.load().language().key());
    }

    /// Windows and macOS always have one; on Linux a session names it.
    private static boolean hasDisplay() {
        return !SystemUtils.IS_OS_LINUX || StringUtils.isNotBlank(System.getenv("DISPLAY")) || StringUtils.isNotBlank(System.getenv("WAYLAND_DISPLAY"))
                || "Headless".equalsIgnoreCase(System.getProperty("glass.platform"));
    }
}
