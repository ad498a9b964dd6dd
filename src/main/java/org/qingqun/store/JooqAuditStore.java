package org.qingqun.store;

import static org.qingqun.store.schema.Tables.AUDIT_LOG;
import static org.qingqun.store.schema.Tables.PERSONAL_VALUE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.qingqun.audit.AuditChain;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.AuditStore;
import org.qingqun.audit.ChainedEntry;
import org.qingqun.store.schema.tables.records.AuditLogRecord;
import org.qingqun.store.schema.tables.records.PersonalValueRecord;

/// The log in its table, which refuses changes by itself.
record JooqAuditStore(DSLContext db) implements AuditStore {
    private static final long LOCK = 7_346_212; // any number that is ours alone on the server
    private static final int PAGE = 1_000;
    private static final String REFERENCE = "value:";

    /// One writer at a time: SQLite's transactions are that anyway, a server's wait for a lock that ends with the transaction.
    @Override public void append(AuditEntry entry) {
        appendAll(List.of(entry));
    }

    @Override public void appendAll(List<AuditEntry> entries) {
        db.transaction(() -> {
            if (db.family() == SQLDialect.POSTGRES) db.execute("select pg_advisory_xact_lock({0})", DSL.inline(LOCK));
            var latest = findLatest(1);
            long seq = latest.isEmpty() ? 0 : latest.getFirst().seq();
            var previous = latest.isEmpty() ? AuditChain.START : latest.getFirst().hash();
            var rows = new ArrayList<AuditLogRecord>(entries.size());
            for (var entry : entries) {
                var line = AuditChain.link(++seq, previous, entry);
                previous = line.hash();
                rows.add(row(line));
            }
            if (rows.size() == 1) db.insertInto(AUDIT_LOG).set(rows.getFirst()).execute();
            else BulkInsert.run(db, AUDIT_LOG, rows);
        });
    }

    @Override public String reference(String personalValue) {
        return REFERENCE + db.insertInto(PERSONAL_VALUE).set(PERSONAL_VALUE.SEEN, personalValue).returning(PERSONAL_VALUE.ID).fetchSingle().getId();
    }

    /// A number is never given twice, also when its value was purged: the first comes from the database, and on SQLite the others follow it.
    @Override public List<String> references(List<String> personalValues) {
        if (personalValues.size() < 2) return personalValues.stream().map(this::reference).toList();
        return db.transactionResult(() -> {
            if (db.family() == SQLDialect.POSTGRES) return put(Columns.reserveIds(db, PERSONAL_VALUE, PERSONAL_VALUE.ID, personalValues.size()), personalValues);
            long first = number(reference(personalValues.getFirst()));
            put(LongStream.range(first + 1, first + personalValues.size()).boxed().toList(), personalValues.subList(1, personalValues.size()));
            return LongStream.range(first, first + personalValues.size()).mapToObj(id -> REFERENCE + id).toList();
        });
    }

    private List<String> put(List<Long> ids, List<String> values) {
        var rows = new ArrayList<PersonalValueRecord>(values.size());
        for (int i = 0; i < values.size(); i++) rows.add(new PersonalValueRecord(ids.get(i), values.get(i)));
        BulkInsert.run(db, PERSONAL_VALUE, rows);
        return ids.stream().map(id -> REFERENCE + id).toList();
    }

    private static long number(String reference) {
        return Long.parseLong(reference.substring(REFERENCE.length()));
    }

    @Override public Optional<String> findValue(String reference) {
        if (!reference.matches(REFERENCE + "\\d{1,18}")) return Optional.empty();
        return db.select(PERSONAL_VALUE.SEEN).from(PERSONAL_VALUE).where(PERSONAL_VALUE.ID.eq(number(reference)))
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
