package org.qingqun.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.qingqun.audit.AuditChain;
import org.qingqun.audit.AuditEntry;
import org.qingqun.audit.ChainCheck;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.BaselineService;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseSteps;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Proposal;
import org.qingqun.cleanup.QuietFindings;
import org.qingqun.cleanup.ReviewService;
import org.qingqun.inventory.AssetDraft;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.UnitDraft;
import org.qingqun.store.Database;
import org.qingqun.store.Defaults;
import org.qingqun.store.Stores;

/// How long a decision about many assets takes with its lines in the log, its taking back, and what a long log costs: `bench/cleanup`. Not a test: a busy machine fails nobody.
public final class CleanupBench {
    private static final PersonId BY = PersonId.ADMINISTRATOR;
    private static final int ROUNDS = 3;
    private static final int CHUNK = 50_000;
    private static final int PER_ASSET = 20;

    private CleanupBench() {}

    /// @param args how many assets are decided at once; how many lines the log has
    public static void main(String[] args) throws IOException {
        var folder = Files.createTempDirectory("qingqun-cleanup");
        try (var database = Database.open(folder.resolve("bench.db").toString(), new Defaults("量", "量"))) {
            var stores = Stores.of(database);
            decide(stores, Integer.parseInt(args[0]));
            log(stores, Integer.parseInt(args[1]));
        } finally {
            delete(folder);
        }
    }

    private static void decide(Stores s, int size) {
        var unit = s.units().insert(new UnitDraft(null, "市教育局", Level.CITY, 30, null, null, false, List.of())).id();
        var facts = RuleBench.inventory(size).assets();
        var ids = new ArrayList<AssetId>(size);
        for (int from = 0; from < size; from += CHUNK) {
            var drafts = new ArrayList<AssetDraft>();
            for (int i = from; i < Math.min(size, from + CHUNK); i++) {
                var f = facts.get(i).facts();
                drafts.add(new AssetDraft(Family.WORK_GROUP, null, new org.qingqun.inventory.AssetFacts("群" + i, unit, null, f.platform(), f.custodian(), f.purpose(), f.audience(), f.createdOn(),
                        f.activity(), f.members(), f.term(), f.filingNo(), null, f.source()), 1));
            }
            s.transactions().inOne(() -> s.assets().insertAll(drafts).forEach(a -> ids.add(a.id())));
        }
        var clock = Clock.systemUTC();
        var access = new Access(s.people());
        var baseline = new BaselineService(s.assets(), s.units(), s.campaigns(), s.memberships(), s.audit(), access, s.transactions(), clock);
        var review = new ReviewService(s.assets(), s.cases(), s.campaigns(), access, new CaseSteps(s.cases(), s.audit(), baseline, new QuietFindings(s.findings()), s.transactions(), clock));
        var proposals = ids.stream().map(id -> new Proposal(id, Disposition.DISSOLVE, null, "长期未使用", null, LocalDate.of(2026, 12, 31))).toList();
        for (int round = 1; round <= ROUNDS; round++) {
            var opened = new ArrayList<CleanupCase>();
            double propose = seconds(() -> opened.addAll(review.propose(proposals, BY).done()));
            var cases = opened.stream().map(CleanupCase::id).toList();
            double submit = seconds(() -> review.submit(cases, BY));
            double withdraw = seconds(() -> review.withdraw(cases, "撤回", BY));
            System.out.printf(Locale.ROOT, "%,d assets: proposed in %.2f s, submitted in %.2f s, withdrawn in %.2f s, each with its lines in the log%n", opened.size(), propose, submit, withdraw);
        }
    }

    private static void log(Stores s, int lines) {
        long have = s.audit().findLatest(1).getFirst().seq();
        for (long from = have; from < lines; from += CHUNK) {
            var entries = new ArrayList<AuditEntry>();
            for (long i = from; i < Math.min(lines, from + CHUNK); i++)
                entries.add(new AuditEntry(Instant.ofEpochSecond(1_790_000_000 + i), 1, "asset.edit", "asset:" + (1_000_000 + i / PER_ASSET), "value:" + i, "value:" + (i + 1), null));
            s.transactions().inOne(() -> s.audit().appendAll(entries));
        }
        var subject = "asset:" + (1_000_000 + lines / 2 / PER_ASSET);
        double history = seconds(() -> s.audit().findBySubject(subject).size()) * 1000;
        double again = seconds(() -> s.audit().findBySubject(subject).size()) * 1000;
        System.out.printf(Locale.ROOT, "%,d lines in the log: the %d of one asset in %.2f ms, again in %.2f ms%n", lines, s.audit().findBySubject(subject).size(), history, again);
        var check = new ChainCheck();
        double verify = seconds(() -> {
            s.audit().forEach(check);
            return check.firstBreak();
        });
        System.out.printf(Locale.ROOT, "%,d lines verified in %.2f s, %s, head %s…%n", lines, verify, check.firstBreak().isEmpty() ? "sound" : "broken at " + check.firstBreak().get(),
                s.audit().head().substring(0, AuditChain.START.length() / 8));
    }

    /// Time of the processor, since others may be at work on the machine; the wall's clock shows the same on an idle one.
    private static double seconds(Supplier<?> work) {
        var threads = ManagementFactory.getThreadMXBean();
        long from = threads.getCurrentThreadCpuTime();
        work.get();
        return (threads.getCurrentThreadCpuTime() - from) / 1e9;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (UncheckedIOException leftBehind) {
            throw leftBehind.getCause();
        }
    }
}
