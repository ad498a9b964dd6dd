package org.qingqun.duplicate.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingqun.duplicate.cluster.CompleteLink.Link;

class CompleteLinkTest {
    @Test void aChainIsNoGroup() {
        assertEquals(List.of(List.of(1, 2)), groups("1-2", "2-3"));
    }

    @Test void theStrongestLinkDecidesWhichPartOfAChainHolds() {
        assertEquals(List.of(List.of(2, 3)), groups("2-3", "1-2"));
    }

    @Test void allLinkedWithAllIsOneGroup() {
        assertEquals(List.of(List.of(1, 2, 3)), groups("1-2", "2-3", "1-3"));
        assertEquals(List.of(List.of(1, 2, 3, 4)), groups("1-2", "3-4", "1-3", "2-4", "1-4", "2-3"));
    }

    @Test void twoGroupsStandSideBySide() {
        assertEquals(List.of(List.of(1, 5), List.of(2, 3)), groups("2-3", "1-5"));
        assertEquals(List.of(), groups());
    }

    private static List<List<Integer>> groups(String... links) {
        return CompleteLink.groups(Stream.of(links).map(l -> l.split("-")).map(l -> new Link(Integer.parseInt(l[0]), Integer.parseInt(l[1]))).toList());
    }
}
