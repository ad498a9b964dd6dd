package org.qingqun.ingest.value;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.PartialDate;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.inventory.Family;

/// Reads what a cell under 处置方式 wants, and whether it happened already: 解散, 已于2026年8月解散.
public final class DispositionCell {
    private static final Pattern DONE = Pattern.compile(".*已.{0,14}(?:解散|注销|取消|撤|关闭|关停|下架|停用|合并|并入|整合|清除|清理).*");
    private static final Pattern DATE = Pattern.compile("\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}[日号])?)?|\\d{4}[./-]\\d{1,2}(?:[./-]\\d{1,2})?|\\d{8}");

    private DispositionCell() {}

    /// What a cell says.
    ///
    /// @param disposition the key of the disposition meant
    /// @param doneOn      the day named in the cell, null where there is none
    public record Said(String disposition, boolean done, @Nullable PartialDate doneOn) {}

    /// Null where the words say nothing.
    ///
    /// @param heading of the column: under 是否保留 a 否 means that it is to be closed
    public static @Nullable Said read(Cell cell, Family family, String heading) {
        var disposition = Choices.disposition(cell.text(), family, heading);
        if (disposition == null) return null;
        var text = Words.plain(cell.text());
        if (!DONE.matcher(text).matches()) return new Said(disposition, false, null);
        var date = DATE.matcher(text);
        var span = date.find() ? DateCell.read(new Cell(date.group(), Cell.Kind.TEXT), false).value() : null;
        return new Said(disposition, true, span == null ? null : span.to());
    }
}
