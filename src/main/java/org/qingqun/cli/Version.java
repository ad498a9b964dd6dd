package org.qingqun.cli;

import org.qingqun.common.Release;
import picocli.CommandLine.IVersionProvider;

/// `qingqun 0.1.0`, from the build.
final class Version implements IVersionProvider {
    @Override public String[] getVersion() {
        return new String[] {"qingqun " + Release.version()};
    }
}
