package org.qingqun.report;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.qingqun.approval.sheet.FilledSheet;
import org.qingqun.approval.sheet.PrintedSheet;
import org.qingqun.campaign.CampaignStore;
import org.qingqun.campaign.PersonStore;
import org.qingqun.common.Messages;
import org.qingqun.inventory.InventoryService;
import org.qingqun.inventory.Unit;
import org.qingqun.report.write.ApprovalSheetDocx;
import org.qingqun.report.write.ApprovalSheetXlsx;
import org.qingqun.wording.FigureText;

/// Approval sheets as files: xlsx or docx out, either of them back in.
public record ApprovalSheetFiles(PersonStore people, InventoryService inventory, CampaignStore campaigns, Clock clock, Messages messages) {
    /// As docx where the name ends so, else as xlsx.
    ///
    /// @throws org.qingqun.common.ExpectedException `FILE_IN_USE`, `CANNOT_WRITE`
    public Path write(PrintedSheet printed, Path target) {
        var sheet = printed.sheet();
        var unit = inventory.unitTree().find(sheet.unit()).map(Unit::name).orElse(FigureText.NONE);
        var names = new ApprovalSheetText.Names(unit, people.get(sheet.head()).name(), campaigns.current().name(), people.get(sheet.madeBy()).name(),
                LocalDate.ofInstant(sheet.madeAt(), clock.getZone()));
        var page = new ApprovalSheetText(messages).of(printed, names);
        return target.toString().toLowerCase(Locale.ROOT).endsWith(".docx") ? new ApprovalSheetDocx().write(page, target) : new ApprovalSheetXlsx().write(page, target);
    }

    /// Whether a file may be a sheet, by the end of its name.
    public boolean isSheet(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".docx");
    }

    /// A sheet that came back, in whichever language it was printed.
    ///
    /// @throws org.qingqun.common.ExpectedException as `SheetFiles.read`, `SHEET_COLUMN_MISSING`
    public FilledSheet read(Path file) {
        return new ApprovalSheetReader(file).read();
    }

    /// The name proposed for a new file.
    public String name(String unit, LocalDate on, String ending) {
        return messages.format("sheet.file", unit, on, ending);
    }
}
