package org.qingqun.cleanup.notice;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.common.Transactions;

/// The office's texts: its own where it wrote one, else the program's, in the language in use.
public record TemplateService(Messages messages, TemplateStore store, AuditStore audit, Access access, Transactions transactions, Clock clock) implements Templates {
    private static final int LONGEST = 4_000;

    /// The same texts in another language.
    public TemplateService in(Messages other) {
        return new TemplateService(other, store, audit, access, transactions, clock);
    }

    /// What the office wrote itself; empty where the program's stands.
    public Optional<String> findOwn(TextKind kind) {
        return store.find(kind, language());
    }

    @Override public Template find(TextKind kind) {
        return findOwn(kind).map(this::template).orElseGet(() -> original(kind));
    }

    /// The program's own text.
    public Template original(TextKind kind) {
        return Templates.of(messages).find(kind);
    }

    /// Refuses a text that could not be filled in.
    ///
    /// @throws ExpectedException `TEMPLATE_EMPTY`, `TEMPLATE_TOO_LONG`, `TEMPLATE_UNKNOWN_SLOT`, `TEMPLATE_LACKS_SLOT`
    public void check(TextKind kind, String body) {
        if (StringUtils.isBlank(body)) throw new ExpectedException(ErrorCode.TEMPLATE_EMPTY);
        if (body.length() > LONGEST) throw new ExpectedException(ErrorCode.TEMPLATE_TOO_LONG, body.length(), LONGEST);
        var template = template(body);
        var unknown = template.unknown(kind.known());
        if (!unknown.isEmpty()) throw new ExpectedException(ErrorCode.TEMPLATE_UNKNOWN_SLOT, Template.written(unknown.iterator().next()), slots(template, kind.known()));
        var missing = EnumSet.copyOf(kind.needed());
        missing.removeAll(template.slots());
        if (!missing.isEmpty()) throw new ExpectedException(ErrorCode.TEMPLATE_LACKS_SLOT, slots(template, missing));
    }

    /// @throws ExpectedException `NOT_ALLOWED`, and as `check`
    public void replace(TextKind kind, String body, PersonId by) {
        access.require(by, Permission.ADMINISTER);
        check(kind, body);
        transactions.inOne(() -> {
            var before = find(kind).body();
            if (before.equals(body)) return;
            if (body.equals(original(kind).body())) store.remove(kind, language());
            else store.put(kind, language(), body);
            audit.append(new AuditEntry(clock.instant(), by.value(), "template", "template:" + kind.key(), before, body, null));
        });
    }

    private Template template(String body) {
        return new Template(body, slot -> messages.text("slot." + slot.key()));
    }

    private String language() {
        return messages.isEnglish() ? "en" : "zh";
    }

    private static String slots(Template template, Iterable<Slot> slots) {
        return java.util.stream.StreamSupport.stream(slots.spliterator(), false).map(template::written).collect(Collectors.joining(" "));
    }
}
