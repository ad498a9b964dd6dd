package org.qingqun.wording;

import java.time.LocalDate;
import java.util.Optional;
import org.qingqun.common.Messages;
import org.qingqun.returns.Board;

/// What is sent to a unit whose ledger has not come. The program only writes it; a person sends it.
public record ReminderText(Messages messages) {
    /// @param by the day it is wanted
    public String of(String unit, String campaign, LocalDate today, LocalDate by) {
        var day = new DayText(messages);
        return messages.format("reminder.text", unit, campaign, day.of(today), day.of(by));
    }

    /// The words for how a unit's return stands: nothing came, only a scan, or rows went back. Empty where nothing is wanted of it.
    public Optional<String> of(Board board, Board.Line line, LocalDate by) {
        if (line.isDone()) return Optional.empty();
        var text = switch (line.state()) {
            case SENT_BACK -> messages.format("reminder.sent-back", line.unit().name(), board.campaign(), day(by));
            case NEEDS_TYPING -> messages.format("reminder.needs-typing", line.unit().name(), board.campaign(), day(by));
            case MISSING, RETURNED, SIGNED -> of(line.unit().name(), board.campaign(), board.today(), by);
        };
        long late = board.daysOverdue(line);
        return Optional.of(late == 0 ? text : text + messages.format("reminder.overdue", late));
    }

    private String day(LocalDate day) {
        return new DayText(messages).of(day);
    }
}
