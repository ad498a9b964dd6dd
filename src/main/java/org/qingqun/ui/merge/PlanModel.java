package org.qingqun.ui.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.MergedSize.Grade;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.Asset;
import org.qingqun.progress.Census;
import org.qingqun.progress.Forecast;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.wording.NoticeText;

/// What the wizard 合并 knows: who stays, who is merged away and what that means, who does it by when and why.
public final class PlanModel {
    private static final int DEADLINE_DAYS = 30;

    /// The pages, in their order.
    public enum Page implements Keyed {
        KEEPER, SOURCES, PROCEDURE, CONFIRM
    }

    private record Ground(boolean locked, Census census) {}

    private final Desk desk;
    private final Choice choice;
    private final KeeperModel keeper;
    private final Oversize oversize = new Oversize();
    private final StringProperty responsible = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> deadline = new SimpleObjectProperty<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Forecast> forecast = new ReadOnlyObjectWrapper<>();
    private @Nullable Census census;

    /// @param agreed what was said on the page of a group that grows over the limit
    PlanModel(Desk desk, Choice choice, Oversize agreed) {
        this.desk = desk;
        this.choice = choice;
        keeper = new KeeperModel(desk, choice);
        oversize.confirmedProperty().set(agreed.confirmedProperty().get());
        oversize.reasonProperty().set(agreed.reasonProperty().get());
        deadline.set(desk.office().today().plusDays(DEADLINE_DAYS));
        reason.set(suggestedReasons().getFirst());
        keeper.chosenProperty().subscribe((_, _) -> foresee());
        desk.tasks().run("merge.task.plan", () -> new Ground(desk.office().campaigns().current().isLocked(),
                desk.office().progress().census(choice.family(), desk.office().today())), this::take);
    }

    private void take(Ground ground) {
        keeper.lockedProperty().set(ground.locked());
        census = ground.census();
        foresee();
    }

    private void foresee() {
        var counted = census;
        if (counted == null) return;
        var decisions = sources().stream().collect(Collectors.toMap(Asset::id, _ -> Disposition.MERGE));
        int made = isNew() ? 1 : 0;
        desk.rates().deciding(choice.family(), decisions, made);
        desk.tasks().start(Job.of("merge.task.foresee", () -> Forecast.of(counted, decisions, made), forecast::set).replacing());
    }

    /// Everything that takes part except what stays.
    public List<Asset> sources() {
        var kept = keeper.chosenProperty().get().survivor();
        return choice.sides().stream().filter(s -> s.canMerge() && choice.takesPart(s) && !s.id().equals(kept)).map(Side::asset).toList();
    }

    /// The survivor is yet to be made.
    public boolean isNew() {
        return keeper.chosenProperty().get().kind() == Keeper.Kind.FRESH;
    }

    /// A new group brings nobody, and lives where the member proposed to stay lives.
    MergedPeople people() {
        return keeper.chosenProperty().get().asset().map(kept -> MergedPeople.of(kept, sources(), choice.verdicts(), choice.lists()))
                .orElseGet(() -> new MergedPeople(null, List.of(), sources(), choice.survivorSide().asset().facts().platform(), choice.lists()));
    }

    /// How many fewer stand in the register once it is done; 0 or more, −1 with nobody to merge into a new one.
    public int fewer() {
        return isNew() ? sources().size() - 1 : sources().size();
    }

    /// Why the wizard cannot go on from this page, a key of the bundles; empty when it can.
    public Optional<String> obstacle(Page page) {
        return switch (page) {
            case KEEPER -> keeper.obstacle();
            case SOURCES -> sourcesObstacle();
            case PROCEDURE -> procedureObstacle();
            case CONFIRM -> Optional.empty();
        };
    }

    /// One group moved into a new one is a renaming: nothing would be fewer.
    private Optional<String> sourcesObstacle() {
        if (sources().isEmpty()) return Optional.of("merge.obstacle.sources");
        if (fewer() < 1) return Optional.of("merge.obstacle.one");
        return oversize.allows(people().grade()) ? Optional.empty() : Optional.of("merge.obstacle.size");
    }

    private Optional<String> procedureObstacle() {
        var day = deadline.get();
        if (day == null) return Optional.of("merge.obstacle.deadline");
        if (day.isBefore(desk.office().today())) return Optional.of("merge.obstacle.past");
        return StringUtils.isBlank(reason.get()) ? Optional.of("merge.obstacle.reason") : Optional.empty();
    }

    public boolean isReady() {
        return Stream.of(Page.values()).allMatch(page -> obstacle(page).isEmpty());
    }

    /// The merge as it stands now.
    ///
    /// @throws IllegalStateException while something is in the way
    Order order() {
        var day = deadline.get();
        if (!isReady() || day == null) throw new IllegalStateException("not ready");
        var kept = keeper.chosenProperty().get();
        return new Order(sources(), kept.survivor(), kept.fresh(), kept.name(), fullReason(), StringUtils.trimToNull(responsible.get()), day);
    }

    /// Whoever approves reads why a group may grow over the limit.
    private String fullReason() {
        var why = reason.get().strip();
        if (people().grade() != Grade.TOO_BIG) return why;
        return desk.messages().format("merge.reason.oversize", why, people().size().atMost(), oversize.reasonProperty().get().strip());
    }

    /// What the custodian of `source` posts.
    ///
    /// @param by null while no day is chosen
    public String notice(Asset source, @Nullable LocalDate by) {
        var words = desk.messages();
        var unit = choice.sides().stream().filter(s -> s.id().equals(source.id())).map(s -> s.row().unit().name()).findFirst().orElse("");
        return new NoticeText(words, desk.office().cleanup().templates()).merge(source, keeper.chosenProperty().get().name(), unit, by);
    }

    public List<String> suggestedReasons() {
        return List.of(desk.messages().text("merge.reasons").split("\\|"));
    }

    /// Custodians of all members, to choose from.
    public List<String> custodians() {
        return choice.sides().stream().map(s -> s.asset().facts().custodian().name()).filter(Objects::nonNull).distinct().toList();
    }

    /// Anything that pages depend on.
    public Observable[] changes() {
        return new Observable[] {keeper.chosenProperty(), keeper.lockedProperty(), oversize.confirmedProperty(), oversize.reasonProperty(), deadline, reason,
                responsible, forecast};
    }

    Choice choice() {
        return choice;
    }

    public KeeperModel keeper() {
        return keeper;
    }

    public Oversize oversize() {
        return oversize;
    }

    public StringProperty responsibleProperty() {
        return responsible;
    }

    public ObjectProperty<@Nullable LocalDate> deadlineProperty() {
        return deadline;
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    public ReadOnlyObjectProperty<@Nullable Forecast> forecastProperty() {
        return forecast.getReadOnlyProperty();
    }
}
