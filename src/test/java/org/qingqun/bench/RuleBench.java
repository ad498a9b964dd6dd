package org.qingqun.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.common.PartialDate;
import org.qingqun.common.Progress;
import org.qingqun.inventory.Activity;
import org.qingqun.inventory.ActivityLevel;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetFacts;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Custodian;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.Source;
import org.qingqun.inventory.Term;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitTree;
import org.qingqun.rule.Background;
import org.qingqun.rule.Inventory;
import org.qingqun.rule.RuleBook;
import org.qingqun.rule.RuleEngine;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Snapshot;
import org.qingqun.rule.pack.StandardRules;

/// How long all rules but likeness take over loaded assets, how long a simulated limit does, and how long a scan takes with reading and writing: `bench/rules`.
/// Not a test: a busy machine fails nobody.
public final class RuleBench {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String[] WORK = {"党建", "防汛", "值班", "公文运转", "2024年巡察整改", "控辍保学", "高考考务", "疫情防控值守", "项目建设推进", "信访接待"};
    private static final int ROUNDS = 5;

    private RuleBench() {}

    /// @param args `speed` or `store`, then how many assets, each in turn
    public static void main(String[] args) {
        for (int i = 1; i < args.length; i++) {
            int size = Integer.parseInt(args[i]);
            if (args[0].equals("store")) StoredScan.measure(size);
            else measure(inventory(size));
        }
    }

    private static void measure(Inventory inventory) {
        var book = new RuleBook(StandardRules.ENTRIES, () -> Background.NONE);
        var limits = Limits.DEFAULT;
        long[] found = new long[1];
        long scan = best(() -> {
            found[0] = new RuleEngine(book.rules(limits)).scan(inventory, TODAY, Progress.NONE).findings().size();
            return found[0];
        });
        var snapshot = new Snapshot(inventory, book);
        long trial = best(() -> snapshot.scan(limits.with(Limit.GROUP_SILENT_DAYS, 60), TODAY, java.util.Set.of(RuleId.ZOMBIE, RuleId.LOW_FREQUENCY)).findings().size());
        System.out.printf(Locale.ROOT, "%,d assets: %d rules in %.3f s (%,d findings), one limit simulated in %.3f s, heap %d MB%n", inventory.assets().size(), book.entries().size(), scan / 1e9,
                found[0], trial / 1e9, (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }

    /// Time of the processor, since others may be at work on the machine; the wall's clock shows the same on an idle one.
    private static long best(Supplier<Object> work) {
        var threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long from = threads.getCurrentThreadCpuTime();
            work.get();
            best = Math.min(best, threads.getCurrentThreadCpuTime() - from);
        }
        return best;
    }

    /// Units of fifteen groups; one asset in twenty is an account, one in fifty an app.
    static Inventory inventory(int size) {
        var random = new Random(20261001);
        var units = new ArrayList<Unit>();
        for (int i = 1; i <= size / 15 + 1; i++)
            units.add(new Unit(new UnitId(i), null, "单位" + i, Level.values()[i % 4], 10 + i % 150, null, null, false, List.of()));
        var assets = new ArrayList<Asset>(size);
        for (int i = 1; i <= size; i++) {
            var family = i % 20 == 0 ? Family.OFFICIAL_ACCOUNT : i % 50 == 1 ? Family.GOV_APP : Family.WORK_GROUP;
            assets.add(Asset.of(family, null, new AssetId(i), "QZ-%05d".formatted(i), facts(i, random), AssetStatus.IN_USE, 1));
        }
        return new Inventory(assets, new UnitTree(units));
    }

    /// Five in each unit.
    private static Custodian custodian(int person) {
        return new Custodian("王" + person, "科长", "199%08d".formatted(person));
    }

    private static AssetFacts facts(int i, Random random) {
        int kind = random.nextInt(100);
        var last = kind < 5 ? null : PartialDate.of(TODAY.minusDays(random.nextInt(kind < 30 ? 900 : 60)));
        var term = kind % 10 == 0 ? Term.untilDate(random.nextBoolean() ? null : PartialDate.of(TODAY.minusDays(random.nextInt(600) - 300))) : Term.PERMANENT;
        var activity = new Activity(ActivityLevel.UNKNOWN, last, random.nextInt(100), EvidenceGrade.UNIT, TODAY.minusDays(20));
        return new AssetFacts(WORK[random.nextInt(WORK.length)] + "工作群" + i % 15, new UnitId(i / 15 + 1), null, Platform.WECHAT,
                custodian(i / 15 * 5 + random.nextInt(5)), "日常工作调度", "各县区经办人员",
                PartialDate.of(TODAY.minusDays(900 + random.nextInt(900))), activity, random.nextInt(300), term, random.nextInt(3) == 0 ? "LJ-" + i : null, null,
                Source.BY_HAND);
    }
}
