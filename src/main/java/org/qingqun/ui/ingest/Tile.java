package org.qingqun.ui.ingest;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Keyed;
import org.qingqun.ingest.FileState;
import org.qingqun.ui.common.Chips.Tone;

/// What page 导入 shows: the files in one state, or the units that sent none. The tiles are figures and filter at once.
public enum Tile implements Keyed {
    READ(FileState.READY, Tone.SUCCESS), HEADINGS(FileState.HEADER_TO_CONFIRM, Tone.WARNING), WRONG(FileState.WRONG_ROWS, Tone.DANGER),
    INCOMPLETE(FileState.MISSING_COLUMN, Tone.DANGER), UNUSABLE(FileState.UNUSABLE, Tone.DANGER), MISSING(null, Tone.NEUTRAL);

    private static final List<Tile> BY_NEED = List.of(HEADINGS, INCOMPLETE, WRONG, UNUSABLE, READ);
    private final @Nullable FileState state;
    private final Tone tone;

    Tile(@Nullable FileState state, Tone tone) {
        this.state = state;
        this.tone = tone;
    }

    static Tile of(FileState state) {
        return Arrays.stream(values()).filter(t -> t.state == state).findFirst().orElseThrow();
    }

    /// Those of files, what a person has to answer first.
    static List<Tile> byNeed() {
        return BY_NEED;
    }

    /// Null for the units.
    @Nullable FileState state() {
        return state;
    }

    Tone tone() {
        return tone;
    }
}
