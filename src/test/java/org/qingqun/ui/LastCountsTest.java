package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.TestDesk;

class LastCountsTest {
    @TempDir private Path folder;
    private final List<String> told = new ArrayList<>();
    private OfficeFixture office;
    private TestDesk desk;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
    }

    @AfterEach void close() {
        office.close();
    }

    private void tell(Page page, int count) {
        told.add(page.key() + " " + count);
    }

    @Test void whatWasCountedIsToldAtTheNextStart() {
        var first = LastCounts.of(desk.desk).keeping(this::tell);
        assertEquals(List.of(), told);
        first.accept(Page.MERGE, 25);
        first.accept(Page.MERGE, 24);
        told.clear();
        LastCounts.of(desk.desk).keeping(this::tell);
        assertEquals(List.of(Page.MERGE.key() + " 24"), told);
    }

    @Test void anotherInventoryHasItsOwn() {
        new LastCounts(desk, "a.db").keeping(this::tell).accept(Page.MERGE, 25);
        told.clear();
        new LastCounts(desk, "b.db").keeping(this::tell);
        assertEquals(List.of(), told);
    }

    @Test void whatIsNoNumberIsNotTold() {
        desk.remember("waiting " + Page.MERGE.key() + " a.db", "viele");
        new LastCounts(desk, "a.db").keeping(this::tell);
        assertEquals(List.of(), told);
    }
}
