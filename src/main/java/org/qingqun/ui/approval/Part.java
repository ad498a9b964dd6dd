package org.qingqun.ui.approval;

/// What page 审批 shows.
public enum Part {
    /// who are you
    DOOR,
    /// sheets on paper: those that are out, and one that came back
    SHEETS,
    /// one item with its three answers
    CARD,
    /// the others in a table
    REST,
    /// all answers once more, and the PIN
    SIGN,
    /// what became of them
    RESULT
}
