package org.qingqun.ingest.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipFile;

/// The parts of an xlsx, after a look over all of them: none is a bomb, and of each worksheet it is known what its reader cannot know in time.
final class WorkbookParts {
    private final Map<String, SheetScan> scans = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private boolean styled;

    private final int mostCells;

    private WorkbookParts(int mostCells) {
        this.mostCells = mostCells;
    }

    /// @throws org.qingqun.common.ExpectedException `HOSTILE_FILE`
    static WorkbookParts check(Path file, ReadLimits limits) throws IOException {
        var parts = new WorkbookParts(limits.cells());
        new ZipGuard(limits).check(file, parts::watch);
        try (var zip = new ZipFile(file.toFile())) {
            parts.relations(zip);
            parts.styled = isStyled(zip);
        }
        return parts;
    }

    /// The sheet with this relationship id.
    SheetScan.Found of(String id) {
        var scan = scans.get(targets.getOrDefault(id, ""));
        return scan == null ? SheetScan.Found.UNKNOWN : scan.found();
    }

    /// Whether cells may have a format: some programs write workbooks without any style, and the reading library takes that for damage.
    boolean isStyled() {
        return styled;
    }

    private static boolean isStyled(ZipFile zip) throws IOException {
        var entry = zip.getEntry("[Content_Types].xml");
        var styles = new boolean[1];
        if (entry == null) return true;
        try (var in = zip.getInputStream(entry)) {
            Markup.elements(in, "Override", xml -> styles[0] |= String.valueOf(xml.getAttributeValue(null, "ContentType")).endsWith(".styles+xml"));
        }
        return styles[0];
    }

    private ZipGuard.Watcher watch(String entry) {
        if (!entry.startsWith("xl/") || !entry.contains("sheet") || !entry.endsWith(".xml")) return ZipGuard.NOBODY;
        return scans.computeIfAbsent(entry, _ -> new SheetScan(mostCells))::see;
    }

    private void relations(ZipFile zip) throws IOException {
        var entry = zip.getEntry("xl/_rels/workbook.xml.rels");
        if (entry == null) return;
        try (var in = zip.getInputStream(entry)) {
            Markup.elements(in, "Relationship", xml -> {
                var target = String.valueOf(xml.getAttributeValue(null, "Target"));
                targets.put(String.valueOf(xml.getAttributeValue(null, "Id")), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            });
        }
    }
}
