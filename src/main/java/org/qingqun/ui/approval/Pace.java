package org.qingqun.ui.approval;

import java.time.Duration;

/// How fast a batch was answered. A quick yes to everything is the habit that approvals are criticised for, so it is said, gently, before the signature.
///
/// @param looks answered cards, `rest` rows agreed to together
/// @param taken from the batch in sight to the signature
public record Pace(int looks, int rest, Duration taken) {
    /// Nobody reads a card in less, nor a row of the table.
    private static final long CARD_SECONDS = 4;
    private static final long ROW_SECONDS = 1;
    private static final int FEW = 5;

    /// Whether it can hardly have been read. A handful of items proves nothing.
    public boolean isFasterThanReading() {
        return items() >= FEW && taken.toSeconds() < looks * CARD_SECONDS + rest * ROW_SECONDS;
    }

    public int items() {
        return looks + rest;
    }
}
