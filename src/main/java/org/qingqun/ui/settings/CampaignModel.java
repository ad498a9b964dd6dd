package org.qingqun.ui.settings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Campaign;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.settings.campaign.SetUpModel;
import org.qingqun.wording.ErrorText;

/// The campaign's name, deadline and target as they stand in the fields.
public final class CampaignModel {
    private static final int WHOLE = 1000;
    private static final Pattern RATE = Pattern.compile("(\\d{1,3}(?:\\.\\d)?)\\s*[%％]?");
    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable Campaign> campaign = new ReadOnlyObjectWrapper<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> deadline = new SimpleObjectProperty<>();
    private final StringProperty target = new SimpleStringProperty("");
    private final ObservableList<Campaign> campaigns = FXCollections.observableArrayList();

    public CampaignModel(Desk desk) {
        this.desk = desk;
    }

    public void load() {
        desk.tasks().run("settings.task.load", () -> desk.office().campaigns().findAll(), all -> {
            campaigns.setAll(all.reversed());
            refresh(all.getLast());
        });
    }

    /// Takes the lock off again, with a reason; refused once something was closed since.
    public void reopen() {
        var m = desk.messages();
        desk.dialogs().reason(m.text("settings.reopen.title"), m.text("settings.reopen.text"), List.of(m.text("settings.reopen.day"), m.text("settings.reopen.scope")))
                .ifPresent(why -> desk.tasks().run("settings.task.save", () -> desk.office().baseline().reopen(why, desk.person()), stored -> {
                    desk.notices().done(m.text("settings.reopen.done"));
                    desk.navigator().changed();
                    load();
                }));
    }

    /// Starts the wizard; the next campaign waits until the present one has no open case left.
    void setUp(Consumer<SetUpModel> show) {
        var present = campaign.get();
        if (present == null) return;
        desk.tasks().run("settings.task.load", () -> present.isLocked() ? desk.office().cases().countOpen(present.id()) : 0, open -> {
            if (open == 0) show.accept(new SetUpModel(desk, present));
            else desk.notices().refused(new ErrorText(desk.messages()).explain(new ExpectedException(ErrorCode.OPEN_CASES, open, present.name())));
        });
    }

    /// What was typed and not saved is kept.
    private void refresh(Campaign stored) {
        if (isEdited()) campaign.set(stored);
        else take(stored);
    }

    public boolean isEdited() {
        var stored = campaign.get();
        return stored != null && (!stored.name().equals(name.get()) || !Objects.equals(stored.deadline(), deadline.get()) || !written(stored).equals(target.get()));
    }

    private static String written(Campaign stored) {
        var perMille = stored.targetPerMille();
        return perMille == null ? "" : BigDecimal.valueOf(perMille, 1).toPlainString();
    }

    private void take(Campaign stored) {
        campaign.set(stored);
        name.set(stored.name());
        deadline.set(stored.deadline());
        target.set(written(stored));
    }

    /// What is wrong with the fields, as a key of the bundles; empty when they can be saved.
    Optional<String> problem() {
        if (name.get().isBlank()) return Optional.of("settings.campaign.nameless");
        return target.get().isBlank() || perMille().isPresent() ? Optional.empty() : Optional.of("settings.campaign.noRate");
    }

    /// `30`, `30.0` or `30.0%` are 300; empty for what is no rate of 0 to 100 with one decimal at the most.
    private Optional<Integer> perMille() {
        var typed = RATE.matcher(target.get().strip());
        if (!typed.matches()) return Optional.empty();
        return Optional.of(new BigDecimal(typed.group(1)).movePointRight(1).intValueExact()).filter(rate -> rate <= WHOLE);
    }

    public boolean canSave() {
        var stored = campaign.get();
        if (stored == null || problem().isPresent()) return false;
        return !stored.name().equals(name.get().strip()) || !Objects.equals(stored.deadline(), deadline.get())
                || !Objects.equals(stored.targetPerMille(), perMille().orElse(null));
    }

    public void save() {
        if (!canSave()) return;
        var named = name.get().strip();
        var until = deadline.get();
        var rate = perMille().orElse(null);
        desk.tasks().run("settings.task.save", () -> desk.office().campaigns().describe(named, until, rate, desk.person()), stored -> {
            take(stored);
            desk.notices().done(desk.messages().text("settings.campaign.saved"));
            desk.navigator().changed();
        });
    }

    public void discard() {
        var stored = campaign.get();
        if (stored != null) take(stored);
    }

    public ReadOnlyObjectProperty<@Nullable Campaign> campaignProperty() {
        return campaign.getReadOnlyProperty();
    }

    /// All campaigns, the newest first.
    public ObservableList<Campaign> campaigns() {
        return campaigns;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public ObjectProperty<@Nullable LocalDate> deadlineProperty() {
        return deadline;
    }

    /// In per cent, as typed; blank: none.
    public StringProperty targetProperty() {
        return target;
    }
}
