package org.qingqun.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/// Which release of the program runs.
public final class Release {
    private Release() {}

    /// `0.1.0`, from the build.
    public static String version() {
        var build = new Properties();
        try (var in = Release.class.getResourceAsStream("/org/qingqun/version.properties")) {
            if (in != null) build.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return build.getProperty("version", "?");
    }
}
