package org.qingqun.ingest.sheet;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Which character set the names inside a zip are in: UTF-8 where they are valid in it, else what Chinese Windows writes.
final class ZipNames {
    private ZipNames() {}

    static Charset charset(Path zip) throws IOException {
        try (var _ = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        } catch (ZipException broken) {
            if (!String.valueOf(broken.getMessage()).contains("bad entry name")) throw broken;
            return TextCharset.GB18030;
        }
    }
}
