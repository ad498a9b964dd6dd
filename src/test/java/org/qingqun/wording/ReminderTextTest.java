package org.qingqun.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Messages;

class ReminderTextTest {
    private static String text(String language) {
        return new ReminderText(Messages.in(language)).of("市气象局", "2026 行动", LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 5));
    }

    @Test void itNamesTheUnitTheDriveAndTheDay() {
        assertEquals("市气象局：“2026 行动”的工作群组、政务应用程序、政务公众账号台账，到2026年11月2日还没有收到你单位的。请于2026年11月5日前报送，"
                + "xlsx、xls、csv 都可以，版式不限；确实没有的也请回复“零报告”。已经报送的，请告知文件名和发送时间。", text("zh"));
        assertEquals("市气象局: your ledger of work groups, government apps and official accounts for “2026 行动” had not arrived by 2 November 2026. Please send it by "
                + "5 November 2026 as xlsx, xls or csv, in any layout; if you have none, please reply so. If you have sent it already, please tell us the file name and when.", text("en"));
    }
}
