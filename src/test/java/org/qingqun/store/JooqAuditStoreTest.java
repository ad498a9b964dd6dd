package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingqun.audit.AuditChain;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.ChainedEntry;

class JooqAuditStoreTest extends OnBothDatabases {
    @Test void linesMakeOneChain() {
        assertEquals(AuditChain.START, stores.audit().head());
        var first = AuditChain.link(1, AuditChain.START, entry("asset:1", "甲"));
        var second = AuditChain.link(2, first.hash(), entry("asset:2", null));
        stores.audit().append(first.entry());
        stores.audit().append(second.entry());
        assertEquals(List.of(first, second), all());
        assertEquals(second.hash(), stores.audit().head());
        assertEquals(List.of(second), stores.audit().findLatest(1));
        assertEquals(List.of(second, first), stores.audit().findLatest(9));
        assertEquals(List.of(first), stores.audit().findBySubject("asset:1"));
    }

    @Test void aLineGoesWithTheTransactionItStoodIn() {
        assertThrows(IllegalStateException.class, () -> stores.transactions().inOne((Runnable) () -> {
            stores.audit().append(entry("asset:1", "甲"));
            throw new IllegalStateException("refused after the line was written");
        }));
        stores.audit().append(entry("asset:2", "乙"));
        assertEquals(List.of(AuditChain.link(1, AuditChain.START, entry("asset:2", "乙"))), all());
    }

    @Test void everyLineIsReadInOrderHoweverMany() {
        stores.transactions().inOne(() -> IntStream.rangeClosed(1, 1_001).forEach(i -> stores.audit().append(entry("asset:" + i, null))));
        assertEquals(IntStream.rangeClosed(1, 1_001).mapToObj(i -> "asset:" + i).toList(), all().stream().map(l -> l.entry().subject()).toList());
        assertEquals(Optional.empty(), AuditChain.firstBreak(all()));
    }

    @Test void severalWritersMakeOneChain() throws Exception {
        Callable<Object> fifty = () -> {
            for (int i = 0; i < 50; i++) stores.audit().append(entry("asset:" + i, null));
            return "";
        };
        try (var writers = Executors.newFixedThreadPool(4)) {
            for (var done : writers.invokeAll(List.of(fifty, fifty, fifty, fifty))) done.get();
        }
        assertEquals(200, all().size());
        assertEquals(Optional.empty(), AuditChain.firstBreak(all()));
    }

    @Test void theDatabaseItselfRefusesToChangeTheLog() {
        stores.audit().append(entry("asset:1", "甲"));
        assertThrows(RuntimeException.class, () -> database.dsl().execute("update audit_log set reason = 'x'"));
        assertThrows(RuntimeException.class, () -> database.dsl().execute("delete from audit_log"));
        assertEquals(List.of(AuditChain.link(1, AuditChain.START, entry("asset:1", "甲"))), all());
    }

    @Test void tamperingBehindTheGuardsIsFound() {
        for (int i = 1; i <= 5; i++) stores.audit().append(entry("asset:" + i, "甲"));
        Tampering.allow(database);
        database.dsl().execute("update audit_log set to_text = '乙' where seq = 3");
        assertEquals(Optional.of(3L), AuditChain.firstBreak(all()));
        database.dsl().execute("update audit_log set to_text = '甲' where seq = 3");
        assertEquals(Optional.empty(), AuditChain.firstBreak(all()));
        database.dsl().execute("delete from audit_log where seq = 2");
        assertEquals(Optional.of(2L), AuditChain.firstBreak(all()));
    }

    @Test void aPersonalValueIsPutAsideUnderAReference() {
        var first = stores.audit().reference("王小明 13800138000");
        assertTrue(first.matches("value:\\d+"), first);
        assertEquals(first.equals(stores.audit().reference("王小明 13800138000")), false);
        assertEquals(Optional.of("王小明 13800138000"), stores.audit().findValue(first));
    }

    @Test void aPurgedOrStrangeReferenceLeadsNowhere() {
        var reference = stores.audit().reference("王小明");
        database.dsl().execute("delete from personal_value");
        assertEquals(Optional.empty(), stores.audit().findValue(reference));
        assertEquals(Optional.empty(), stores.audit().findValue("asset:1"));
    }

    private List<ChainedEntry> all() {
        var lines = new ArrayList<ChainedEntry>();
        stores.audit().forEach(lines::add);
        return lines;
    }

    private static AuditEntry entry(String subject, String to) {
        return new AuditEntry(NOON, 1, "asset.edit", subject, null, to, "核对");
    }
}
