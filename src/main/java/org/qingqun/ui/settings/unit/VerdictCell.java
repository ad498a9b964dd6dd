package org.qingqun.ui.settings.unit;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.inventory.UnitList.Line;
import org.qingqun.inventory.UnitList.Verdict;
import org.qingqun.ui.common.Chips;

/// What a line of the list would do, as a chip.
final class VerdictCell extends TableCell<Line, Verdict> {
    private final Messages messages;

    VerdictCell(Messages messages) {
        this.messages = messages;
    }

    @Override protected void updateItem(@Nullable Verdict verdict, boolean empty) {
        super.updateItem(verdict, empty);
        setGraphic(verdict == null ? null : Chips.of(messages.text("settings.listed." + verdict.key()), tone(verdict)));
    }

    private static Chips.Tone tone(Verdict verdict) {
        return switch (verdict) {
            case NEW, CHANGED -> Chips.Tone.ACCENT;
            case SAME -> Chips.Tone.NEUTRAL;
            case WRONG -> Chips.Tone.DANGER;
        };
    }
}
