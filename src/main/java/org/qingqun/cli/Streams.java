package org.qingqun.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Where a command writes: results to `out`, messages to `err`.
///
/// @param terminal a person watches: progress bars are drawn, and the terminal's own character set is used
public record Streams(PrintStream out, PrintStream err, boolean terminal) {
    /// Those of this process. Whatever is not a terminal gets UTF-8: a file or a pipe has no character set of its own.
    @SuppressWarnings("SystemConsoleNull") // since JDK 25 it is null again where nobody sits before it
    public static Streams ofProcess() {
        var console = System.console();
        boolean terminal = console != null && console.isTerminal();
        return new Streams(open(FileDescriptor.out, terminal ? System.out.charset() : StandardCharsets.UTF_8),
                open(FileDescriptor.err, terminal ? System.err.charset() : StandardCharsets.UTF_8), terminal);
    }

    private static PrintStream open(FileDescriptor descriptor, Charset charset) {
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }
}
