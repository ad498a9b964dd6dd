import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Records the start-up caches of an application image with the image's own Java, by doing once what users do first. Run by Maven, see `pom.xml`.
///
/// `java StartUpCache.java IMAGE`: ends with 1 where a cache could not be made, since a package without one should not leave the house by mistake.
public final class StartUpCache {
    /// What the Java in the image compares a cache with; packages keep even seconds only.
    private static final Instant EVEN = Instant.parse("2026-11-23T00:00:00Z");

    private final Image image;
    private final Path room;
    private final Map<String, String> environment;

    /// @param room where a database is made that the recorded runs open
    private StartUpCache(Image image, Path room) {
        this.image = image;
        this.room = room;
        environment = new HashMap<>(Map.of("XDG_DATA_HOME", room.toString(), "APPDATA", room.toString(), "LC_ALL", "C.UTF-8", "DISPLAY", ""));
    }

    public static void main(String[] args) throws Exception {
        var room = Files.createTempDirectory("qingqun-rehearsal");
        try {
            new StartUpCache(Image.at(Path.of(args[0])), room).make();
        } finally {
            try (var files = Files.walk(room)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
    }

    private void make() throws Exception {
        sameTimes();
        var database = room.resolve("qingqun").resolve("qingqun.db");
        run("qingqun-cli", List.of(), List.of("demo", "--out", database.getParent().toString()));
        record("qingqun-cli", List.of(), List.of("list", "--db", database.toString(), "--format", "json"));
        window();
    }

    private void sameTimes() throws IOException {
        for (var jar : image.jars()) Files.setLastModifiedTime(jar, FileTime.from(EVEN));
    }

    private void window() throws Exception {
        var screen = Screen.open();
        try {
            var options = new ArrayList<>(List.of("-Dqingqun.rehearsal=inventory", "-Dprism.order=sw")); // the two pages most starts lead to
            screen.ifPresentOrElse(virtual -> environment.put("DISPLAY", virtual.display()), () -> options.add("-Dglass.platform=Headless"));
            if (screen.isEmpty()) System.out.println("no Xvfb here: recorded without a screen, the window starts a little slower");
            record("qingqun", options, List.of());
        } finally {
            screen.ifPresent(Screen::close);
        }
    }

    private void record(String launcher, List<String> options, List<String> arguments) throws Exception {
        var cache = image.app().resolve(launcher + ".aot");
        Files.deleteIfExists(cache);
        var all = new ArrayList<>(options);
        all.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining", "-XX:AOTCacheOutput=" + cache)); // what one run of it compiled tells little
        run(launcher, all, arguments);
        if (!Files.exists(cache)) throw new IllegalStateException("no start-up cache for " + launcher);
        System.out.printf("%s: %d MB%n", cache.getFileName(), Files.size(cache) >> 20);
    }

    private void run(String launcher, List<String> options, List<String> arguments) throws Exception {
        var all = new ArrayList<>(image.options(launcher));
        all.removeIf(option -> option.startsWith("-XX:AOTCache=") || option.startsWith("-Xlog"));
        all.addAll(options);
        all.addAll(List.of("-classpath", image.classPath(launcher), "org.qingqun.Main"));
        all.addAll(arguments);
        image.run(all, environment);
    }
}
