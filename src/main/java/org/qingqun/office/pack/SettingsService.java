package org.qingqun.office.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.notice.TextKind;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.common.Transactions;
import org.qingqun.office.pack.SettingsPack.NoticeText;

/// 全部设置 as one file, in and out.
public record SettingsService(SetParts parts, AuditStore audit, Access access, Transactions transactions, Clock clock) {
    /// Hundreds of times what an office ever sets.
    private static final long MOST_BYTES = 4L << 20;
    private static final Set<SettingsPart> OF_THE_RULES = Set.of(SettingsPart.LIMITS, SettingsPart.SWITCHES, SettingsPart.EXCEPTIONS, SettingsPart.POLICIES);

    public SettingsPack present() {
        var notices = new HashMap<NoticeText, String>();
        var summaries = new HashMap<String, String>();
        for (var language : SettingsWriter.LANGUAGES) {
            var templates = parts.notices().in(Messages.in(language));
            for (var kind : TextKind.values()) templates.findOwn(kind).ifPresent(body -> notices.put(new NoticeText(language, kind), body));
            parts.summary().findOwn(Messages.in(language)).ifPresent(body -> summaries.put(language, body));
        }
        return new SettingsPack(parts.rules().present(), parts.calendar().findDays(), parts.calendar().timetable().spans(), notices, summaries, parts.synonyms().own());
    }

    /// @throws ExpectedException `CANNOT_WRITE`
    public void exportTo(Path file) {
        try {
            Files.writeString(file, SettingsWriter.write(present(), parts.rules()));
        } catch (IOException refused) {
            throw new ExpectedException(refused, ErrorCode.CANNOT_WRITE, file);
        }
    }

    /// How many places of each part the file would change; nothing is changed.
    ///
    /// @throws ExpectedException `FILE_MISSING`, `BAD_SETTINGS_FILE`, `SETTINGS_NEWER`, and what a rules file is refused for
    public Map<SettingsPart, Integer> preview(Path file) {
        var present = present();
        return present.differences(read(file, present), parts.rules().entries());
    }

    /// Takes a file in, whole or not at all.
    ///
    /// @return how many places of each part were changed
    /// @throws ExpectedException as `preview`, and `REASON_REQUIRED`, `NOT_ALLOWED`
    public Map<SettingsPart, Integer> importFrom(Path file, String reason, PersonId by) {
        access.require(by, Permission.ADMINISTER);
        if (reason.isBlank()) throw new ExpectedException(ErrorCode.REASON_REQUIRED);
        return transactions.inOne(() -> {
            var before = present();
            var after = read(file, before);
            var changes = before.differences(after, parts.rules().entries());
            if (changes.isEmpty()) return changes;
            if (changes.keySet().stream().anyMatch(OF_THE_RULES::contains)) parts.rules().take(after.rules(), reason, by);
            parts.take(before, after, by);
            var counts = changes.entrySet().stream().map(change -> change.getKey().key() + " " + change.getValue()).collect(Collectors.joining(", "));
            audit.append(new AuditEntry(clock.instant(), by.value(), "settings.import", "settings", null, file.getFileName() + ": " + counts, reason));
            return changes;
        });
    }

    private SettingsPack read(Path file, SettingsPack present) {
        if (!Files.isRegularFile(file)) throw new ExpectedException(ErrorCode.FILE_MISSING, file);
        var reader = new SettingsReader(String.valueOf(file.getFileName()), parts.rules());
        try {
            if (Files.size(file) > MOST_BYTES) throw reader.bad((Files.size(file) >> 20) + " MB");
            var pack = reader.read(Files.readString(file).replaceFirst("^\uFEFF", ""), present); // some editors write the mark
            parts.check(pack, reader::bad);
            return pack;
        } catch (IOException unreadable) { // also for bytes that are no UTF-8
            throw new ExpectedException(unreadable, ErrorCode.BAD_SETTINGS_FILE, file.getFileName(), "UTF-8");
        }
    }
}
