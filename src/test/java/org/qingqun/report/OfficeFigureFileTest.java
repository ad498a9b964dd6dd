package org.qingqun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.progress.OfficeFigure;
import org.qingqun.progress.OfficeFigure.Kind;

class OfficeFigureFileTest {
    @TempDir Path folder;

    private Map<Kind, OfficeFigure> read(String text) throws IOException {
        var file = folder.resolve("减负.csv");
        Files.writeString(file, text);
        return new OfficeFigureFile(Messages.in("zh")).read(file);
    }

    @Test void rowsAreKnownByTheirNames() throws IOException {
        var found = read("其他减负情况\n项目,去年同期,今年\n发文,200,140\n会议次数,\"1,000\",\n督查检查考核,8,8\n挂牌阵地,,3\n");
        assertEquals(Map.of(Kind.DOCUMENTS, new OfficeFigure(Kind.DOCUMENTS, 200, 140), Kind.MEETINGS, new OfficeFigure(Kind.MEETINGS, 1000, null),
                Kind.INSPECTIONS, new OfficeFigure(Kind.INSPECTIONS, 8, 8), Kind.VENUES, new OfficeFigure(Kind.VENUES, 3, null)), found);
    }

    @Test void aFileThatNamesNothingIsRefused() {
        assertEquals(ErrorCode.NO_TABLE, assertThrows(ExpectedException.class, () -> read("甲,1,2\n乙,3,4\n")).code());
    }
}
