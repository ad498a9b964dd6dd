package org.qingqun.campaign;

import org.qingqun.common.Keyed;

/// What somebody is in the program. `ADMINISTRATOR` records, reviews and executes in an office without other users.
public enum Role implements Keyed {
    ADMINISTRATOR, RECORDER, REVIEWER, DEPARTMENT_HEAD, VIEWER
}
