package org.qingqun.ui.settings.people;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.ui.common.Chips;
import org.qingqun.ui.settings.people.PeopleModel.Row;

/// How somebody stands at the door, as a chip; and who waits for a second colleague's word.
final class StateCell extends TableCell<Row, Row> {
    private final Messages messages;

    StateCell(Messages messages) {
        this.messages = messages;
    }

    @Override protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null) setGraphic(null);
        else if (row.vouchers() > 0) setGraphic(Chips.of(messages.text("settings.people.state.vouched"), Chips.Tone.WARNING));
        else setGraphic(Chips.of(messages.text("settings.people.state." + row.state().key()), tone(row.state())));
    }

    private static Chips.Tone tone(PeopleModel.State state) {
        return switch (state) {
            case RETIRED, NO_PIN -> Chips.Tone.NEUTRAL;
            case LOCKED -> Chips.Tone.DANGER;
            case READY -> Chips.Tone.SUCCESS;
        };
    }
}
