import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Puts beside each of the program's stylesheets the same one as JavaFX keeps it once it is read (`bss`), which it takes instead: the look, with the theme it
/// imports, is 180 KB of text to be read before the first window is there. The image's own JavaFX writes it, so the two always fit.
record Styles(Image image) {
    private static final String CONVERTER = "javafx.graphics/com.sun.javafx.css.parser.Css2Bin";

    void read(Path jar) throws IOException, InterruptedException {
        var room = Files.createTempDirectory("qingqun-styles");
        try (var zip = FileSystems.newFileSystem(jar)) {
            var sheets = sheets(zip.getPath("/"));
            for (var sheet : sheets) { // all of them first: they import one another
                var text = room.resolve(sheet.toString().substring(1));
                Files.createDirectories(text.getParent());
                Files.copy(sheet, text);
            }
            for (var sheet : sheets) {
                var read = sheet.toString().replaceFirst("css$", "bss");
                var made = room.resolve(read.substring(1));
                image.run(List.of("-classpath", image.classPath("qingqun"), "-m", CONVERTER, room.resolve(sheet.toString().substring(1)).toString(), made.toString()), Map.of());
                Files.copy(made, zip.getPath(read));
            }
            System.out.printf("%d stylesheets read%n", sheets.size());
        } finally {
            remove(room);
        }
    }

    private static List<Path> sheets(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
        }
    }

    private static void remove(Path room) throws IOException {
        try (var files = Files.walk(room)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
