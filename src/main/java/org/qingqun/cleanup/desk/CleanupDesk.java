package org.qingqun.cleanup.desk;

import java.time.Clock;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.Access;
import org.qingqun.cleanup.calendar.CalendarService;
import org.qingqun.cleanup.calendar.CalendarStore;
import org.qingqun.cleanup.joint.JointService;
import org.qingqun.cleanup.joint.JointStore;
import org.qingqun.cleanup.notice.TemplateService;
import org.qingqun.cleanup.notice.TemplateStore;
import org.qingqun.cleanup.procedure.ProcedureService;
import org.qingqun.cleanup.procedure.ProcedureStore;
import org.qingqun.common.Messages;
import org.qingqun.common.Transactions;
import org.qingqun.inventory.InventoryService;

/// How approved ends are carried out: the working calendar, the texts, the parts of each procedure, and who has a say beside the deciding unit.
public record CleanupDesk(CalendarService calendar, TemplateService templates, ProcedureService procedures, JointService joints) {
    /// The ports the desk keeps its things in.
    public record Ports(CalendarStore calendar, TemplateStore templates, ProcedureStore procedures, JointStore joints) {}

    public static CleanupDesk of(Ports ports, InventoryService inventory, AuditStore audit, Access access, Transactions transactions, Clock clock, Messages messages) {
        var calendar = new CalendarService(ports.calendar(), audit, access, transactions, clock);
        return new CleanupDesk(calendar, new TemplateService(messages, ports.templates(), audit, access, transactions, clock),
                new ProcedureService(ports.procedures(), calendar, audit, access, transactions, clock),
                new JointService(inventory, ports.joints(), audit, access, transactions, clock));
    }
}
