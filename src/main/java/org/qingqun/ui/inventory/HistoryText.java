package org.qingqun.ui.inventory;

import java.time.format.DateTimeFormatter;
import org.qingqun.common.Messages;
import org.qingqun.ui.inventory.DetailModel.Line;
import org.qingqun.wording.Terms;

/// A line of an asset's history in words: `11-12 16:20  王晓燕  拟处置`.
record HistoryText(Messages messages) {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String CASE = "case.";

    String when(Line line) {
        return line.at().format(AT);
    }

    String what(Line line) {
        var done = line.who().isEmpty() ? action(line.action()) : line.who() + " · " + action(line.action());
        return line.why() == null ? done : messages.format("inventory.history.why", done, line.why());
    }

    /// What the log calls it, worded where we know it: a step of a case by its new state.
    private String action(String action) {
        var key = "inventory.history." + action;
        if (messages.bundle().containsKey(key)) return messages.text(key);
        return action.startsWith(CASE) && messages.bundle().containsKey("state." + action.substring(CASE.length()))
                ? new Terms(messages).state(action.substring(CASE.length())) : action;
    }
}
