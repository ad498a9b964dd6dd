package org.qingqun.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// docs/errors.md and the codes: each has its line, each line its code or is struck out, and no code comes back from the dead.
class ErrorCodeTest {
    private static final Pattern LINE = Pattern.compile("\\| (~~)?`([A-Z_]+)`(~~)? \\|.*");

    private final TreeSet<String> codes = Arrays.stream(ErrorCode.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));

    @Test void everyCodeHasItsLine() throws IOException {
        var lines = lines(false);
        var missing = codes.stream().filter(code -> !lines.contains(code)).map(code -> "| `" + code + "` | " + Messages.in("en").text("error." + code) + " |").toList();
        assertEquals(List.of(), missing, "lines to put into docs/errors.md");
    }

    @Test void everyLineIsOfACodeInUse() throws IOException {
        var lines = lines(false);
        lines.removeAll(codes);
        assertEquals(List.of(), List.copyOf(lines), "strike these out: | ~~`CODE`~~ |");
    }

    @Test void aCodeThatWasStruckOutIsNotUsedAgain() throws IOException {
        var struck = lines(true);
        struck.retainAll(codes);
        assertEquals(List.of(), List.copyOf(struck));
    }

    private static TreeSet<String> lines(boolean struck) throws IOException {
        return Files.readAllLines(Path.of("docs/errors.md")).stream().map(LINE::matcher).filter(m -> m.matches() && struck == (m.group(1) != null)).map(m -> m.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
