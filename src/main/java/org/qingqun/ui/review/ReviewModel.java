package org.qingqun.ui.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Proposal;
import org.qingqun.rule.RuleId;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Notices;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;
import org.qingqun.ui.review.ReviewReader.Reading;
import org.qingqun.wording.ErrorText;
import org.qingqun.wording.FindingText;

/// What the page 体检 knows: the queues, the card in sight, and the decisions on it. Nothing takes effect before approval.
public final class ReviewModel {
    private static final int COMING = 3;
    private static final int DEADLINE_DAYS = 17;

    private final Desk desk;
    private final ReviewReader reader;
    private final ObservableList<Queue> queues = FXCollections.observableArrayList();
    private final ObservableList<String> coming = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Card> card = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.NOWHERE);
    private final ReadOnlyObjectWrapper<@Nullable SilentDays> silent = new ReadOnlyObjectWrapper<>();
    private final Reasoning reason = new Reasoning(answer -> reasons(answer).getFirst());
    private final ObjectProperty<@Nullable LocalDate> deadline = new SimpleObjectProperty<>();
    private @Nullable Reading reading;
    private @Nullable RuleId rule;
    private @Nullable CaseId last;
    private int index;

    public ReviewModel(Desk desk) {
        this.desk = desk;
        reader = new ReviewReader(desk.office(), new FindingText(desk.messages()));
    }

    public void load(@Nullable RuleId wanted) {
        if (wanted != null && !wanted.equals(rule)) index = 0;
        desk.tasks().run("review.task.load", () -> reader.read(wanted == null ? rule : wanted), this::take);
        if (silent.get() == null) desk.tasks().run("review.task.days", reader::silentDays, silent::set);
    }

    /// Scans anew, then shows the first card.
    public void scan() {
        desk.tasks().runLong("review.task.scan", progress -> desk.office().scan().scan(desk.office().today(), java.util.Set.of(), desk.person(), progress), result -> {
            desk.notices().done(desk.messages().format("review.scanned", result.findings().size()));
            silent.set(null);
            index = 0;
            desk.navigator().changed();
            load(rule);
        });
    }

    public void step(int by) {
        var now = reading;
        if (now == null || now.accused().isEmpty()) return;
        index = Math.clamp(index + (long) by, 0, now.accused().size() - 1);
        showCard(now);
    }

    /// Proposes a disposition for the card and goes on to the next; merging goes to its own page.
    public void decide(Disposition disposition) {
        var shown = card.get();
        if (shown == null) return;
        if (disposition == Disposition.MERGE) {
            desk.navigator().go(Visit.to(Page.MERGE).withAssets(List.of(shown.finding().asset())));
            return;
        }
        if (withoutReason(disposition)) return;
        var proposal = proposal(shown, disposition);
        decide(shown, () -> desk.office().review().propose(List.of(proposal), desk.person()).single());
    }

    /// Proposes what the finding speaks for, but not before `until`.
    public void defer(LocalDate until) {
        var shown = card.get();
        if (shown == null) return;
        var closing = Disposition.closing(shown.row().asset().family());
        if (withoutReason(closing)) return;
        var proposal = proposal(shown, closing);
        decide(shown, () -> {
            var opened = desk.office().review().propose(List.of(proposal), desk.person()).single();
            return desk.office().review().defer(List.of(opened.id()), until, proposal.reason(), desk.person()).single();
        });
    }

    /// Only what still holds is decided; what changed since the scan is told and shown as it is now.
    private void decide(Card shown, Supplier<CleanupCase> step) {
        desk.tasks().run("review.task.decide", () -> reader.unchanged(shown, desk.person(), step), outcome -> outcome.changed().ifPresentOrElse(why -> {
            desk.notices().refused(new ErrorText(desk.messages()).explain(why));
            load(rule);
        }, () -> outcome.opened().ifPresent(opened -> decided(shown, opened))));
    }

    /// Takes the last decision of this sitting back.
    public void undo() {
        var id = last;
        if (id == null) return;
        last = null;
        var words = desk.messages().text("review.undone");
        desk.tasks().run("review.task.undo", () -> desk.office().review().withdraw(List.of(id), words, desk.person()).single(), _ -> {
            desk.notices().done(words);
            desk.navigator().changed();
            load(rule);
        });
    }

    /// Shows in the status bar what the decision would do to the rate.
    public void weigh(Disposition disposition) {
        var shown = card.get();
        if (shown != null) desk.rates().deciding(shown.row().asset().family(), Map.of(shown.finding().asset(), disposition));
    }

    public void openInInventory() {
        var shown = card.get();
        if (shown != null) desk.navigator().go(Visit.to(Page.INVENTORY).withFamily(shown.row().asset().family()).withAssets(List.of(shown.finding().asset())));
    }

    private Proposal proposal(Card shown, Disposition disposition) {
        return new Proposal(shown.finding().asset(), disposition, null, reason.text().get().strip(), shown.row().asset().facts().custodian().name(), deadline.get());
    }

    private boolean withoutReason(Disposition answer) {
        if (reason.isGivenFor(answer)) return false;
        desk.notices().refused(desk.messages().text("review.reason.missing"));
        return true;
    }

    private void decided(Card shown, CleanupCase opened) {
        last = opened.id();
        desk.notices().done(new CardText(desk.messages()).decided(shown, opened), new Notices.Action(desk.messages().text("review.undo"), this::undo));
        desk.navigator().changed();
        load(rule);
    }

    private void take(Reading fresh) {
        reading = fresh;
        rule = fresh.rule();
        queues.setAll(fresh.queues());
        index = Math.clamp(index, 0, Math.max(0, fresh.accused().size() - 1));
        showCard(fresh);
    }

    private void showCard(Reading now) {
        int open = now.queues().stream().mapToInt(Queue::count).sum();
        int number = now.accused().isEmpty() ? 0 : index + 1;
        place.set(new Place(number, now.accused().size(), now.judged(), open, now.asks(), now.scanDay(), now.bare()));
        if (now.accused().isEmpty()) {
            coming.clear();
            card.set(null);
            return;
        }
        var found = Objects.requireNonNull(now.rule());
        var next = now.accused().subList(index, Math.min(now.accused().size(), index + 1 + COMING));
        record Shown(Optional<Card> card, List<String> next) {}
        desk.tasks().run("review.task.card", () -> new Shown(reader.card(found, next.getFirst()), reader.names(next.subList(1, next.size()))), shown -> {
            coming.setAll(new ArrayList<>(shown.next()));
            deadline.set(desk.office().today().plusDays(DEADLINE_DAYS));
            shown.card().ifPresentOrElse(c -> reason.fillIn(c.suggestion().disposition()), reason::clear);
            card.set(shown.card().orElse(null));
        });
    }

    /// Reasons people give for this answer in this queue.
    public List<String> reasons(Disposition answer) {
        return new Reasons(desk.messages()).of(rule, answer);
    }

    public ObservableList<Queue> queues() {
        return queues;
    }

    public ObservableList<String> coming() {
        return coming;
    }

    public ReadOnlyObjectProperty<@Nullable Card> cardProperty() {
        return card.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable SilentDays> silentProperty() {
        return silent.getReadOnlyProperty();
    }

    public StringProperty reasonProperty() {
        return reason.text();
    }

    public ObjectProperty<@Nullable LocalDate> deadlineProperty() {
        return deadline;
    }

    public @Nullable RuleId rule() {
        return rule;
    }
}
