package org.qingqun.ingest.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.value.Ticks;
import org.qingqun.ingest.value.Words;
import org.qingqun.inventory.AssetField;

/// Columns that stand for the answers of one question, with a tick in one of them: 保留 | 合并 | 解散. A row reads as if the first of them held the answer.
final class TickColumns {
    private static final Map<AssetField, Set<String>> ANSWERS = new EnumMap<>(Map.of(
            AssetField.DISPOSITION, Set.of("保留", "继续保留", "拟保留", "合并", "拟合并", "整合", "解散", "拟解散", "注销", "拟注销", "撤销", "关停", "整改", "下架", "停用", "清理", "规范"),
            AssetField.PLATFORM, Set.of("微信", "微信群", "qq", "qq群", "钉钉", "钉钉群", "企业微信", "政务微信", "抖音", "微博", "其他", "其他平台"),
            AssetField.TEMPORARY, Set.of("长期", "长期群", "临时", "临时群", "阶段性", "常设"),
            AssetField.ACTIVITY, Set.of("活跃", "不活跃", "一般", "经常", "偶尔", "从不使用", "高", "中", "低", "僵尸群", "较少", "停用")));

    /// @param answers heading of each column from `first` on
    private record Group(AssetField field, int first, List<String> answers) {
        int end() {
            return first + answers.size();
        }
    }

    private final List<Group> groups;

    private TickColumns(List<Group> groups) {
        this.groups = groups;
    }

    /// @param columns what the headings were taken for; a question that another column asks already stays with that
    static TickColumns of(Table table, List<Column> columns) {
        var texts = table.heading().texts().stream().map(t -> HeaderWords.plain(t.substring(t.lastIndexOf('-') + 1))).toList();
        var groups = new ArrayList<Group>();
        for (int c = 0; c < texts.size(); c++) {
            var group = group(texts, c);
            if (group == null) continue;
            if (isTicked(group, table.sample()) && isOpen(group, columns)) groups.add(group);
            c = group.end() - 1;
        }
        return new TickColumns(List.copyOf(groups));
    }

    private static @Nullable Group group(List<String> texts, int first) {
        for (var entry : ANSWERS.entrySet()) {
            int end = first;
            while (end < texts.size() && entry.getValue().contains(texts.get(end))) end++;
            if (end - first > 1) return new Group(entry.getKey(), first, List.copyOf(texts.subList(first, end)));
        }
        return null;
    }

    private static boolean isTicked(Group group, List<Row> sample) {
        int ticks = 0;
        for (var row : sample)
            for (int c = group.first(); c < group.end(); c++) {
                var text = Words.plain(row.text(c));
                if (isTick(text)) ticks++;
                else if (!Ticks.isNo(text) && !text.equals("○") && !Words.isNothing(text)) return false;
            }
        return ticks > 0;
    }

    private static boolean isTick(String plain) {
        return Ticks.isYes(plain) || plain.equals("*");
    }

    private static boolean isOpen(Group group, List<Column> columns) {
        return columns.stream().noneMatch(c -> c.field() == group.field() && c.confidence() >= Ledger.SURE && (c.index() < group.first() || c.index() >= group.end()));
    }

    /// The first column of each group asks the question, the others none.
    List<Column> columns(List<Column> columns) {
        if (groups.isEmpty()) return columns;
        var told = new ArrayList<Column>();
        for (var c : columns) {
            var group = groups.stream().filter(g -> c.index() >= g.first() && c.index() < g.end()).findFirst();
            var field = group.map(g -> c.index() == g.first() ? g.field() : AssetField.IGNORED);
            told.add(field.map(f -> new Column(c.index(), c.header(), f, HeaderWords.SEVERAL)).orElse(c));
        }
        return told;
    }

    /// The row with the answer in the first column of each group; several ticks stay apart by 、.
    Row folded(Row row) {
        if (groups.isEmpty()) return row;
        var cells = new ArrayList<>(row.cells());
        for (var group : groups) {
            var ticked = new ArrayList<String>();
            for (int c = group.first(); c < group.end() && c < cells.size(); c++) {
                if (isTick(Words.plain(cells.get(c).text()))) ticked.add(group.answers().get(c - group.first()));
                cells.set(c, Cell.BLANK);
            }
            if (!ticked.isEmpty()) cells.set(group.first(), new Cell(String.join("、", ticked), Cell.Kind.TEXT));
        }
        return new Row(row.number(), row.hidden(), cells);
    }
}
