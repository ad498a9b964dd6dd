package org.qingqun.ui.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.qingqun.common.Messages;
import org.qingqun.ingest.Counts;
import org.qingqun.ingest.FilePreview;
import org.qingqun.ingest.FileState;
import org.qingqun.ingest.SheetPreview;
import org.qingqun.inventory.AssetField;
import org.qingqun.wording.ErrorText;
import org.qingqun.wording.FigureText;

/// What is said of a file: what it holds, whose it is, what writing it would do, what it lacks.
public record FileText(Messages messages) {
    /// One line under its name.
    public String note(FilePreview file, boolean written) {
        if (file.refusal() != null) return messages.text("ingest.file.unusable");
        if (file.state() == FileState.MISSING_COLUMN) return lack(file);
        var what = counts(file.counts());
        return written ? messages.format("ingest.file.written", what) : what;
    }

    /// `新增 19 · 更新 2`: only what there is.
    public String counts(Counts c) {
        var parts = new ArrayList<String>();
        add(parts, "fresh", c.fresh());
        add(parts, "updated", c.updated());
        add(parts, "same", c.same());
        add(parts, "conflicts", c.conflicts());
        add(parts, "wrong", c.wrong());
        return parts.isEmpty() ? messages.text("ingest.count.none") : String.join(" · ", parts);
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) parts.add(messages.format("ingest.count." + key, FigureText.count(count)));
    }

    /// `云栖区农业农村局 · 表头在第 4 行`
    public String meta(SheetPreview sheet) {
        var parts = new ArrayList<String>();
        if (sheet.unit() != null) parts.add(sheet.unit());
        else if (!sheet.units().isEmpty()) parts.add(sheet.units().size() == 1 ? sheet.units().iterator().next()
                : messages.format("ingest.file.units", FigureText.count(sheet.units().size())));
        parts.add(messages.format("ingest.file.header", sheet.headerRow()));
        return String.join(" · ", parts);
    }

    /// Why an unusable file could not be read, and what to do.
    public String refusal(FilePreview file) {
        return new ErrorText(messages).explain(Objects.requireNonNull(file.refusal()));
    }

    /// What keeps a file that can be read from being written; the same for each of its tables that lacks something.
    public String lack(FilePreview file) {
        return file.sheets().stream().map(s -> messages.text(lacksName(s) ? "ingest.lack.name" : "ingest.lack.unit")).distinct().collect(Collectors.joining(" · "));
    }

    static boolean lacksName(SheetPreview sheet) {
        return sheet.columns().stream().noneMatch(c -> c.field() == AssetField.NAME);
    }

    static boolean lacksUnit(SheetPreview sheet) {
        return sheet.unit() == null && sheet.columns().stream().noneMatch(c -> c.field() == AssetField.UNIT);
    }
}
