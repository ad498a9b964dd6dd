package org.qingqun.cli;

import java.io.IOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// `qingqun 0.1.0`, from the build.
final class Version implements IVersionProvider {
    @Override public String[] getVersion() throws IOException {
        var build = new Properties();
        try (var in = Version.class.getResourceAsStream("/org/qingqun/version.properties")) {
            if (in != null) build.load(in);
        }
        return new String[] {"qingqun " + build.getProperty("version", "?")};
    }
}
