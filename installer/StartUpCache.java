import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Records the start-up caches of an application image with the image's own Java, by doing once what users do first. Run by Maven, see `pom.xml`.
///
/// `java StartUpCache.java IMAGE`: ends with 1 where a cache could not be made, since a package without one should not leave the house by mistake.
public final class StartUpCache {
    /// What the Java in the image compares a cache with; packages keep even seconds only.
    private static final Instant EVEN = Instant.parse("2026-11-23T00:00:00Z");

    private final Path app;
    private final Path java;

    private StartUpCache(Path image) {
        app = first(image.resolve("lib/app"), image.resolve("app"));
        var bin = first(image.resolve("lib/runtime/bin"), image.resolve("runtime/bin"));
        java = first(bin.resolve("java"), bin.resolve("java.exe"));
    }

    public static void main(String[] args) throws Exception {
        var made = new StartUpCache(Path.of(args[0]).toAbsolutePath());
        var room = Files.createTempDirectory("qingqun-rehearsal");
        try {
            made.sameTimes();
            var data = Files.createDirectories(room.resolve("data"));
            var database = data.resolve("qingqun").resolve("qingqun.db");
            made.run("qingqun-cli", room, List.of(), List.of("demo", "--out", database.getParent().toString()));
            made.record("qingqun-cli", room, List.of(), List.of("list", "--db", database.toString(), "--format", "json"));
            made.record("qingqun", room, List.of("-Dqingqun.rehearsal=first", "-Dglass.platform=Headless", "-Dprism.order=sw"), List.of());
        } finally {
            try (var files = Files.walk(room)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
    }

    private void sameTimes() throws IOException {
        try (var files = Files.walk(app)) {
            for (var jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) Files.setLastModifiedTime(jar, FileTime.from(EVEN));
        }
    }

    private void record(String launcher, Path room, List<String> options, List<String> arguments) throws Exception {
        var cache = app.resolve(launcher + ".aot");
        Files.deleteIfExists(cache);
        var all = new ArrayList<>(options);
        all.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining", "-XX:AOTCacheOutput=" + cache)); // what one run of it compiled tells little
        run(launcher, room, all, arguments);
        if (!Files.exists(cache)) throw new IllegalStateException("no start-up cache for " + launcher);
        System.out.printf("%s: %d MB%n", app.getParent().relativize(cache), Files.size(cache) >> 20);
    }

    private void run(String launcher, Path room, List<String> options, List<String> arguments) throws Exception {
        var config = Files.readAllLines(app.resolve(launcher + ".cfg"));
        var command = new ArrayList<>(List.of(java.toString()));
        config.stream().filter(line -> line.startsWith("java-options=")).map(line -> placed(line.substring(13)))
                .filter(option -> !option.startsWith("-XX:AOTCache=") && !option.startsWith("-Xlog")).forEach(command::add);
        command.addAll(options);
        command.add("-classpath");
        command.add(config.stream().filter(line -> line.startsWith("app.classpath=")).map(line -> placed(line.substring(14)))
                .collect(Collectors.joining(System.getProperty("path.separator"))));
        command.add("org.qingqun.Main");
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(room.resolve("output").toFile());
        builder.environment().putAll(Map.of("XDG_DATA_HOME", room.resolve("data").toString(), "APPDATA", room.resolve("data").toString(), "LC_ALL", "C.UTF-8"));
        int exit = builder.start().waitFor();
        if (exit != 0) throw new IllegalStateException(launcher + " ended with " + exit + ": " + Files.readString(room.resolve("output")));
    }

    private String placed(String text) {
        return text.replace("$APPDIR", app.toString());
    }

    private static Path first(Path one, Path other) {
        return Files.exists(one) ? one : other;
    }
}
