import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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

    private final Path app;
    private final Path server;

    private Slim(Path image) {
        app = first(image.resolve("lib/app"), image.resolve("app"));
        var runtime = first(image.resolve("lib/runtime"), image.resolve("runtime"));
        server = first(runtime.resolve("lib/server"), runtime.resolve("bin/server"));
    }

    public static void main(String[] args) throws IOException {
        var image = new Slim(Path.of(args[0]));
        image.sqlite(System.getProperty("os.name").startsWith("Windows") ? "Windows" : "Linux", System.getProperty("os.arch").equals("amd64") ? "x86_64" : "aarch64");
        image.modern("picocli-");
        Files.deleteIfExists(image.server.resolve("classes_nocoops.jsa")); // for heaps of 32 GB and more
    }

    /// One system's library of twenty, and as a file beside the jar: unpacked it need not be at every start, nor where nothing may be executed that lies in a
    /// temporary folder.
    private void sqlite(String system, String machine) throws IOException {
        var own = NATIVES + system + "/" + machine + "/";
        var jar = jar("sqlite-jdbc-");
        try (var zip = new ZipFile(jar.toFile())) {
            var library = zip.stream().filter(entry -> entry.getName().startsWith(own) && !entry.isDirectory()).findFirst().orElseThrow();
            Files.write(app.resolve(library.getName().substring(own.length())), zip.getInputStream(library).readAllBytes());
        }
        rewrite(jar, name -> !name.startsWith(NATIVES) || name.startsWith(own));
    }

    private void modern(String name) throws IOException {
        rewrite(jar(name), _ -> true);
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

    private Path jar(String start) throws IOException {
        try (var files = Files.list(app)) {
            return files.filter(file -> file.getFileName().toString().matches(start + "[0-9.]+\\.jar")).findFirst().orElseThrow();
        }
    }

    private static Path first(Path one, Path other) {
        return Files.exists(one) ? one : other;
    }
}
