package org.qingqun.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The least a picocli program can do: it says its version.
@Command(name = "bare", version = "bare 1.0", mixinStandardHelpOptions = true)
public final class BareCommand implements Runnable {
    @Override public void run() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new BareCommand()).execute(args));
    }
}
