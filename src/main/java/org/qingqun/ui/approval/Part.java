package org.qingqun.ui.approval;

/// What page 审批 shows.
public enum Part {
    /// who are you
    DOOR,
    /// one item with its three answers
    CARD,
    /// the others in a table
    REST,
    /// all answers once more, and the PIN
    SIGN,
    /// what became of them
    RESULT
}
