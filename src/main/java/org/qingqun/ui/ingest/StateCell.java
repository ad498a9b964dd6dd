package org.qingqun.ui.ingest;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.returns.ReturnState;
import org.qingqun.ui.common.Chips;
import org.qingqun.ui.common.Chips.Tone;
import org.qingqun.ui.ingest.Board.Line;
import org.qingqun.wording.Terms;

/// Where a return stands, as a chip.
final class StateCell extends TableCell<Line, ReturnState> {
    private final Terms terms;

    StateCell(Messages messages) {
        terms = new Terms(messages);
    }

    @Override protected void updateItem(@Nullable ReturnState state, boolean empty) {
        super.updateItem(state, empty);
        setGraphic(state == null || empty ? null : Chips.of(terms.of(state), tone(state)));
    }

    private static Tone tone(ReturnState state) {
        return switch (state) {
            case MISSING -> Tone.NEUTRAL;
            case NEEDS_TYPING, SENT_BACK -> Tone.WARNING;
            case RETURNED -> Tone.ACCENT;
            case SIGNED -> Tone.SUCCESS;
        };
    }
}
