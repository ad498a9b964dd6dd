import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// An application image as jpackage lays it out: `lib/app` and `lib/runtime` on Linux, `app` and `runtime` on Windows.
///
/// @param app     program, libraries and fonts
/// @param runtime the image's own Java
record Image(Path app, Path runtime) {
    static Image at(Path root) {
        return new Image(first(root.resolve("lib/app"), root.resolve("app")).toAbsolutePath(), first(root.resolve("lib/runtime"), root.resolve("runtime")).toAbsolutePath());
    }

    Path java() {
        return first(runtime.resolve("bin/java"), runtime.resolve("bin/java.exe"));
    }

    /// Where Java's own libraries lie.
    Path natives() {
        return Objects.requireNonNull(server().getParent());
    }

    /// Where Java's own machine lies.
    Path server() {
        return first(runtime.resolve("lib/server"), runtime.resolve("bin/server"));
    }

    /// The jar `NAME-VERSION.jar`.
    Path jar(String name) throws IOException {
        return jars().stream().filter(file -> file.getFileName().toString().matches(name + "-[0-9.]+\\.jar")).findFirst().orElseThrow();
    }

    List<Path> jars() throws IOException {
        try (var files = Files.list(app)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    /// What a launcher tells Java.
    List<String> options(String launcher) throws IOException {
        return config(launcher, "java-options=");
    }

    String classPath(String launcher) throws IOException {
        return config(launcher, "app.classpath=").stream().collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private List<String> config(String launcher, String key) throws IOException {
        return Files.readAllLines(app.resolve(launcher + ".cfg")).stream().filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()).replace("$APPDIR", app.toString())).toList();
    }

    /// Runs the image's Java to its end.
    ///
    /// @throws IllegalStateException with all that was said, where it ends with anything but 0
    void run(List<String> arguments, Map<String, String> environment) throws IOException, InterruptedException {
        var said = Files.createTempFile("qingqun", ".txt");
        try {
            var command = new ArrayList<>(List.of(java().toString()));
            command.addAll(arguments);
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().putAll(environment);
            int exit = builder.start().waitFor();
            if (exit != 0) throw new IllegalStateException(String.join(" ", arguments) + " ended with " + exit + ": " + Files.readString(said));
        } finally {
            Files.delete(said);
        }
    }

    private static Path first(Path one, Path other) {
        return Files.exists(one) ? one : other;
    }
}
