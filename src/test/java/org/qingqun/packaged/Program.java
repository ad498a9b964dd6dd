package org.qingqun.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.dhatim.fastexcel.Workbook;

/// The packaged program, called from a folder whose name has blanks and Chinese in it. What a user keeps lies there too, never in the user's own folders.
final class Program {
    private static final Path APP = Path.of(System.getProperty("app.home", "target/qingqun")).toAbsolutePath();
    final Path folder;
    private final Path launcher;

    private Program(Path folder, Path launcher) {
        this.folder = folder;
        this.launcher = launcher;
    }

    static Program in(Path folder) {
        return new Program(folder, bin(APP));
    }

    /// The same program installed at another place.
    Program installedAt(Path place) {
        try (var files = Files.walk(APP)) {
            for (var file : files.toList()) {
                var copy = place.resolve(APP.relativize(file));
                if (Files.isDirectory(file)) Files.createDirectories(copy);
                else Files.copy(file, copy, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return new Program(folder, bin(place));
    }

    private static Path bin(Path app) {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return app.resolve("bin").resolve(windows ? "qingqun.bat" : "qingqun");
    }

    /// What one call did.
    record Run(int exit, String out, String err) {
        JsonNode json() {
            try {
                return new ObjectMapper().readTree(out);
            } catch (IOException broken) {
                throw new UncheckedIOException(this.toString(), broken);
            }
        }

        /// Field names of a JSON object, in their order.
        static List<String> keys(JsonNode object) {
            return object.properties().stream().map(java.util.Map.Entry::getKey).toList();
        }
    }

    Run run(String... arguments) {
        try {
            var call = new ArrayList<>(List.of(launcher.toString()));
            call.addAll(List.of(arguments));
            var out = Files.createTempFile("qingqun", ".out");
            var err = Files.createTempFile("qingqun", ".err");
            var process = new ProcessBuilder(call).directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
            var environment = process.environment();
            environment.keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "LC_ALL", "LANG", "LC_CTYPE", "JAVA_TOOL_OPTIONS"));
            environment.put("XDG_DATA_HOME", folder.resolve("用户 数据").toString());
            environment.put("APPDATA", folder.resolve("用户 数据").toString());
            var running = process.start();
            if (!running.waitFor(2, TimeUnit.MINUTES)) {
                running.destroyForcibly();
                throw new AssertionError("still running: " + call);
            }
            var run = new Run(running.exitValue(), Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return run;
        } catch (IOException | InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    Path text(String name, String text, Charset charset) {
        return bytes(name, text.getBytes(charset));
    }

    Path text(String name, String text) {
        return text(name, text, StandardCharsets.UTF_8);
    }

    Path bytes(String name, byte[] content) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /// A workbook with one sheet.
    Path workbook(String name, List<List<String>> rows) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            try (var out = Files.newOutputStream(file); var book = new Workbook(out, "test", "1.0")) {
                var sheet = book.newWorksheet("台账");
                for (int r = 0; r < rows.size(); r++) for (int c = 0; c < rows.get(r).size(); c++) sheet.value(r, c, rows.get(r).get(c));
            }
            return file;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
