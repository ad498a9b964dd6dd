package org.qingqun.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.OfficeFixture.ADMIN;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.progress.OfficeFigure.Kind;

class OfficeFiguresTest {
    private @TempDir Path folder;
    private OfficeFixture office;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
    }

    @AfterEach void close() {
        office.close();
    }

    @Test void thisYearStandsBesideTheLast() {
        office.officeFigures.putAll(2025, Map.of(Kind.DOCUMENTS, 200), ADMIN);
        office.officeFigures.put(Kind.DOCUMENTS, 2026, 140, ADMIN);
        assertEquals(new OfficeFigure(Kind.DOCUMENTS, 200, 140), office.officeFigures.find(2026).getFirst());
        assertEquals(new OfficeFigure(Kind.DOCUMENTS, 140, null), office.officeFigures.find(2027).getFirst());
        office.officeFigures.put(Kind.DOCUMENTS, 2026, null, ADMIN);
        assertEquals(new OfficeFigure(Kind.DOCUMENTS, 200, null), office.officeFigures.find(2026).getFirst());
    }

    @Test void whatIsNoFigureIsRefusedAndThenNoneIsKept() {
        var amounts = new LinkedHashMap<Kind, Integer>();
        amounts.put(Kind.MEETINGS, 3);
        amounts.put(Kind.FORMS, -1);
        var refused = assertThrows(ExpectedException.class, () -> office.officeFigures.putAll(2026, amounts, ADMIN));
        assertEquals(ErrorCode.NOT_A_FIGURE, refused.code());
        assertEquals(true, office.officeFigures.find(2026).stream().allMatch(OfficeFigure::isEmpty));
        assertThrows(ExpectedException.class, () -> office.officeFigures.put(Kind.FORMS, 26, 1, ADMIN));
    }
}
