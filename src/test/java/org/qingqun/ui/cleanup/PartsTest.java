package org.qingqun.ui.cleanup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.Disposition;
import org.qingqun.report.letter.LetterKind;
import org.qingqun.ui.common.TestDesk;

class PartsTest {
    private @TempDir Path folder;

    @Test void aPartReadsAnewWhenItComesIntoSight() {
        try (var office = new OfficeFixture(folder)) {
            var desk = new TestDesk(office);
            int[] lists = {0};
            var parts = new Parts(desk.desk, () -> lists[0]++);
            office.approved(office.groups("甲群").getFirst().id(), Disposition.DISSOLVE, null);
            parts.letters().kindProperty().set(LetterKind.DIGEST);
            parts.show(View.LETTERS);
            assertEquals(1, parts.letters().letters().size());
            for (var view : View.values()) {
                parts.show(view);
                assertEquals(view, parts.viewProperty().get());
            }
            assertEquals(1, lists[0]);
            assertEquals(List.of(), desk.tasks.failures());
        }
    }
}
