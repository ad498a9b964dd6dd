package org.qingqun.ui.settings.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.apache.commons.lang3.ArrayUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.BaselineService.Preview;
import org.qingqun.campaign.BaselineService.Reason;
import org.qingqun.campaign.Campaign;
import org.qingqun.campaign.CampaignPlan;
import org.qingqun.campaign.Scope;
import org.qingqun.common.Messages;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;

/// A campaign as the wizard has it so far: what it is about, its days and target, and what a lock would take in.
public final class SetUpModel {
    private static final int WHOLE = 1000;
    private static final int DAYS = 60;
    private static final int SHOWN = 500;
    private static final Pattern RATE = Pattern.compile("(\\d{1,3}(?:\\.\\d)?)\\s*[%％]?");

    /// What a lock would do, and the names behind it.
    ///
    /// @param byFamily taken in, of each family
    /// @param names    of those left out or counted as new, at most 500 of a reason
    public record Look(Preview preview, Map<Family, Long> byFamily, Map<Reason, List<String>> names) {}

    private final Desk desk;
    private final Messages messages;
    private final boolean next;
    private final StringProperty name = new SimpleStringProperty("");
    private final Ticked<Family> families = new Ticked<>(Family.class, List.of(Family.values()));
    private final Ticked<Level> levels = new Ticked<>(Level.class, List.of(Level.CITY, Level.COUNTY, Level.TOWN, Level.VILLAGE));
    private final Ticked<Platform> platforms = new Ticked<>(Platform.class, List.of(Platform.values()));
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> deadline = new SimpleObjectProperty<>();
    private final StringProperty target = new SimpleStringProperty("");
    private final BooleanProperty locking = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<@Nullable Look> look = new ReadOnlyObjectWrapper<>();

    /// @param present the campaign in force: it is set up itself while its baseline is not locked, else the next one is
    public SetUpModel(Desk desk, Campaign present) {
        this.desk = desk;
        messages = desk.messages();
        next = present.isLocked();
        var today = desk.office().today();
        name.set(next ? messages.format("settings.setup.name.next", today.getYear() + 1) : present.name());
        if (!next) {
            families.set(present.scope());
            levels.set(present.levels());
            platforms.set(present.platforms());
        }
        day.set(today);
        deadline.set(next || present.deadline() == null ? today.plusDays(DAYS) : present.deadline());
        if (!next && present.targetPerMille() != null) target.set(BigDecimal.valueOf(present.targetPerMille(), 1).toPlainString());
    }

    /// The page of name and scope: what hinders going on, in words.
    String scopeObstacle() {
        if (name.get().isBlank()) return messages.text("settings.campaign.nameless");
        if (families.chosen().isEmpty()) return messages.text("settings.setup.noFamily");
        if (levels.chosen().isEmpty()) return messages.text("settings.setup.noLevel");
        return platforms.chosen().isEmpty() ? messages.text("settings.setup.noPlatform") : "";
    }

    String daysObstacle() {
        var from = day.get();
        var until = deadline.get();
        if (from == null) return messages.text("settings.setup.noDay");
        if (from.isAfter(desk.office().today())) return messages.format("settings.setup.future", desk.office().today());
        if (until != null && until.isBefore(from)) return messages.text("settings.setup.deadlineFirst");
        return target.get().isBlank() || perMille().isPresent() ? "" : messages.text("settings.campaign.noRate");
    }

    private Optional<Integer> perMille() {
        var typed = RATE.matcher(target.get().strip());
        if (!typed.matches()) return Optional.empty();
        return Optional.of(new BigDecimal(typed.group(1)).movePointRight(1).intValueExact()).filter(rate -> rate <= WHOLE);
    }

    CampaignPlan plan() {
        return new CampaignPlan(name.get().strip(), new Scope(families.chosen(), levels.narrowed(), platforms.narrowed()), deadline.get(), perMille().orElse(null));
    }

    /// Looks at what a lock would take in and leave out; changes nothing.
    public void preview() {
        var from = day.get();
        if (from == null) return;
        var scope = plan().scope();
        look.set(null);
        desk.tasks().start(Job.of("settings.task.preview", () -> look(desk.office().baseline().preview(from, scope)), look::set).replacing());
    }

    private Look look(Preview preview) {
        var assets = desk.office().inventory().assets();
        var byFamily = assets.findByIds(preview.takenIn()).stream().collect(Collectors.groupingBy(a -> a.family(), Collectors.counting()));
        var names = Arrays.stream(Reason.values()).collect(Collectors.toMap(r -> r, r -> names(preview.of(r))));
        return new Look(preview, byFamily, names);
    }

    private List<String> names(List<AssetId> ids) {
        var rows = desk.office().inventory().findRows(ids.subList(0, Math.min(SHOWN, ids.size())));
        return rows.stream().map(r -> messages.format("settings.setup.line", r.asset().name(), r.unit().name())).toList();
    }

    String previewObstacle() {
        return look.get() == null ? messages.text("settings.setup.looking") : "";
    }

    /// Stores the campaign and, where wanted, locks its baseline.
    public void finish(Runnable afterwards) {
        var plan = plan();
        var from = day.get();
        boolean lock = locking.get();
        if (from == null) return;
        desk.tasks().run("settings.task.save", () -> {
            var campaign = desk.office().campaigns().setUp(plan, desk.person());
            return lock ? desk.office().baseline().lock(from, desk.person()) : campaign;
        }, done -> {
            desk.notices().done(messages.format(lock ? "settings.setup.locked" : "settings.setup.saved", done.name(), from));
            desk.navigator().changed();
            afterwards.run();
        });
    }

    boolean isNext() {
        return next;
    }

    Ticked<Family> families() {
        return families;
    }

    Ticked<Level> levels() {
        return levels;
    }

    Ticked<Platform> platforms() {
        return platforms;
    }

    Observable[] scopeFields() {
        return ArrayUtils.add(Ticked.observables(families, levels, platforms), name);
    }

    Observable[] dayFields() {
        return new Observable[] {day, deadline, target};
    }

    public StringProperty nameProperty() {
        return name;
    }

    public ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    public ObjectProperty<@Nullable LocalDate> deadlineProperty() {
        return deadline;
    }

    /// In per cent, as typed; blank: none.
    public StringProperty targetProperty() {
        return target;
    }

    public BooleanProperty lockingProperty() {
        return locking;
    }

    /// Null while it is looked.
    public ReadOnlyObjectProperty<@Nullable Look> lookProperty() {
        return look.getReadOnlyProperty();
    }
}
