package org.qingqun.cleanup.notice;

import org.qingqun.common.Messages;

/// Where texts come from.
public interface Templates {
    Template find(TextKind kind);

    /// The program's own.
    static Templates of(Messages messages) {
        return kind -> new Template(messages.text("template." + kind.key()), slot -> messages.text("slot." + slot.key()));
    }
}
