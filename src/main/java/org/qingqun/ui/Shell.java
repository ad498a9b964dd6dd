package org.qingqun.ui;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.Messages;
import org.qingqun.office.Office;
import org.qingqun.ui.common.Choosers;
import org.qingqun.ui.common.Controllers;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Dialogs;
import org.qingqun.ui.common.ErrorWindow;
import org.qingqun.ui.common.FxChoosers;
import org.qingqun.ui.common.FxDialogs;
import org.qingqun.ui.common.FxTasks;
import org.qingqun.ui.common.Inventories;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.Navigator;
import org.qingqun.ui.common.NoticePane;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Preferences;
import org.qingqun.ui.common.Screen;
import org.qingqun.ui.common.Views;
import org.qingqun.ui.common.Views.View;
import org.qingqun.ui.common.Visit;
import org.qingqun.ui.help.HelpController;
import org.qingqun.ui.palette.PaletteController;
import org.qingqun.ui.palette.PaletteModel;

/// The window's frame over one open inventory: makes the desk, loads pages when they are first asked for, goes from one to another.
public final class Shell implements Navigator {
    private static final Duration SETTLED = Duration.seconds(2);
    private static final Duration AT_REST = Duration.millis(200);
    private static final Duration HANDS_OFF = Duration.seconds(1.5);
    private final NoticePane notices;
    private final ErrorWindow errors;
    private final FxTasks tasks;
    private final Desk desk;
    private final Views views;
    private final ShellModel model;
    private final RateModel rates;
    private final Settling keeping;
    private final View<ShellController> frame;
    private final Pages pages;
    private @Nullable View<PaletteController> palette;
    private @Nullable View<HelpController> help;
    private @Nullable Page page;
    private boolean inUse; // until a second page is opened nothing is counted that needs the dictionaries: 120 MB for who only looks at the first

    /// Of the first administrator, as in an office where nobody signs in.
    ///
    /// @param window where dialogs belong; null while there is none
    public Shell(Office office, Messages messages, Preferences preferences, Inventories inventories, Executor background,
            Supplier<@Nullable Window> window) {
        this(office, messages, preferences, inventories, background, window, PersonId.ADMINISTRATOR);
    }

    /// @param person who sits at the desk
    public Shell(Office office, Messages messages, Preferences preferences, Inventories inventories, Executor background,
            Supplier<@Nullable Window> window, PersonId person) {
        this(office, messages, preferences, inventories, background, new FxDialogs(messages, window), new FxChoosers(window), person);
    }

    /// With other questions and file choosers than the desktop's own.
    Shell(Office office, Messages messages, Preferences preferences, Inventories inventories, Executor background, Dialogs dialogs, Choosers choosers,
            PersonId person) {
        notices = new NoticePane();
        errors = new ErrorWindow(messages, notices, dialogs);
        tasks = new FxTasks(background, messages, errors);
        model = new ShellModel(office, person, messages, tasks);
        rates = new RateModel(office, messages, tasks);
        views = new Views(messages);
        desk = new Desk(office, messages, tasks, this, dialogs, choosers, notices, rates, preferences, inventories, person);
        pages = new Pages(desk, views, model::counted);
        keeping = new Settling(SETTLED, this::keep);
        frame = views.load(ShellController.class, new Controllers().with(ShellController.class,
                () -> new ShellController(model, rates, tasks, messages, Registry.screens().keySet(), notices, this::go,
                        () -> go(Visit.to(Page.SETTINGS).withText("campaign")))));
        changed();
    }

    public Parent root() {
        return frame.root();
    }

    /// `清群 — 2026 行动 · 临江市`
    public ObservableValue<String> titleProperty() {
        return model.campaignProperty().map(name -> name.isEmpty() ? desk.messages().text("app.name") : desk.messages().text("app.name") + " — " + name);
    }

    /// Work in progress is never thrown away without asking.
    public boolean mayClose() {
        var words = desk.messages();
        if (tasks.isAwaited() && !desk.dialogs().confirm(words.text("shell.close.title"), words.text("shell.close.text"), words.text("shell.close.verb"))) return false;
        tasks.cancelAll();
        return true;
    }

    public FxTasks tasks() {
        return tasks;
    }

    @Override public void go(Visit visit) {
        if (!Registry.screens().containsKey(visit.page())) return;
        boolean turned = page != null && page != visit.page();
        if (turned) current().ifPresent(Screen::hidden);
        if (page != visit.page()) notices.turned();
        page = visit.page();
        pages.open(visit, root -> frame.controller().show(visit.page(), root));
        if (turned && !inUse) pages.recount();
        inUse |= turned;
    }

    @Override public void changed() {
        model.refresh();
        rates.refresh();
        keeping.changed();
    }

    /// The state of this month: counted in the background once nobody changes anything for a moment, not after each of a hundred decisions.
    private void keep() {
        tasks.start(Job.of("shell.task.keep", () -> desk.office().snapshots().keep(), _ -> {}).replacing().patiently());
        if (inUse) pages.recount();
    }

    /// Another inventory or another window takes its place: nothing begins here any more.
    public void letGo() {
        keeping.stop();
    }

    /// A fault that no task carries: in a handler, or in showing what a task brought. The window stays usable.
    public void failed(Throwable why) {
        if (!WrappedRightToLeft.mend(why)) errors.show(desk.messages().text("shell.task.show"), why);
    }

    /// The page in sight; none before the first visit.
    Optional<Page> page() {
        return Optional.ofNullable(page);
    }

    /// What has to be known of this inventory before anything is done in it.
    public void warn() {
        new Warnings(desk).tell();
    }

    /// A backup was opened with the program.
    public void offer(java.nio.file.Path backup) {
        new RestoreOffer(desk).show(backup);
    }

    /// F5: everything in sight is loaded again.
    public void refresh() {
        changed();
        current().ifPresent(Screen::refresh);
    }

    /// Ctrl+K.
    public void find() {
        var layer = frame.controller().layer();
        if (palette == null) {
            var found = new PaletteModel(desk, Registry.screens().keySet());
            palette = views.load(PaletteController.class, new Controllers().with(PaletteController.class,
                    () -> new PaletteController(found, desk.messages(), () -> layer.hide(true))));
        }
        layer.setAlignment(Pos.TOP_CENTER);
        layer.show(palette.root());
        palette.controller().start();
    }

    /// The same once what is in sight has come to rest: until then it has the processor for itself.
    void buildAheadOnceQuiet() {
        OnceQuiet.of(tasks.running(), AT_REST, Duration.INDEFINITE, this::buildAhead);
    }

    /// Builds the pages nobody opened yet, one at a time while the window is in use, so that the first visit is as quick as any other.
    public Animation buildAhead() {
        var building = pages.buildAhead();
        HandsOff.during(building, frame.root(), HANDS_OFF);
        building.setOnFinished(_ -> {
            if (inUse) pages.recount();
        });
        return building;
    }

    /// All of them at once: for pictures, which show what waits on every page.
    void build() {
        pages.build();
    }

    /// F1.
    public void help() {
        var layer = frame.controller().layer();
        if (help == null) help = views.load(HelpController.class, new Controllers().with(HelpController.class,
                () -> new HelpController(desk.messages(), () -> layer.hide(true))));
        layer.setAlignment(Pos.TOP_CENTER);
        layer.show(help.root());
        help.controller().start(page);
    }

    private Optional<Screen> current() {
        return page == null ? Optional.empty() : pages.find(page);
    }
}
