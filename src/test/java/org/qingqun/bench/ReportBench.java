package org.qingqun.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingqun.WiredOffice;
import org.qingqun.approval.Approval;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.approval.Backing;
import org.qingqun.approval.Verdict;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.FateChange;
import org.qingqun.campaign.Membership;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseChange;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Proposal;
import org.qingqun.common.Progress;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Family;
import org.qingqun.office.Office;
import org.qingqun.report.Format;
import org.qingqun.report.Kind;
import org.qingqun.store.Database;
import org.qingqun.store.Defaults;
import org.qingqun.store.Stores;
import org.qingqun.ui.progress.ProgressReader;

/// How long page 进度 reads and a whole report is written, from an inventory in a file: `bench/report`. Not a test: a busy machine fails nobody.
public final class ReportBench {
    private static final LocalDate BASELINE = LocalDate.of(2026, 10, 1);
    private static final LocalDate TODAY = RuleBench.TODAY;
    private static final int CHUNK = 50_000;
    private static final int ROUNDS = 8;
    /// One asset in four is closed, spread over the weeks since the baseline.
    private static final int CLOSED = 4;
    /// Of these many one is kept by decision; one is on its way.
    private static final int KEPT = 10;
    private static final int RUNNING = 20;

    private interface Work {
        Object run();
    }

    private ReportBench() {}

    /// @param args `progress` or `report`, then how many assets
    public static void main(String[] args) throws IOException {
        int size = Integer.parseInt(args[1]);
        var folder = Files.createTempDirectory("qingqun-report");
        try (var database = Database.open(folder.resolve("bench.db").toString(), new Defaults("量", "量"))) {
            var office = WiredOffice.over(database, Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
            fill(Stores.of(database), office, size);
            if (args[0].equals("progress")) progress(office, size);
            else report(office, size, folder.resolve("out"));
        } finally {
            delete(folder);
        }
        System.exit(0);
    }

    private static void progress(Office office, int size) {
        var reader = new ProgressReader(office);
        tell(size, "a snapshot kept", 1, () -> office.snapshots().keep().isPresent());
        tell(size, "page 进度 from the last snapshot", ROUNDS, () -> reader.readKept(Family.WORK_GROUP, TODAY).isPresent());
        tell(size, "page 进度 read anew", ROUNDS, () -> reader.read(Family.WORK_GROUP, TODAY, null).figures().remaining());
        tell(size, "burden, rebounds and transfers beside it", ROUNDS, () -> reader.readBeside(Family.WORK_GROUP, null).now().assets());
    }

    private static void report(Office office, int size, Path out) {
        tell(size, "docx, pdf and xlsx with every annex", 1, () -> office.reports().write(out, EnumSet.allOf(Kind.class),
                Set.of(Format.DOCX, Format.PDF, Format.XLSX), TODAY, false, Progress.NONE).size());
    }

    /// The best of some rounds, and the most memory in use meanwhile. The processor's time is that of the whole program, its compiler and collector too: with two
    /// cores the clock shows no less than half of it.
    private static void tell(int size, String what, int rounds, Work work) {
        System.gc();
        var pools = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP).toList();
        pools.forEach(p -> p.resetPeakUsage());
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long best = Long.MAX_VALUE;
        long processor = Long.MAX_VALUE;
        for (int i = 0; i < rounds; i++) {
            long from = System.nanoTime();
            long worked = machine.getProcessCpuTime();
            if (work.run() == null) throw new IllegalStateException(what);
            best = Math.min(best, System.nanoTime() - from);
            processor = Math.min(processor, machine.getProcessCpuTime() - worked);
        }
        long peak = pools.stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum();
        System.out.printf(Locale.ROOT, "%,d assets: %s in %.3f s of the processor, %.3f s by the clock, heap at most %d MB of %d%n", size, what, processor / 1e9, best / 1e9, peak >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void fill(Stores stores, Office office, int size) {
        LargeInventory.fill(stores, RuleBench.inventory(size));
        office.baseline().lock(BASELINE, PersonId.ADMINISTRATOR);
        var campaign = office.campaigns().current().id();
        var places = stores.memberships().findAll(campaign);
        for (int at = 0; at < size; at += CHUNK) decide(stores, campaign, places.subList(at, Math.min(at + CHUNK, size)));
    }

    private static void decide(Stores stores, CampaignId campaign, List<Membership> places) {
        var closing = places.stream().filter(m -> m.asset().value() % CLOSED == 0).toList();
        stores.memberships().appendFates(campaign, closing.stream().map(m -> new FateChange(m.asset(), Fate.C, closedOn(m), "dissolve")).toList());
        stores.assets().changeStatus(closing.stream().map(Membership::asset).toList(), AssetStatus.CLOSED);
        open(stores, campaign, closing, Disposition.DISSOLVE, CaseState.CLOSED);
        open(stores, campaign, places.stream().filter(m -> m.asset().value() % KEPT == 1).toList(), Disposition.KEEP, CaseState.DECIDED);
        open(stores, campaign, places.stream().filter(m -> m.asset().value() % RUNNING == 2).toList(), Disposition.DISSOLVE, CaseState.NOTIFIED);
    }

    private static void open(Stores stores, CampaignId campaign, List<Membership> places, Disposition disposition, CaseState state) {
        var assets = stores.assets().findByIds(places.stream().map(Membership::asset).toList()).stream().collect(Collectors.toMap(Asset::id, a -> a));
        var proposals = places.stream().map(m -> new Proposal(m.asset(), disposition, null, "长期未使用", null, TODAY.plusDays(m.asset().value() % 20 - 5))).toList();
        var opened = stores.cases().insertAll(campaign, assets, proposals, PersonId.ADMINISTRATOR);
        var days = places.stream().collect(Collectors.toMap(Membership::asset, ReportBench::closedOn));
        stores.cases().replaceAll(opened.stream().map(c -> new CaseChange(c, in(c, state, days.get(c.asset())))).toList());
        var at = TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);
        stores.transactions().inOne(() -> opened.forEach(c -> stores.approvals().append(
                new Approval(c.id(), PersonId.ADMINISTRATOR, ApprovalGrade.IN_APP_PIN, Verdict.AGREE, null, "0", at, Backing.NONE))));
    }

    private static CleanupCase in(CleanupCase c, CaseState state, LocalDate day) {
        boolean closed = state == CaseState.CLOSED;
        return new CleanupCase(c.id(), c.campaign(), c.asset(), c.family(), c.disposition(), c.survivor(), state, c.reason(), c.responsible(), c.deadline(), c.proposedBy(), "0", null,
                closed ? day : null, closed ? day : null, null, c.version(), c.particulars());
    }

    private static LocalDate closedOn(Membership place) {
        return BASELINE.plusDays(place.asset().value() % 50);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : List.copyOf(files.sorted(Comparator.reverseOrder()).toList())) Files.delete(file);
        }
    }
}
