package org.qingqun.ui.review;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.qingqun.WiredOffice;
import org.qingqun.bench.LargeInventory;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Proposal;
import org.qingqun.common.Messages;
import org.qingqun.common.Progress;
import org.qingqun.office.Office;
import org.qingqun.rule.RuleEntry;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.pack.StandardRules;
import org.qingqun.store.Database;
import org.qingqun.store.Defaults;
import org.qingqun.wording.FindingText;

/// How long page 体检 waits for what it shows of a large register: by `bench/rules review`. The processor's time of the thread that reads. Not a test.
public final class ReviewBench {
    private static final int ROUNDS = 20;
    private final Office office;
    private final ReviewReader reader;

    private ReviewBench(Office office) {
        this.office = office;
        reader = new ReviewReader(office, new FindingText(Messages.in("zh")));
    }

    /// @param args how many assets, and the file that holds them or will
    public static void main(String[] args) throws IOException {
        var kept = Path.of(args[1]);
        if (!Files.exists(kept)) LargeInventory.write(kept, Integer.parseInt(args[0]));
        var file = Files.copy(kept, kept.resolveSibling("decided.db"), StandardCopyOption.REPLACE_EXISTING); // decisions are made in it
        try (var database = Database.open(file.toString(), new Defaults("量", "量"))) {
            var office = WiredOffice.over(database, LargeInventory.today());
            office.scan().scan(office.today(), StandardRules.ENTRIES.stream().map(RuleEntry::id).collect(Collectors.toSet()), PersonId.ADMINISTRATOR, Progress.NONE);
            System.out.printf(Locale.ROOT, "%s assets%n", args[0]);
            new ReviewBench(office).measure();
        }
    }

    private void measure() {
        var reading = reader.read(RuleId.ZOMBIE);
        tell("open the page: queues, %,d cards of the longest".formatted(reading.accused().size()), () -> reader.read(RuleId.ZOMBIE));
        tell("another queue", () -> reader.read(RuleId.EXPIRED));
        tell("the curve of silent days", reader::silentDays);
        int[] at = {0};
        tell("next card", () -> reader.card(RuleId.ZOMBIE, reading.accused().get(at[0]++)));
        tell("decide, and the card after it", () -> {
            var first = reader.read(RuleId.ZOMBIE).accused().getFirst();
            var card = reader.card(RuleId.ZOMBIE, first).orElseThrow();
            var proposal = new Proposal(first, Disposition.DISSOLVE, null, "长期不用", null, null);
            return reader.unchanged(card, PersonId.ADMINISTRATOR, () -> office.review().propose(List.of(proposal), PersonId.ADMINISTRATOR).single());
        });
    }

    private static void tell(String what, Supplier<Object> work) {
        var threads = ManagementFactory.getThreadMXBean();
        var millis = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long from = threads.getCurrentThreadCpuTime();
            work.get();
            millis[i] = (threads.getCurrentThreadCpuTime() - from) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT, "  %s: median %.1f ms, longest %.1f ms%n", what, millis[ROUNDS / 2], millis[ROUNDS - 1]);
    }
}
