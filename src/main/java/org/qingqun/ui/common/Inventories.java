package org.qingqun.ui.common;

/// Which inventory the window shows.
public interface Inventories {
    /// Builds the bundled sample where it is not there yet, and shows it instead of the present inventory.
    void openSample();

    /// Back to the person's own inventory.
    void openOwn();

    boolean isSample();

    /// Where people sign in: nobody works on before somebody has shown his PIN.
    default void lock() {}
}
