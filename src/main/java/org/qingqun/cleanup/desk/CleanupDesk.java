package org.qingqun.cleanup.desk;

import java.time.Clock;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.Access;
import org.qingqun.cleanup.calendar.CalendarService;
import org.qingqun.cleanup.calendar.CalendarStore;
import org.qingqun.cleanup.notice.TemplateService;
import org.qingqun.cleanup.notice.TemplateStore;
import org.qingqun.cleanup.procedure.ProcedureService;
import org.qingqun.cleanup.procedure.ProcedureStore;
import org.qingqun.common.Messages;
import org.qingqun.common.Transactions;

/// How approved ends are carried out: the working calendar, the texts, the parts of each procedure.
public record CleanupDesk(CalendarService calendar, TemplateService templates, ProcedureService procedures) {
    /// The ports the desk keeps its things in.
    public record Ports(CalendarStore calendar, TemplateStore templates, ProcedureStore procedures) {}

    public static CleanupDesk of(Ports ports, AuditStore audit, Access access, Transactions transactions, Clock clock, Messages messages) {
        var calendar = new CalendarService(ports.calendar(), audit, access, transactions, clock);
        return new CleanupDesk(calendar, new TemplateService(messages, ports.templates(), audit, access, transactions, clock),
                new ProcedureService(ports.procedures(), calendar, audit, access, transactions, clock));
    }
}
