package org.qingqun.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import picocli.CommandLine.Option;

/// The passphrase of a sealed backup: from a file for schedules, or asked for without echo at a terminal. Never an argument: others could read it in the list
/// of processes.
final class Passphrase {
    @Option(names = "--passphrase-file", paramLabel = "FILE", description = "${bundle:cli.passphrase.file}")
    private @Nullable Path file;

    @Option(names = "--passphrase", interactive = true, arity = "0", description = "${bundle:cli.passphrase.ask}")
    private char @Nullable [] typed;

    /// Null where none was given.
    ///
    /// @throws ExpectedException `UNREADABLE_FILE`
    @Nullable String text() {
        return file != null ? firstLine(file) : typed == null ? null : new String(typed);
    }

    /// A secret that stands in a file of its own.
    ///
    /// @throws ExpectedException `UNREADABLE_FILE`
    static String firstLine(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("");
        } catch (IOException refused) {
            throw new ExpectedException(refused, ErrorCode.UNREADABLE_FILE, file.toString());
        }
    }
}
