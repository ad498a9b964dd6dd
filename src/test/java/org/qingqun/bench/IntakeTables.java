package org.qingqun.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;

/// Made-up returned ledgers with the fifteen columns of the trade, the same every time.
final class IntakeTables {
    static final int UNITS = 200;
    private static final List<String> HEADINGS = List.of("序号", "填报单位", "群名称", "平台", "科室", "群主", "联系电话", "主要用途", "建群时间", "群人数", "是否临时", "计划结束时间", "最近使用时间",
            "活跃度", "备注");
    private static final String[] WORK = {"党建工作", "防汛抗旱", "值班值守", "公文运转", "巡察整改", "控辍保学", "高考考务", "项目建设推进", "信访接待", "安全生产"};
    private static final String[] OFFICES = {"办公室", "综合科", "业务科", "规划科", "法规科"};
    private static final String[] NAMES = {"王建国", "李敏", "张伟", "刘洋", "陈静", "杨帆", "赵磊", "黄丽"};

    private IntakeTables() {}

    static String unit(int number) {
        return "临江市第" + number + "局";
    }

    /// The cells of a row, numbers as numbers.
    ///
    /// @param changed other members and another last day, as months later
    private static Object[] row(int number, int unit, boolean changed) {
        var dice = new Random(number);
        var work = WORK[number % WORK.length];
        int members = 10 + dice.nextInt(190) + (changed ? 1 : 0);
        var active = "2026-%02d-%02d".formatted(1 + dice.nextInt(8) + (changed ? 1 : 0), 1 + dice.nextInt(28));
        return new Object[] {number, unit(unit), work + number + "群", dice.nextInt(9) == 0 ? "企业微信" : "微信", OFFICES[dice.nextInt(OFFICES.length)], NAMES[dice.nextInt(NAMES.length)],
                "139" + (10_000_000 + dice.nextInt(89_999_999)), work + "通知和转办", "20%02d-%02d-%02d".formatted(15 + dice.nextInt(11), 1 + dice.nextInt(12), 1 + dice.nextInt(28)), members,
                dice.nextInt(4) == 0 ? "是" : "否", dice.nextInt(4) == 0 ? "2026-12-31" : "长期", active, dice.nextInt(3) == 0 ? "较少" : "活跃", dice.nextInt(6) == 0 ? "见附件" : ""};
    }

    /// Rows `first` to `last`, spread over all units; every tenth changed where `later`.
    static Path xlsx(Path file, int first, int last, boolean later) throws IOException {
        try (var out = Files.newOutputStream(file); var book = new Workbook(out, "bench", "1.0")) {
            var sheet = book.newWorksheet("工作群台账");
            for (int c = 0; c < HEADINGS.size(); c++) sheet.value(0, c, HEADINGS.get(c));
            for (int n = first; n <= last; n++) {
                var cells = row(n, n % UNITS, later && n % 10 == 0);
                for (int c = 0; c < cells.length; c++) {
                    if (cells[c] instanceof Number number) sheet.value(n - first + 1, c, number);
                    else if (!cells[c].equals("")) sheet.value(n - first + 1, c, cells[c].toString());
                }
                if (n % 5_000 == 0) sheet.flush();
            }
            sheet.finish();
        }
        return file;
    }

    static Path csv(Path file, int rows) throws IOException {
        try (var out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            out.println(String.join(",", HEADINGS));
            for (int n = 1; n <= rows; n++) {
                var cells = row(n, n % UNITS, false);
                for (int c = 0; c < cells.length; c++) out.print((c == 0 ? "" : ",") + cells[c]);
                out.println();
            }
        }
        return file;
    }

    /// One workbook a unit.
    static void files(Path folder, int files, int rows) throws IOException {
        for (int f = 0; f < files; f++) {
            try (var out = Files.newOutputStream(folder.resolve(unit(f) + ".xlsx")); var book = new Workbook(out, "bench", "1.0")) {
                var sheet = book.newWorksheet("Sheet1");
                for (int c = 0; c < HEADINGS.size(); c++) sheet.value(0, c, HEADINGS.get(c));
                for (int r = 1; r <= rows; r++) {
                    var cells = row(f * rows + r, f, false);
                    for (int c = 0; c < cells.length; c++) {
                        if (cells[c] instanceof Number number) sheet.value(r, c, number);
                        else if (!cells[c].equals("")) sheet.value(r, c, cells[c].toString());
                    }
                }
                sheet.finish();
            }
        }
    }
}
