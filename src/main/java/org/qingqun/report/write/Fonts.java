package org.qingqun.report.write;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// The fonts that go with the program, so that files look the same on a machine without Chinese fonts.
public record Fonts(Path folder) {
    private static final String PROPERTY = "qingqun.fonts";

    /// The folder that the system property `qingqun.fonts` names, else `fonts` beside the folder of our jar.
    public static Fonts locate() {
        var named = System.getProperty(PROPERTY);
        if (named != null) return new Fonts(Path.of(named));
        try {
            var jar = Path.of(Fonts.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return new Fonts(jar.resolveSibling("..").resolve("fonts").normalize());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible); // a class loader's own address
        }
    }

    /// 宋体 for text: Noto Serif SC.
    public Path serif() {
        return require("NotoSerifSC_400Regular.ttf");
    }

    /// 黑体 for headings: Noto Sans SC Bold.
    public Path sansBold() {
        return require("NotoSansSC_700Bold.ttf");
    }

    /// For charts: Noto Sans SC.
    public Path sans() {
        return require("NotoSansSC_400Regular.ttf");
    }

    /// @throws ExpectedException `FILE_MISSING`
    private Path require(String file) {
        var font = folder.resolve(file);
        if (!Files.isRegularFile(font)) throw new ExpectedException(ErrorCode.FILE_MISSING, font);
        return font;
    }
}
