package org.qingqun.cli;

import org.qingqun.common.Messages;
import org.qingqun.office.Office;

/// How the command line comes by an inventory and its services; the program's wiring implements it.
public interface Opening {
    /// Opens an inventory and creates it where there is none; its folder must be there.
    ///
    /// @param database a file's path, or a `jdbc:postgresql:` URL without a password
    /// @throws org.qingqun.common.ExpectedException `DATABASE_…`, `PASSWORD_IN_URL`
    Opened open(String database, Messages messages);

    /// An open inventory, closed when its command ends.
    interface Opened extends AutoCloseable {
        Office office();

        @Override void close();
    }
}
