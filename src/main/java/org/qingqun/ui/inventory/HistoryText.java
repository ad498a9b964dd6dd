package org.qingqun.ui.inventory;

import java.time.format.DateTimeFormatter;
import org.qingqun.common.Messages;
import org.qingqun.ui.inventory.DetailModel.Line;

/// A line of an asset's history in words: who changed what from what to what, and why.
record HistoryText(Messages messages, boolean masked) {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    String when(Line line) {
        return line.at().format(AT);
    }

    String what(Line line) {
        var changed = masked ? line.masked() : line.full();
        var done = line.who().isEmpty() ? changed : line.who() + " · " + changed;
        return line.why() == null ? done : messages.format("inventory.history.why", done, line.why());
    }
}
