package org.qingqun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.progress.OfficeFigure;
import org.qingqun.progress.OfficeFigure.Kind;

class OfficeFigureFileTest {
    @TempDir Path folder;

    private OfficeFigureFile.Found read(String text) throws IOException {
        var file = folder.resolve("减负.csv");
        Files.writeString(file, text);
        return new OfficeFigureFile(Messages.in("zh")).read(file);
    }

    @Test void rowsAreKnownByTheirNames() throws IOException {
        var found = read("其他减负情况\n项目,去年同期,今年\n发文,200,140\n会议次数,\"1,000\",\n督查检查考核,8,8\n挂牌阵地,,3\n");
        assertEquals(Map.of(Kind.DOCUMENTS, new OfficeFigure(Kind.DOCUMENTS, 200, 140), Kind.MEETINGS, new OfficeFigure(Kind.MEETINGS, 1000, null),
                Kind.INSPECTIONS, new OfficeFigure(Kind.INSPECTIONS, 8, 8), Kind.VENUES, new OfficeFigure(Kind.VENUES, null, 3)), found.figures());
        assertEquals(List.of(), found.unread());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            序号,项目,今年,去年\\n1,发文,140,200           | 200 | 140
            项目,2026年,2025年同期\\n发文数,140,200        | 200 | 140
            项目,2025年,2026年\\n发文数,200,140            | 200 | 140
            项目,单位,去年,今年\\n发文,件,200,140           | 200 | 140
            发文,200件,140 件                              | 200 | 140
            发文,,200,140                                 | 200 | 140
            发文,,140                                     |     | 140
            """)
    void theYearsAreFoundWhereverTheyStand(String text, Integer last, Integer now) throws IOException {
        assertEquals(Map.of(Kind.DOCUMENTS, new OfficeFigure(Kind.DOCUMENTS, last, now)), read(text.replace("\\n", "\n")).figures());
    }

    @Test void whatWasMeantAsAFigureAndIsNoneIsTold() throws IOException {
        var found = read("项目,去年,今年\n发文,约200,140\n会议,-5,十二\n报表,—,/\n督查,8,\n");
        assertEquals(List.of("发文 约200", "会议 -5", "会议 十二"), found.unread());
        assertEquals(Map.of(Kind.DOCUMENTS, new OfficeFigure(Kind.DOCUMENTS, null, 140), Kind.INSPECTIONS, new OfficeFigure(Kind.INSPECTIONS, 8, null)), found.figures());
    }

    @Test void aFileThatNamesNothingIsRefused() {
        assertEquals(ErrorCode.NO_OFFICE_FIGURES, assertThrows(ExpectedException.class, () -> read("甲,1,2\n乙,3,4\n")).code());
    }
}
