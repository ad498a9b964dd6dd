package org.qingqun.inventory;

/// Who may write into the inventory; a port, since people and their roles are known one floor up.
public interface Recorders {
    /// @param by the person's number
    /// @throws org.qingqun.common.ExpectedException `NOT_ALLOWED`
    void require(long by);
}
