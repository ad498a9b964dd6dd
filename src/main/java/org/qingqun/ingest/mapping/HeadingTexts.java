package org.qingqun.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import org.qingqun.ingest.sheet.Merges;
import org.qingqun.ingest.sheet.Region;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.value.Words;

/// Joins the rows of a heading column by column: 联系人 over 姓名 becomes 联系人-姓名.
record HeadingTexts(Merges merged) {
    List<String> of(List<Row> block) {
        int width = block.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        var groups = new String[block.size()];
        java.util.Arrays.fill(groups, "");
        var texts = new ArrayList<String>();
        for (int c = 0; c < width; c++) {
            var path = new ArrayList<String>();
            for (int level = 0; level < block.size(); level++) {
                groups[level] = at(block, level, c, groups[level]);
                if (!groups[level].isEmpty() && (path.isEmpty() || !path.getLast().equals(groups[level]))) path.add(groups[level]);
            }
            texts.add(String.join("-", path));
        }
        return texts;
    }

    /// What this level says of this column; `before` is what it said of the column to the left.
    private String at(List<Row> block, int level, int column, String before) {
        var row = block.get(level);
        var own = Words.clean(row.text(column));
        if (!own.isEmpty()) return own;
        if (level == block.size() - 1) return "";
        var region = merged.at(row.number(), column);
        if (region.isPresent()) return spans(region.get(), row.number(), column) ? before : "";
        boolean goesOn = block.subList(level + 1, block.size()).stream().anyMatch(r -> !r.cell(column).isBlank());
        return goesOn ? before : "";
    }

    /// The group began in this row, further left.
    private static boolean spans(Region region, int row, int column) {
        return region.firstRow() == row && region.firstColumn() < column;
    }
}
