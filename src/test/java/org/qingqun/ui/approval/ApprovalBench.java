package org.qingqun.ui.approval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.qingqun.OfficeFixture;
import org.qingqun.approval.sheet.FilledSheet;
import org.qingqun.approval.sheet.SheetBuilder;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Proposal;
import org.qingqun.common.Messages;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetDraft;
import org.qingqun.report.ApprovalSheetFiles;
import org.qingqun.ui.common.TestDesk;

/// How long a head waits for his first card, and how long a sheet takes out and back: run it by `bench/approval`. Not a test: a busy machine fails nobody.
public final class ApprovalBench {
    private static final int CHUNK = 20_000;
    private static final int ROUNDS = 5;

    private ApprovalBench() {}

    /// @param args assets in the inventory, cases on the sheet
    public static void main(String[] args) throws IOException {
        int assets = Integer.parseInt(args[0]);
        int cases = Integer.parseInt(args[1]);
        var folder = Files.createTempDirectory("qingqun-approval");
        try (var office = new OfficeFixture(folder)) {
            fill(office, assets, cases);
            office.pins.setFirst(office.head.id(), "2580");
            var desk = new TestDesk(office);
            tell("PIN to the head's first card, %,d assets, %,d waiting".formatted(assets, cases), () -> {
                var person = office.pins.signIn(office.head.id(), "2580").person();
                return new BatchReader(desk.desk.office(), desk.desk.messages()).read(person).looks().size();
            });
            tell("door with every head and what waits", () -> new DoorReader(desk.desk.office()).read(OfficeFixture.ADMIN).heads().size());
            for (var ending : List.of("xlsx", "docx")) sheet(office, folder, ending, cases);
        } finally {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
    }

    private static void sheet(OfficeFixture office, Path folder, String ending, int cases) {
        var files = new ApprovalSheetFiles(office.stores.people(), office.inventory, office.stores.campaigns(), office.clock, Messages.in("zh"));
        var file = folder.resolve("sheet." + ending);
        var printed = tell("%s of %,d cases: printed".formatted(ending, cases), () -> {
            var sheet = new SheetBuilder(office).print();
            files.write(sheet, file);
            return sheet;
        });
        var filled = tell("%s: read".formatted(ending), () -> files.read(file));
        var answered = new FilledSheet(filled.file(), filled.text(), filled.rows().stream().map(SheetBuilder::agree).toList());
        if (ending.equals("xlsx")) tell("%s: judged".formatted(ending), () -> office.sheets.judge(answered).countAnswers());
        else once("%s: judged and recorded, %,d rows".formatted(ending, printed.lines().size()), () -> office.sheets.take(answered, null, OfficeFixture.ADMIN).countAnswers());
    }

    private static void fill(OfficeFixture office, int assets, int cases) {
        for (int at = 0; at < assets; at += CHUNK) {
            var drafts = new ArrayList<AssetDraft>();
            for (int i = at; i < Math.min(at + CHUNK, assets); i++) {
                var unit = i < cases ? office.bureau : office.county;
                drafts.add(AssetBuilder.workGroup().name((i % 9 == 0 ? "家长答疑群" : "业务群") + i).purpose("日常工作").unit(unit.id().value()).draft());
            }
            var inserted = office.stores.assets().insertAll(drafts);
            if (at == 0) submit(office, inserted.subList(0, cases).stream()
                    .map(a -> new Proposal(a.id(), Disposition.DISSOLVE, null, "任务已完成", "王小明", OfficeFixture.TODAY.plusDays(30))).toList());
        }
    }

    private static void submit(OfficeFixture office, List<Proposal> proposals) {
        office.review.submit(office.review.propose(proposals, OfficeFixture.ADMIN).done().stream().map(CleanupCase::id).toList(), OfficeFixture.ADMIN);
    }

    /// The first time and the best of several, and the processor's time of the best, since others may be at work on the machine.
    private static <T> T tell(String what, Supplier<T> work) {
        var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        long first = 0;
        long best = Long.MAX_VALUE;
        long cpu = Long.MAX_VALUE;
        T last = null;
        for (int i = 0; i < ROUNDS; i++) {
            long from = System.nanoTime();
            long cpuFrom = threads.getCurrentThreadCpuTime();
            last = work.get();
            long took = System.nanoTime() - from;
            cpu = Math.min(cpu, threads.getCurrentThreadCpuTime() - cpuFrom);
            if (i == 0) first = took;
            best = Math.min(best, took);
        }
        System.out.printf(Locale.ROOT, "%s: first %d ms, best of %d %d ms, processor %d ms%n", what, first / 1_000_000, ROUNDS, best / 1_000_000, cpu / 1_000_000);
        return java.util.Objects.requireNonNull(last);
    }

    private static void once(String what, Supplier<?> work) {
        var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        long from = System.nanoTime();
        long cpuFrom = threads.getCurrentThreadCpuTime();
        var result = work.get();
        System.out.printf(Locale.ROOT, "%s: %s in %d ms, processor %d ms%n", what, result, (System.nanoTime() - from) / 1_000_000, (threads.getCurrentThreadCpuTime() - cpuFrom) / 1_000_000);
    }
}
