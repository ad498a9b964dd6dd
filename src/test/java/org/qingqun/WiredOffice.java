package org.qingqun;

import java.time.Clock;
import org.qingqun.common.Messages;
import org.qingqun.office.Office;
import org.qingqun.store.Database;

/// The services exactly as the program wires them, for tests of other packages.
public final class WiredOffice {
    private WiredOffice() {}

    public static Office over(Database database, Clock clock) {
        return Wiring.office(database, Messages.in("zh"), clock);
    }
}
