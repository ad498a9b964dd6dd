package org.qingqun.ui.ingest;

import org.qingqun.common.Messages;

/// What is said of the board as a whole.
record BoardText(Messages messages) {
    /// How long there is left for the returns, or for the drive where no day was set for them.
    String days(Board board) {
        var left = board.daysLeft();
        if (left.isEmpty()) return messages.text("ingest.board.open");
        boolean own = board.due() != null;
        var until = String.valueOf(board.lastDay().orElseThrow());
        if (left.get() < 0) return messages.format(own ? "ingest.board.due.over" : "ingest.board.drive.over", until, -left.get());
        return messages.format(own ? "ingest.board.due.left" : "ingest.board.drive.left", until, left.get());
    }
}
