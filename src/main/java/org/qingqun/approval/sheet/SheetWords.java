package org.qingqun.approval.sheet;

import org.qingqun.common.Messages;

/// What a mark on a sheet becomes as a comment: kept with the case as people write theirs, in the office's language.
public record SheetWords(Messages messages) {
    /// Agreed, but into another group.
    String into(String other) {
        return messages.format("sheet.comment.into", other);
    }
}
