import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Takes from an application image what its system never uses, and makes of the rest what starts sooner. Run by Maven before the start-up caches are recorded.
///
/// `java Slim.java IMAGE`
public final class Slim {
    private static final String NATIVES = "org/sqlite/native/";
    /// No start-up cache holds classes older than Java 6: they lack what a class is verified by at once.
    private static final int OLDEST_HELD = ClassFile.JAVA_6_VERSION;

    private final Image image;

    private Slim(Image image) {
        this.image = image;
    }

    public static void main(String[] args) throws Exception {
        var slim = new Slim(Image.at(Path.of(args[0])));
        slim.sqlite(System.getProperty("os.name").startsWith("Windows") ? "Windows" : "Linux", System.getProperty("os.arch").equals("amd64") ? "x86_64" : "aarch64");
        slim.modern("picocli");
        slim.javafx();
        new Styles(slim.image).read(slim.image.jar("qingqun"));
        Files.deleteIfExists(slim.image.server().resolve("classes_nocoops.jsa")); // for heaps of 32 GB and more
    }

    /// One system's library of twenty, and as a file beside the jar: unpacked it need not be at every start, nor where nothing may be executed that lies in a
    /// temporary folder.
    private void sqlite(String system, String machine) throws IOException {
        var own = NATIVES + system + "/" + machine + "/";
        var jar = image.jar("sqlite-jdbc");
        try (var zip = new ZipFile(jar.toFile())) {
            var library = zip.stream().filter(entry -> entry.getName().startsWith(own) && !entry.isDirectory()).findFirst().orElseThrow();
            Files.write(image.app().resolve(library.getName().substring(own.length())), zip.getInputStream(library).readAllBytes());
        }
        rewrite(jar, name -> !name.startsWith(NATIVES) || name.startsWith(own));
    }

    /// JavaFX's own libraries as files beside Java's: out of its modules they would be unpacked into the user's home, and compared with it at every start.
    private void javafx() throws IOException {
        var runtime = image.runtime();
        try (var modules = FileSystems.newFileSystem(URI.create("jrt:/"), Map.of("java.home", runtime.toString())); var files = Files.list(modules.getPath("/modules/javafx.graphics"))) {
            for (var library : files.filter(file -> file.toString().matches(".*\\.(so|dll)")).toList())
                Files.copy(library, image.natives().resolve(library.getFileName().toString()));
        }
    }

    private void modern(String name) throws IOException {
        rewrite(image.jar(name), _ -> true);
    }

    private void rewrite(Path jar, Predicate<String> kept) throws IOException {
        var slim = jar.resolveSibling(jar.getFileName() + ".new");
        try (var loader = new URLClassLoader(new URL[]{jar.toUri().toURL()}); var from = new ZipFile(jar.toFile()); var to = new ZipOutputStream(Files.newOutputStream(slim))) {
            for (var entry : from.stream().filter(e -> kept.test(e.getName())).toList()) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(entry.getTimeLocal());
                to.putNextEntry(copy);
                var bytes = from.getInputStream(entry).readAllBytes();
                to.write(isOld(entry.getName(), bytes) ? modernised(bytes, loader) : bytes);
                to.closeEntry();
            }
        }
        long before = Files.size(jar);
        Files.delete(jar);
        Files.move(slim, jar);
        System.out.printf(Locale.ROOT, "%s: %.1f MB, was %.1f%n", jar.getFileName(), Files.size(jar) / 1e6, before / 1e6);
    }

    private static boolean isOld(String name, byte[] bytes) {
        return name.endsWith(".class") && !name.startsWith("META-INF/") && ClassFile.of().parse(bytes).majorVersion() < OLDEST_HELD;
    }

    /// The same code with the maps that newer verification reads.
    private static byte[] modernised(byte[] bytes, ClassLoader others) {
        var files = ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(others)));
        var version = ClassFileVersion.of(ClassFile.JAVA_8_VERSION, 0);
        return files.transformClass(files.parse(bytes), ClassTransform.dropping(ClassFileVersion.class::isInstance)
                .andThen(ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)).andThen(ClassTransform.endHandler(to -> to.with(version))));
    }
}
