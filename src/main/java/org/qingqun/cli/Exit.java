package org.qingqun.cli;

/// What the program returns to its caller; a contract, the numbers never change.
public final class Exit {
    /// done, findings included
    public static final int DONE = 0;
    /// done, but a file, row or rule could not be used, or `verify` found damage
    public static final int PARTLY = 1;
    public static final int USAGE = 2;
    /// could not run
    public static final int FAILED = 3;

    private Exit() {}
}
