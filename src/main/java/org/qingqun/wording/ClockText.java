package org.qingqun.wording;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.qingqun.common.Messages;

/// That the computer's clock was set back, in words.
public record ClockText(Messages messages) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /// @param last when something was last done
    public String behind(Clock clock, Instant last) {
        return messages.format("start.clock", MINUTE.format(clock.instant().atZone(clock.getZone())), MINUTE.format(last.atZone(clock.getZone())));
    }
}
