package org.qingqun.ui;

import static org.qingqun.ui.WindowClock.onWindow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.qingqun.WiredOffice;
import org.qingqun.bench.LargeInventory;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Proposal;
import org.qingqun.common.Messages;
import org.qingqun.common.Progress;
import org.qingqun.inventory.AssetId;
import org.qingqun.office.Office;
import org.qingqun.rule.RuleEntry;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.pack.StandardRules;
import org.qingqun.settings.Settings;
import org.qingqun.store.Database;
import org.qingqun.store.Defaults;
import org.qingqun.ui.common.FxTasks;
import org.qingqun.ui.common.Look;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;

/// How long every page of the window holds its thread over a large inventory that was scanned and is being decided: by `bench/window screens`. Each page is opened,
/// opened again, and its main keys are pressed. Not a test: how long a hold takes depends on the machine.
public final class ScreensBench {
    private static final int DECIDED = 4_000;
    private static final int SUBMITTED = 2_000;
    private final Shell shell;
    private final Scene scene;
    private final Heartbeat heart;

    private ScreensBench(Shell shell, Scene scene) {
        this.shell = shell;
        this.scene = scene;
        heart = Heartbeat.of(Thread.currentThread());
    }

    /// @param args how many assets, and the file that holds them
    public static void main(String[] args) throws Exception {
        var kept = Path.of(args[1]);
        var file = kept.resolveSibling("screens.db");
        for (var rest : List.of("-wal", "-shm")) Files.deleteIfExists(Path.of(file + rest));
        Files.copy(kept, file, StandardCopyOption.REPLACE_EXISTING); // decisions are made in it
        try (var database = Database.open(file.toString(), new Defaults("量", "量"))) {
            var office = WiredOffice.over(database, LargeInventory.today());
            work(office);
            WindowBench.startToolkit();
            var bench = onWindow(() -> open(office));
            bench.heart.take(); // the window itself
            bench.buildAhead();
            var built = bench.heart.take();
            System.out.printf(Locale.ROOT, "built ahead: %d %s%n", built.millis(), built.where());
            System.out.printf(Locale.ROOT, "%s assets, longest hold of the window's thread in ms of the processor: opened, again, keys%n", args[0]);
            for (var page : Page.values()) bench.measure(page);
            System.exit(0);
        } catch (Exception failed) {
            failed.printStackTrace();
            System.exit(1); // the window's thread would go on for ever
        }
    }

    /// As after some weeks: scanned, much proposed, half of that submitted.
    private static void work(Office office) {
        office.scan().scan(office.today(), StandardRules.ENTRIES.stream().map(RuleEntry::id).collect(Collectors.toSet()), PersonId.ADMINISTRATOR, Progress.NONE);
        var found = office.scan().findAccused(RuleId.ZOMBIE).stream().limit(DECIDED).toList();
        var proposals = found.stream().map(ScreensBench::proposal).toList();
        var cases = office.review().propose(proposals, PersonId.ADMINISTRATOR).done().stream().map(CleanupCase::id).toList();
        office.review().submit(cases.subList(0, Math.min(SUBMITTED, cases.size())), PersonId.ADMINISTRATOR);
    }

    private static Proposal proposal(AssetId asset) {
        return new Proposal(asset, Disposition.DISSOLVE, null, "长期不用", null, null);
    }

    private static ScreensBench open(Office office) {
        Look.apply(Settings.DEFAULT.theme());
        var stage = new Stage();
        var looking = new Snapshots.OnlyLooking(Settings.DEFAULT);
        var shell = new Shell(office, Messages.in("zh"), looking, looking, FxTasks.threads(), () -> stage);
        stage.setScene(new Scene(shell.root(), 1366, 738));
        stage.show();
        return new ScreensBench(shell, stage.getScene());
    }

    /// As the program does while nobody uses it.
    private void buildAhead() throws Exception {
        rest();
        var building = onWindow(shell::buildAhead);
        while (onWindow(building::getStatus) != Animation.Status.STOPPED) Thread.sleep(40);
        rest();
    }

    private void measure(Page page) throws Exception {
        var opened = go(page);
        go(Page.SETTINGS);
        var again = go(page);
        for (var key : MainKeys.of(page)) {
            onWindow(() -> {
                new MainKeys(scene).press(key);
                return key;
            });
            rest();
        }
        onWindow(() -> {
            shell.refresh();
            return page;
        });
        rest();
        var pressed = heart.take();
        System.out.printf(Locale.ROOT, "%s: %d %s, %d %s, %d %s%n", page.key(), opened.millis(), opened.where(), again.millis(), again.where(), pressed.millis(), pressed.where());
    }

    private Heartbeat.Longest go(Page page) throws Exception {
        onWindow(() -> {
            shell.go(Visit.to(page));
            return page;
        });
        rest();
        return heart.take();
    }

    /// At the longest half a minute: what is worked at then holds nobody.
    private void rest() throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        for (int quiet = 0; quiet < 3 && System.nanoTime() < end;) {
            Thread.sleep(40);
            quiet = onWindow(() -> shell.tasks().running().isEmpty()) ? quiet + 1 : 0;
        }
    }
}
