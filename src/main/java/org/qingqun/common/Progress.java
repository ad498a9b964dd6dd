package org.qingqun.common;

/// Where a long task tells how far it is and learns that it was cancelled.
public interface Progress {
    /// Nobody watches and nobody cancels.
    Progress NONE = new Progress() {
        @Override public void at(long done, long total) {}

        @Override public boolean isCancelled() {
            return false;
        }
    };

    /// `done` of `total` parts are finished; `total` 0 means not known yet.
    void at(long done, long total);

    boolean isCancelled();

    /// Called between parts of work, where stopping leaves nothing half-done.
    default void checkCancelled() {
        if (isCancelled()) throw new ExpectedException(ErrorCode.CANCELLED);
    }
}
