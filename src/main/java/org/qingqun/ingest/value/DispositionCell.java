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

    private static final Pattern INTO = Pattern.compile("(?:合并|整合|归并|归|并)(?:入|到|至|进)(?:了|为)?[“\"‘「《]?([^，,。；;：:（(“”\"]{2,60}?)[”\"’」》]?(?:[，,。；;（(].*)?$");
    private static final Pattern NO_NAME = Pattern.compile("(?:其[他它]|相关|同类|本单位|上级|大|原|新|一个|同一|现有).{0,6}群?|工作群|群");

    private DispositionCell() {}

    /// What a cell says.
    ///
    /// @param disposition the key of the disposition meant
    /// @param doneOn      the day named in the cell, null where there is none
    public record Said(String disposition, boolean done, @Nullable PartialDate doneOn) {}

    /// The name that 并入市局工作群 names, as written, in the cell itself or in the note beside it; null where neither names one: 并入其他群.
    public static @Nullable String survivor(String text, String note) {
        var own = survivor(text);
        return own == null ? survivor(note) : own;
    }

    private static @Nullable String survivor(String text) {
        var m = INTO.matcher(Words.clean(text));
        return m.find() && !NO_NAME.matcher(m.group(1)).matches() ? m.group(1) : null;
    }

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
