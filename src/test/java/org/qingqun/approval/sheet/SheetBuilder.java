package org.qingqun.approval.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetId;

/// Submitted cases of the bureau, and sheets as they come back.
public final class SheetBuilder {
    private final OfficeFixture office;
    private final List<CaseId> cases = new ArrayList<>();

    public SheetBuilder(OfficeFixture office) {
        this.office = office;
    }

    public CaseId submitted(String name, Disposition disposition) {
        return submit(office.propose(group(name), disposition, null).id());
    }

    public CaseId merged(String name, String into) {
        var survivor = office.stores.assets().findByName(office.bureau.id(), into).stream().findFirst().map(Asset::id).orElseGet(() -> group(into));
        return submit(office.propose(group(name), Disposition.MERGE, survivor).id());
    }

    private AssetId group(String name) {
        return office.insert(AssetBuilder.workGroup().name(name).purpose("日常工作").unit(office.bureau.id().value())).id();
    }

    private CaseId submit(CaseId id) {
        office.review.submit(List.of(id), OfficeFixture.ADMIN).single();
        cases.add(id);
        return id;
    }

    public PrintedSheet print() {
        return office.sheets.print(office.head.id(), null, OfficeFixture.TODAY.plusDays(7), OfficeFixture.ADMIN);
    }

    /// The row of this name, blank as printed.
    public static FilledSheet.Row blank(PrintedSheet printed, String name) {
        var line = printed.lines().stream().filter(l -> l.cases().asset().name().equals(name)).findFirst().orElseThrow();
        var c = line.cases().cleanupCase();
        var survivor = line.cases().survivor();
        return new FilledSheet.Row(line.row().ordinal() + 8, RowCode.of(printed.sheet().id(), line.row()).toString(), name, c.disposition(), survivor == null ? "" : survivor.name(),
                c.reason(), "□", "□", null, "", "", "");
    }

    /// All rows as printed, some of them changed by name.
    public static FilledSheet filled(PrintedSheet printed, UnaryOperator<FilledSheet.Row> change) {
        return new FilledSheet("审签表.xlsx", "批次编码：" + printed.sheet().code(),
                printed.lines().stream().map(l -> change.apply(blank(printed, l.cases().asset().name()))).toList());
    }

    public static FilledSheet agreed(PrintedSheet printed) {
        return filled(printed, SheetBuilder::agree);
    }

    public static FilledSheet.Row agree(FilledSheet.Row r) {
        return new FilledSheet.Row(r.number(), r.code(), r.name(), r.plan(), r.into(), r.reason(), "√", "□", null, "", "", "");
    }

    public static FilledSheet.Row refuse(FilledSheet.Row r, String why) {
        return new FilledSheet.Row(r.number(), r.code(), r.name(), r.plan(), r.into(), r.reason(), "□", "√", null, "", "", why);
    }
}
