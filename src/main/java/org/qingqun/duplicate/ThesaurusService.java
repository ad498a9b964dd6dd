package org.qingqun.duplicate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Transactions;
import org.qingqun.duplicate.slot.Thesaurus;

/// 同义词表: the words by which an office calls one subject. What it teaches goes before what the program brings along.
public record ThesaurusService(ThesaurusStore store, AuditStore audit, Access access, Transactions transactions, Clock clock) {
    private static final String HEADING = "# 一行一个事项，用空格隔开各种说法，行首的词代表全行；单独一词的行把它与内置的同义词分开";

    /// What this office taught.
    public Thesaurus own() {
        return store.get();
    }

    /// What the program brings along, for looking up.
    public Thesaurus bundled() {
        return Thesaurus.bundled();
    }

    /// All own lines at once; what is equal to what stands there changes nothing.
    ///
    /// @throws ExpectedException `NOT_ALLOWED`
    public void replace(Thesaurus thesaurus, PersonId by) {
        access.require(by, Permission.ADMINISTER);
        transactions.inOne(() -> {
            var before = store.get();
            if (before.equals(thesaurus)) return;
            store.replace(thesaurus);
            audit.append(new AuditEntry(clock.instant(), by.value(), "thesaurus.replace", "thesaurus", without(before, thesaurus), without(thesaurus, before), null));
        });
    }

    /// Own lines as a text file in UTF-8, one subject a line.
    ///
    /// @throws ExpectedException `CANNOT_WRITE`
    public void exportTo(Path file) {
        var lines = new ArrayList<>(List.of(HEADING));
        lines.addAll(store.get().format());
        try {
            Files.write(file, lines);
        } catch (IOException refused) {
            throw new ExpectedException(ErrorCode.CANNOT_WRITE, file.toString());
        }
    }

    /// The lines of such a file become the own lines; those before are gone.
    ///
    /// @return how many lines there are now
    /// @throws ExpectedException `FILE_MISSING`, `UNREADABLE_FILE` for what is no text in UTF-8, `NOT_ALLOWED`
    public int importFrom(Path file, PersonId by) {
        access.require(by, Permission.ADMINISTER);
        if (!Files.isRegularFile(file)) throw new ExpectedException(ErrorCode.FILE_MISSING, file.toString());
        var thesaurus = Thesaurus.parse(read(file));
        replace(thesaurus, by);
        return thesaurus.lines().size();
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file).stream().map(line -> line.replace("\uFEFF", "")).toList();
        } catch (IOException refused) { // also for bytes that are no UTF-8
            throw new ExpectedException(ErrorCode.UNREADABLE_FILE, file.toString());
        }
    }

    /// The lines that only the first has.
    private static String without(Thesaurus thesaurus, Thesaurus other) {
        var lines = new ArrayList<>(thesaurus.format());
        lines.removeAll(other.format());
        return String.join("; ", lines);
    }
}
