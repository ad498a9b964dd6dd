package org.qingqun.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.returns.Board;
import org.qingqun.returns.ReturnState;

class ReminderTextTest {
    private static String text(String language) {
        return new ReminderText(Messages.in(language)).of("市气象局", "2026 行动", LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 5));
    }

    @Test void itNamesTheUnitTheDriveAndTheDay() {
        assertEquals("市气象局：“2026 行动”的工作群组、政务应用程序、政务公众账号台账，到2026年11月2日还没有收到你单位的。请于2026年11月5日前报送，"
                + "xlsx、xls、csv 都可以，版式不限；确实没有的也请回复“零报告”。已经报送的，请告知文件名和发送时间。", text("zh"));
        assertEquals("市气象局: your ledger of work groups, government apps and official accounts for \"2026 行动\" had not arrived by 2 November 2026. Please send it by "
                + "5 November 2026 as xlsx, xls or csv, in any layout; if you have none, please reply so. If you have sent it already, please tell us the file name and when.", text("en"));
    }

    @Test void eachStateHasItsWordsAndADoneOneNone() {
        for (var language : List.of("zh", "en")) {
            var board = new Board("2026 行动", LocalDate.of(2026, 11, 4), LocalDate.of(2026, 11, 2), List.of());
            var texts = Stream.of(ReturnState.values()).map(state -> new ReminderText(Messages.in(language)).of(board, line(state), LocalDate.of(2026, 11, 9))).toList();
            assertEquals(List.of(Optional.empty(), Optional.empty()), texts.subList(ReturnState.RETURNED.ordinal(), texts.size()));
            var asked = texts.stream().flatMap(Optional::stream).toList();
            assertEquals(3, Set.copyOf(asked).size());
            for (var text : asked) {
                assertTrue(text.startsWith("市气象局") && text.contains("2026 行动"), text);
                assertTrue(text.contains(language.equals("zh") ? "2026年11月9日前" : "by 9 November 2026"), text);
                assertTrue(text.endsWith(language.equals("zh") ? "（已逾期 2 天）" : " (2 days overdue)"), text);
            }
        }
    }

    @Test void whoIsInTimeReadsNothingOfDelay() {
        var board = new Board("2026 行动", LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 2), List.of());
        assertEquals(text("zh").replace("11月5日", "11月9日"), new ReminderText(Messages.in("zh")).of(board, line(ReturnState.MISSING), LocalDate.of(2026, 11, 9)).orElseThrow());
    }

    private static Board.Line line(ReturnState state) {
        return new Board.Line(new Unit(new UnitId(1), null, "市气象局", Level.CITY, null, null, null, false, List.of()), "", state, null, null);
    }
}
