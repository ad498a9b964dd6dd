package org.qingqun.ui;

import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.wording.ClockText;

/// What has to be known of an inventory as soon as it is open.
record Warnings(Desk desk) {
    /// Where the inventory does not lie on a disk of this machine, and where the clock was set back.
    void tell() {
        var file = desk.office().backups().file();
        file.share().ifPresent(kind -> desk.notices().warned(desk.messages().format("start.share", file.where(), kind)));
        var office = desk.office();
        desk.tasks().start(Job.of("shell.task.clock", () -> office.clockCheck().findLater(),
                later -> later.ifPresent(last -> desk.notices().warned(new ClockText(desk.messages()).behind(office.clock(), last)))));
    }
}
