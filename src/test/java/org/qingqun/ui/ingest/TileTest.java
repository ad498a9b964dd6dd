package org.qingqun.ui.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingqun.ingest.FileState;

class TileTest {
    @ParameterizedTest
    @EnumSource
    void everyStateOfAFileHasItsTile(FileState state) {
        assertEquals(state, Tile.of(state).state());
    }

    @Test void aPersonIsLedToEveryTileOfFiles() {
        assertEquals(EnumSet.complementOf(EnumSet.of(Tile.MISSING)), new HashSet<>(Tile.byNeed()));
    }
}
