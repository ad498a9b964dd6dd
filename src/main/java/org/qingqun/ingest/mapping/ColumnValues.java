package org.qingqun.ingest.mapping;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.value.Choices;
import org.qingqun.ingest.value.Words;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Family;

/// What the first values of a column say about a heading that may mean several things: 类别 over 微信, 长期 or 小程序.
final class ColumnValues {
    private static final Set<AssetField> JUDGED = EnumSet.of(AssetField.TEMPORARY, AssetField.PLATFORM, AssetField.APP_KIND, AssetField.MEMBERS, AssetField.AUDIENCE, AssetField.UNIT);
    private static final Pattern COUNT = Pattern.compile("\\D{0,3}\\d+.{0,4}|[一二三四五六七八九十百]+余?[人个名]");
    /// 信息科, 综合处, 办公室: a part of a unit, which no unit of the tree is called.
    private static final Pattern INNER = Pattern.compile("[^局委院校镇乡县区市村]{0,8}(?:科|股|室|处|组|班|队|部|岗|科室)");
    private static final int CONFIRMED = 90;
    private final List<String> texts = new ArrayList<>();

    ColumnValues(List<Row> sample, int column) {
        for (var row : sample) if (!Words.isNothing(row.text(column))) texts.add(row.text(column));
    }

    static boolean judges(AssetField field) {
        return JUDGED.contains(field);
    }

    /// Whether the values let a heading mean this field.
    boolean allow(AssetField field, int confidence, Family family) {
        if (field == AssetField.APP_KIND && family != Family.GOV_APP) return tellsFamilies(family);
        return !isOpen(field, confidence) || texts.isEmpty() || fits(field) * 2 >= texts.size();
    }

    int confirm(AssetField field, int confidence) {
        if (!isOpen(field, confidence) || texts.isEmpty()) return confidence;
        return field == AssetField.APP_KIND ? CONFIRMED + 1 : CONFIRMED; // 小程序 names a platform too
    }

    private static boolean isOpen(AssetField field, int confidence) {
        return JUDGED.contains(field) && confidence <= HeaderWords.WEAK;
    }

    private long fits(AssetField field) {
        return texts.stream().filter(t -> switch (field) {
            case TEMPORARY -> Choices.yesNo(t).value() != null;
            case PLATFORM -> Choices.mentioned(t) != null;
            case MEMBERS -> COUNT.matcher(Words.plain(t)).matches();
            case AUDIENCE -> !COUNT.matcher(Words.plain(t)).matches();
            case UNIT -> !INNER.matcher(Words.plain(t)).matches();
            default -> Choices.family(t) != null;
        }).count();
    }

    /// Most values name a family, and not only the one the table seems to list.
    private boolean tellsFamilies(Family family) {
        var told = texts.stream().map(Choices::family).filter(java.util.Objects::nonNull).toList();
        return told.size() * 2 > texts.size() && told.stream().anyMatch(f -> f != family);
    }
}
