package org.qingqun.report.text;

import java.time.Clock;
import java.util.Optional;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.Messages;
import org.qingqun.common.Transactions;

/// The summary's text in one language: the office's own where it wrote one, else the program's.
public record ReportTexts(ReportTextStore texts, AuditStore audit, Access access, Transactions transactions, Clock clock) {
    public String body(Messages messages) {
        return findOwn(messages).orElseGet(() -> messages.text("report.template"));
    }

    /// What the office wrote itself; empty where the program's stands.
    public Optional<String> findOwn(Messages messages) {
        return texts.find(language(messages));
    }

    public SummaryTemplate template(Messages messages) {
        return SummaryTemplate.parse(body(messages), messages);
    }

    /// @throws org.qingqun.common.ExpectedException `UNKNOWN_PLACEHOLDER`, `NO_PLACEHOLDER`, `PLACEHOLDER_ALONE`: then the old text stays
    public void keep(String body, Messages messages, PersonId by) {
        access.require(by, Permission.REVIEW);
        SummaryTemplate.parse(body, messages);
        transactions.inOne(() -> {
            texts.keep(language(messages), body);
            audit.append(new AuditEntry(clock.instant(), by.value(), "report.text", "language:" + language(messages), null, body.length() + " characters", null));
        });
    }

    /// Back to the program's own text.
    public void forget(Messages messages, PersonId by) {
        access.require(by, Permission.REVIEW);
        transactions.inOne(() -> {
            texts.forget(language(messages));
            audit.append(new AuditEntry(clock.instant(), by.value(), "report.text", "language:" + language(messages), null, null, null));
        });
    }

    private static String language(Messages messages) {
        return messages.isEnglish() ? "en" : "zh";
    }
}
