package org.qingqun.ingest.mapping;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.ingest.value.DateCell;

/// What the lines above a table say: 填报单位：…, 填报日期：….
final class TitleLines {
    private static final Pattern UNIT = Pattern.compile("(?:填报|报送|上报|填表|申报|所属|主管)?单位(?:名称)?\\s*(?:\\([^)]*章\\))?\\s*[: ]\\s*([^\\s:]+)");
    private static final Pattern LABEL = Pattern.compile("(?:填报人|填表人|联系人|审签人|负责人|(?:填报|填表)?日期|(?:联系)?电话|时间)$");
    private static final Pattern DAY = Pattern.compile("(?:填报|填表|统计|截至|截止|数据|上报|报送)?(?:日期|时间|截至|截止)\\s*[: ]?\\s*(\\d{4}\\s*[年./-]\\s*\\d{1,2}\\s*[月./-]\\s*\\d{1,2}日?)");

    private TitleLines() {}

    /// The name on the line that asks for the unit; empty where the line was left open.
    static Optional<String> unit(List<String> titles) {
        for (var title : titles) {
            var m = UNIT.matcher(plain(title));
            if (!m.find()) continue;
            var name = LABEL.matcher(m.group(1).replaceAll("\\([^)]*章\\)", "")).replaceFirst("");
            if (!name.isBlank() && !name.matches("[_—\\-(].*")) return Optional.of(name);
        }
        return Optional.empty();
    }

    /// The day the table was filled in, where it names a whole day.
    static Optional<LocalDate> day(List<String> titles) {
        for (var title : titles) {
            var m = DAY.matcher(plain(title));
            if (!m.find()) continue;
            var span = DateCell.read(new Cell(m.group(1), Cell.Kind.TEXT), false).value();
            if (span != null && span.from() != null && span.from().isExact()) return Optional.of(span.from().earliest());
        }
        return Optional.empty();
    }

    private static String plain(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKC).replace('\u3000', ' ');
    }
}
