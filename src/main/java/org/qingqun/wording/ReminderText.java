package org.qingqun.wording;

import java.time.LocalDate;
import org.qingqun.common.Messages;

/// What is sent to a unit whose ledger has not come. The program only writes it; a person sends it.
public record ReminderText(Messages messages) {
    /// @param by the day it is wanted
    public String of(String unit, String campaign, LocalDate today, LocalDate by) {
        var day = new DayText(messages);
        return messages.format("reminder.text", unit, campaign, day.of(today), day.of(by));
    }
}
