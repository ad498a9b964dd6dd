import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What goes out beside a native package: the portable zip, this version's release notes and the checksums of all of it. Run by Maven, see `pom.xml`.
///
/// `java Release.java IMAGE VERSION OUTPUT`
public final class Release {
    private final Path image;
    private final String version;
    private final Path output;

    private Release(Path image, String version, Path output) {
        this.image = image;
        this.version = version;
        this.output = output;
    }

    public static void main(String[] args) throws Exception {
        var release = new Release(Path.of(args[0]), args[1], Path.of(args[2]));
        Files.createDirectories(release.output);
        release.portable();
        release.notes();
        release.checksums();
    }

    /// The image with a mark in it, by which the program keeps its data beside itself.
    private void portable() throws IOException {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows") ? "windows" : "linux";
        var zip = output.resolve("qingqun-%s-%s-%s-portable.zip".formatted(version, system, System.getProperty("os.arch")));
        Files.deleteIfExists(zip);
        var uri = URI.create("jar:" + zip.toUri());
        try (var file = FileSystems.newFileSystem(uri, Map.of("create", "true", "enablePosixFileAttributes", "true")); var all = Files.walk(image)) {
            for (var from : all.sorted().toList()) copy(from, file);
            Files.copy(Path.of("installer", "portable.txt"), file.getPath("qingqun", "portable.txt"));
        }
        System.out.printf("%s: %d MB%n", zip.getFileName(), Files.size(zip) >> 20);
    }

    private void copy(Path from, FileSystem zip) throws IOException {
        var to = zip.getPath("qingqun", image.relativize(from).toString().replace('\\', '/'));
        if (Files.isDirectory(from)) Files.createDirectories(to);
        else Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }

    /// The changelog's part about this version; before a release it stands under Unreleased.
    private void notes() throws IOException {
        var lines = Files.readAllLines(Path.of("CHANGELOG.md"));
        int from = from(lines, "## " + version) >= 0 ? from(lines, "## " + version) : from(lines, "## Unreleased");
        if (from < 0) throw new IllegalStateException("CHANGELOG.md says nothing of " + version);
        var part = lines.subList(from + 1, lines.size()).stream().takeWhile(line -> !line.startsWith("## ")).collect(Collectors.joining("\n"));
        Files.writeString(output.resolve("RELEASE-NOTES.md"), "# 清群 Qingqun " + version + "\n" + part + "\n");
    }

    private static int from(List<String> lines, String heading) {
        for (int i = 0; i < lines.size(); i++) if (lines.get(i).startsWith(heading)) return i;
        return -1;
    }

    /// As `sha256sum -c SHA256SUMS` reads them.
    private void checksums() throws Exception {
        Files.deleteIfExists(output.resolve("SHA256SUMS"));
        var sums = new StringBuilder();
        try (var files = Files.list(output)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) sums.append(sha256(file)).append("  ").append(file.getFileName()).append('\n');
        }
        Files.writeString(output.resolve("SHA256SUMS"), sums);
    }

    private static String sha256(Path file) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        try (var in = Files.newInputStream(file)) {
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) digest.update(buffer, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
