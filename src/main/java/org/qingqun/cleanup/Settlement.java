package org.qingqun.cleanup;

/// Hears of cases that ended without closing anything, inside the transaction of their last step.
public interface Settlement {
    Settlement NONE = _ -> {};

    /// @param decided a case that has just become DECIDED
    void decided(CleanupCase decided);
}
