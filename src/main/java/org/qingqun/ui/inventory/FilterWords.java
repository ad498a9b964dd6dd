package org.qingqun.ui.inventory;

import org.qingqun.common.Messages;
import org.qingqun.wording.Terms;

/// What the choices of the filter are called.
record FilterWords(Messages messages) {
    /// @param key of a row's state, or one of the filter's own
    String state(String key) {
        return switch (key) {
            case Filter.REGISTER -> messages.text("inventory.filter.register");
            case Filter.ALL -> messages.text("inventory.filter.all");
            case "in-use" -> messages.text("inventory.filter.undecided");
            default -> new Terms(messages).state(key);
        };
    }
}
