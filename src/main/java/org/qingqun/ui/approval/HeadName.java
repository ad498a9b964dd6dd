package org.qingqun.ui.approval;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;

/// A department head in a list to choose from: name, unit, how many cases wait.
final class HeadName extends StringConverter<@Nullable Head> {
    private final Messages messages;

    HeadName(Messages messages) {
        this.messages = messages;
    }

    @Override public String toString(@Nullable Head head) {
        return head == null ? "" : messages.format("approval.sheets.head", head.person().name(), head.unit(), head.waiting());
    }

    @Override public @Nullable Head fromString(@Nullable String words) {
        return null; // chosen, never typed
    }
}
