package org.qingqun.wording;

import java.time.LocalDate;
import java.util.Optional;
import org.qingqun.common.Messages;
import org.qingqun.returns.Board;
import org.qingqun.returns.ReturnState;

/// What is sent to a unit whose ledger has not come. The program only writes it; a person sends it.
public record ReminderText(Messages messages) {
    /// @param by the day it is wanted
    public String of(String unit, String campaign, LocalDate today, LocalDate by) {
        var day = new DayText(messages);
        return messages.format("reminder.text", unit, campaign, day.of(today), day.of(by));
    }

    /// The words for how a unit's return stands: nothing came, only a scan, or rows went back. Empty where nothing is wanted of it.
    public Optional<String> of(Board board, Board.Line line, LocalDate by) {
        return of(line.unit().name(), board.campaign(), board.today(), line.state(), board.daysOverdue(line), by);
    }

    /// @param late days overdue, 0 for none
    /// @param by   the day it is wanted
    public Optional<String> of(String unit, String campaign, LocalDate today, ReturnState state, long late, LocalDate by) {
        var text = switch (state) {
            case MISSING -> of(unit, campaign, today, by);
            case NEEDS_TYPING -> messages.format("reminder.needs-typing", unit, campaign, day(by));
            case SENT_BACK -> messages.format("reminder.sent-back", unit, campaign, day(by));
            case RETURNED, SIGNED -> "";
        };
        if (text.isEmpty()) return Optional.empty();
        return Optional.of(late == 0 ? text : text + messages.format("reminder.overdue", late));
    }

    private String day(LocalDate day) {
        return new DayText(messages).of(day);
    }
}
