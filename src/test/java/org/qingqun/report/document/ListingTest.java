package org.qingqun.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListingTest {
    @Test void rowsAreReadInPagesOfAThousandWhenTheyAreWanted() {
        var read = new ArrayList<Integer>();
        var listing = Listing.<Integer, String>of("工作群组", List.of(), IntStream.range(0, 1201).boxed().toList(), page -> {
            read.add(page.size());
            return page.stream().map(String::valueOf).toList();
        });
        assertEquals(List.of(), read);
        var rows = new ArrayList<String>();
        for (var page : listing.pages()) rows.addAll(page);
        assertEquals(List.of(1000, 201), read);
        assertEquals(IntStream.range(0, 1201).mapToObj(String::valueOf).toList(), rows);
    }

    @Test void anEmptyListHasNoPages() {
        var pages = Listing.<Integer, String>of("工作群组", List.of(), List.of(), _ -> List.of()).pages().iterator();
        assertThrows(NoSuchElementException.class, pages::next);
    }

    @Test void aTableRowWithoutAllItsCellsIsABug() {
        assertThrows(IllegalArgumentException.class,
                () -> new Block.Table("表1", List.of(new Block.Column("层级", 1, false)), List.of(List.of("市级", "1")), false));
    }
}
