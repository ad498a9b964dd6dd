package org.qingqun.ui.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

class OpenerTest {
    /// Tests run without a desktop.
    @Test void withoutADesktopAFileCannotBeOpened() {
        var refused = assertThrows(ExpectedException.class, () -> Opener.ofDesktop().open(Path.of("/报送/甲.xlsx")));
        assertEquals(List.of(ErrorCode.CANNOT_OPEN, List.of(Path.of("/报送/甲.xlsx"))), List.of(refused.code(), refused.facts()));
    }
}
