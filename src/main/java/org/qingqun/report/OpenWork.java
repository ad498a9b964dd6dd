package org.qingqun.report;

/// What is still to be done, in cases.
///
/// @param waiting    待审批
/// @param running    approved or in their notice period
/// @param overdue    of all open ones, past their deadline
/// @param unverified executed and not yet verified, accounts in their freeze included
/// @param blocked    受阻
public record OpenWork(int waiting, int running, int overdue, int unverified, int blocked) {
    public static final OpenWork NONE = new OpenWork(0, 0, 0, 0, 0);

    public boolean isNone() {
        return equals(NONE);
    }
}
