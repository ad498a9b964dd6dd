package org.qingqun.ui.common;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Messages;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.office.Office;
import org.qingqun.rule.ScanService;
import org.qingqun.rule.activity.ZombieRule;
import org.qingqun.rule.term.ExpiredRule;
import org.qingqun.settings.Settings;

/// A desk for model tests: a real small office, tasks that happen at once, and a window that only remembers what it was told.
public final class DeskFixture {
    public final OfficeFixture office;
    public final NowTasks tasks = new NowTasks();
    public final List<String> done = new ArrayList<>();
    public final List<String> refused = new ArrayList<>();
    public final List<Visit> visits = new ArrayList<>();
    public final List<Map<AssetId, Disposition>> deciding = new ArrayList<>();
    /// answers given to questions, the first one first; none left means the person turned back
    public final Deque<String> answers = new ArrayDeque<>();
    public final Deque<Path> chosenPaths = new ArrayDeque<>();
    /// how often badges and rate were asked to follow
    public int changes;
    public Settings settings = Settings.DEFAULT;

    public DeskFixture(OfficeFixture office) {
        this.office = office;
    }

    public Office services() {
        var scan = new ScanService(office.stores.assets(), office.stores.units(), office.stores.campaigns(), office.stores.findings(), office.stores.audit(),
                office.access, office.stores.transactions(), office.clock, limits -> List.of(new ZombieRule(limits), new ExpiredRule(limits)));
        return new Office(office.inventory, office.campaigns, office.baseline, null, scan, office.review, office.execution, office.approvals, office.pins,
                office.progress, office.stores.cases(), office.stores.people(), office.stores.audit(), office.clock);
    }

    public Desk desk() {
        return new Desk(services(), Messages.in("zh"), tasks, navigator(), dialogs(), choosers(), notices(), rates(), preferences(), inventories(),
                OfficeFixture.ADMIN);
    }

    private Navigator navigator() {
        return new Navigator() {
            @Override public void go(Visit visit) {
                visits.add(visit);
            }

            @Override public void changed() {
                changes++;
            }
        };
    }

    private Dialogs dialogs() {
        return new Dialogs() {
            @Override public boolean confirm(String title, String sentence, String verb) {
                return "yes".equals(answers.poll());
            }

            @Override public Optional<String> reason(String title, String sentence, List<String> suggestions) {
                return Optional.ofNullable(answers.poll());
            }

            @Override public void bug(String title, String sentence, String details) {
                throw new AssertionError(title + details);
            }
        };
    }

    private Choosers choosers() {
        return new Choosers() {
            @Override public List<Path> files(String title) {
                var all = List.copyOf(chosenPaths);
                chosenPaths.clear();
                return all;
            }

            @Override public Optional<Path> folder(String title) {
                return Optional.ofNullable(chosenPaths.poll());
            }

            @Override public Optional<Path> save(String title, String name) {
                return Optional.ofNullable(chosenPaths.poll()).map(folder -> folder.resolve(name));
            }
        };
    }

    private Notices notices() {
        return new Notices() {
            @Override public void done(String sentence, @Nullable Action undo) {
                done.add(sentence);
            }

            @Override public void refused(String sentence) {
                refused.add(sentence);
            }
        };
    }

    private Rates rates() {
        return new Rates() {
            @Override public void deciding(Family family, Map<AssetId, Disposition> decisions) {
                deciding.add(decisions);
            }

            @Override public void settled() {
                deciding.clear();
            }
        };
    }

    private Preferences preferences() {
        return new Preferences() {
            @Override public Settings current() {
                return settings;
            }

            @Override public void change(Settings chosen) {
                settings = chosen;
            }
        };
    }

    private static Inventories inventories() {
        return new Inventories() {
            @Override public void openSample() {}

            @Override public void openOwn() {}

            @Override public boolean isSample() {
                return false;
            }
        };
    }
}
