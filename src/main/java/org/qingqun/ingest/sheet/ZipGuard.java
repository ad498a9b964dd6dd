package org.qingqun.ingest.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// Unpacks every entry of a zip into nothing and counts, since the xlsx reader has no defence of its own against bombs.
final class ZipGuard {
    static final Watcher NOBODY = (_, _) -> true;
    private static final long RATIO_FROM = 16_000_000;
    private final ReadLimits limits;
    private final byte[] buffer = new byte[1 << 16];
    private long total;

    /// Sees the unpacked bytes of one entry as they pass.
    @FunctionalInterface interface Watcher {
        /// @return false to refuse the file
        boolean see(byte[] buffer, int end);
    }

    ZipGuard(ReadLimits limits) {
        this.limits = limits;
    }

    /// @throws ExpectedException `HOSTILE_FILE`
    void check(Path file) throws IOException {
        check(file, _ -> NOBODY);
    }

    /// @param watchers by the entry's name
    /// @throws ExpectedException `HOSTILE_FILE`
    void check(Path file, Function<String, Watcher> watchers) throws IOException {
        total = 0;
        try (var zip = new ZipFile(file.toFile(), ZipNames.charset(file))) {
            boolean fine = zip.size() <= limits.entries();
            for (var entries = zip.entries(); fine && entries.hasMoreElements();) {
                var entry = entries.nextElement();
                try (var in = zip.getInputStream(entry)) {
                    fine = isHarmless(entry, in, watchers.apply(entry.getName()));
                }
            }
            if (!fine) throw new ExpectedException(ErrorCode.HOSTILE_FILE, FileKind.nameOf(file));
        }
    }

    private boolean isHarmless(ZipEntry entry, InputStream in, Watcher watcher) throws IOException {
        boolean xml = entry.getName().endsWith(".xml");
        boolean strings = entry.getName().endsWith("sharedStrings.xml");
        long unpacked = 0;
        int run = 0;
        for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
            unpacked += n;
            total += n;
            if (total > limits.inflatedBytes() || (strings && unpacked > limits.stringBytes())) return false;
            if (unpacked > RATIO_FROM && unpacked > limits.ratio() * Math.max(1, entry.getCompressedSize())) return false;
            if (xml) {
                run = longestRun(n, run);
                if (run < 0) return false;
            }
            if (!watcher.see(buffer, n)) return false;
        }
        return true;
    }

    /// Bytes since the last `<` at the end of the buffer, −1 when there were too many.
    private int longestRun(int length, int before) {
        int run = before;
        for (int i = 0; i < length; i++) {
            run = buffer[i] == '<' ? 0 : run + 1;
            if (run > limits.textRun()) return -1;
        }
        return run;
    }
}
