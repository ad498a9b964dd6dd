package org.qingqun.store;

import static org.qingqun.store.schema.Tables.AUDIT_LOG;
import static org.qingqun.store.schema.Tables.PERSONAL_VALUE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.qingqun.audit.AuditChain;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.audit.ChainedEntry;
import org.qingqun.store.schema.tables.records.AuditLogRecord;

/// The log in its table, which refuses changes by itself.
record JooqAuditStore(DSLContext db) implements AuditStore {
    private static final long LOCK = 7_346_212; // any number that is ours alone on the server
    private static final int PAGE = 1_000;
    private static final String REFERENCE = "value:";

    /// One writer at a time: SQLite's transactions are that anyway, a server's wait for a lock that ends with the transaction.
    @Override public void append(AuditEntry entry) {
        db.transaction(() -> {
            if (db.family() == SQLDialect.POSTGRES) db.execute("select pg_advisory_xact_lock({0})", DSL.inline(LOCK));
            var last = findLatest(1);
            var line = last.isEmpty() ? AuditChain.link(1, AuditChain.START, entry)
                    : AuditChain.link(last.getFirst().seq() + 1, last.getFirst().hash(), entry);
            db.insertInto(AUDIT_LOG).set(row(line)).execute();
        });
    }

    @Override public String reference(String personalValue) {
        return REFERENCE + db.insertInto(PERSONAL_VALUE).set(PERSONAL_VALUE.SEEN, personalValue).returning(PERSONAL_VALUE.ID).fetchSingle().getId();
    }

    @Override public Optional<String> findValue(String reference) {
        if (!reference.matches(REFERENCE + "\\d{1,18}")) return Optional.empty();
        return db.select(PERSONAL_VALUE.SEEN).from(PERSONAL_VALUE).where(PERSONAL_VALUE.ID.eq(Long.valueOf(reference.substring(REFERENCE.length()))))
                .fetchOptional(PERSONAL_VALUE.SEEN);
    }

    @Override public List<ChainedEntry> findBySubject(String subject) {
        return db.selectFrom(AUDIT_LOG).where(AUDIT_LOG.SUBJECT.eq(subject)).orderBy(AUDIT_LOG.SEQ).fetch(JooqAuditStore::read);
    }

    @Override public List<ChainedEntry> findLatest(int limit) {
        return db.selectFrom(AUDIT_LOG).orderBy(AUDIT_LOG.SEQ.desc()).limit(limit).fetch(JooqAuditStore::read);
    }

    @Override public void forEach(Consumer<ChainedEntry> reader) {
        long seen = Long.MIN_VALUE;
        List<ChainedEntry> page;
        do {
            page = db.selectFrom(AUDIT_LOG).where(AUDIT_LOG.SEQ.gt(seen)).orderBy(AUDIT_LOG.SEQ).limit(PAGE).fetch(JooqAuditStore::read);
            page.forEach(reader);
            if (!page.isEmpty()) seen = page.getLast().seq();
        } while (page.size() == PAGE);
    }

    @Override public String head() {
        var last = findLatest(1);
        return last.isEmpty() ? AuditChain.START : last.getFirst().hash();
    }

    private static ChainedEntry read(AuditLogRecord r) {
        var entry = new AuditEntry(Instant.ofEpochMilli(r.getAtMillis()), r.getByPerson(), r.getAction(), r.getSubject(), r.getFromText(), r.getToText(),
                r.getReason());
        return new ChainedEntry(r.getSeq(), entry, r.getPrevious(), r.getHash());
    }

    private static AuditLogRecord row(ChainedEntry line) {
        var e = line.entry();
        return new AuditLogRecord(line.seq(), e.at().toEpochMilli(), e.by(), e.action(), e.subject(), e.from(), e.to(), e.reason(), line.previous(),
                line.hash());
    }
}
