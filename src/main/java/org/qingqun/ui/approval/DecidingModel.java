package org.qingqun.ui.approval;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.Verdict;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.ui.approval.Signing.Signed;
import org.qingqun.ui.common.Desk;

/// What lies before a head who has signed in: his batch, the item in sight, his answers. An answer can be changed until all of them are signed.
public final class DecidingModel {
    private final Desk desk;
    private final ReadOnlyObjectWrapper<Part> part = new ReadOnlyObjectWrapper<>(Part.DOOR);
    private final ReadOnlyObjectWrapper<@Nullable Batch> batch = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Item> item = new ReadOnlyObjectWrapper<>();
    private final ObservableMap<CaseId, Answer> answers = FXCollections.observableHashMap();
    private boolean withRest;
    private Instant since = Instant.EPOCH;

    DecidingModel(Desk desk) {
        this.desk = desk;
    }

    /// Lays a batch out, or the same one anew: then the place is kept.
    void open(Batch fresh, Map<CaseId, Answer> kept) {
        if (batch.get() == null) since = desk.office().clock().instant();
        var before = part.get();
        var place = item.get();
        var laid = fresh;
        for (var answered : fresh.rest()) if (kept.containsKey(answered.id())) laid = laid.pulledOut(answered);
        answers.clear();
        answers.putAll(kept);
        batch.set(laid);
        var same = place == null ? Optional.<Item>empty() : laid.looks().stream().filter(i -> i.id().equals(place.id())).findFirst();
        if (before == Part.REST && !laid.rest().isEmpty()) openRest();
        else if (before == Part.CARD && same.isPresent()) show(same.get());
        else goOn();
    }

    /// Puts everything away.
    void close(Part then) {
        answers.clear();
        batch.set(null);
        item.set(null);
        withRest = false;
        part.set(then);
        desk.rates().settled();
    }

    /// To the next item without an answer, else to the table, else to the signature.
    private void goOn() {
        var now = batch.get();
        if (now == null) return;
        var looks = now.looks();
        int at = Math.max(0, place(now));
        for (int i = 0; i < looks.size(); i++) {
            var next = looks.get((at + i) % looks.size());
            if (!answers.containsKey(next.id())) {
                show(next);
                return;
            }
        }
        if (now.rest().isEmpty()) toSign(false);
        else openRest();
    }

    /// Where the item in sight stands among those that want a look; −1 for none.
    private int place(Batch now) {
        var shown = item.get();
        return shown == null ? -1 : now.looks().indexOf(shown);
    }

    /// Puts an item on the card.
    public void show(Item wanted) {
        item.set(wanted);
        part.set(Part.CARD);
        weigh();
    }

    /// To the item before or after, whatever was answered; after the last comes the table.
    public void step(int by) {
        var now = batch.get();
        if (now == null || part.get() != Part.CARD) return;
        int to = place(now) + by;
        if (to >= 0 && to < now.looks().size()) show(now.looks().get(to));
        else if (to >= now.looks().size() && !now.rest().isEmpty()) openRest();
    }

    /// Keeps the answer to the item in sight and goes on. Does nothing while it lacks a reason or a day, or agrees to what nobody submitted.
    public void answer(Answer given) {
        var shown = item.get();
        if (shown == null || part.get() != Part.CARD || !given.isComplete(desk.office().today())) return;
        if (given.verdict() != Verdict.RETURN && shown.change() == Item.Change.SINCE_SUBMISSION) return;
        answers.put(shown.id(), given);
        goOn();
    }

    /// The one answer to what was changed since it was submitted.
    public void sendBack() {
        answer(new Answer(Verdict.RETURN, desk.messages().text("approval.changed.comment"), null));
    }

    /// The table may be read at any time; agreeing to it has to wait.
    public void openRest() {
        part.set(Part.REST);
        weigh();
    }

    /// Takes one of the others out of the table, to be answered by itself.
    public void pullOut(Item one) {
        var now = batch.get();
        if (now == null) return;
        batch.set(now.pulledOut(one));
        show(one);
    }

    /// How many items that want a look are still without an answer: the others cannot be agreed to in one go before that.
    public int open() {
        var now = batch.get();
        return now == null ? 0 : (int) now.looks().stream().filter(i -> !answers.containsKey(i.id())).count();
    }

    /// Shows all answers once more; with `agreeToRest` the others are agreed to as well.
    public void toSign(boolean agreeToRest) {
        if (agreeToRest && open() > 0 || !agreeToRest && answers.isEmpty()) return;
        withRest = agreeToRest;
        part.set(Part.SIGN);
        weigh();
    }

    /// Nothing was signed: the rest is not agreed to any more.
    public void backFromSign() {
        var now = batch.get();
        if (now == null || part.get() != Part.SIGN) return;
        withRest = false;
        if (open() == 0 && !now.rest().isEmpty() || now.looks().isEmpty()) openRest();
        else show(item.get() == null ? now.looks().getFirst() : item.get());
    }

    /// What would take effect with the signature, in the order of the batch.
    List<Signed> toBeSigned() {
        return toBeSigned(withRest);
    }

    List<Signed> toBeSigned(boolean withRest) {
        var now = batch.get();
        if (now == null) return List.of();
        var all = new ArrayList<Signed>();
        for (var one : now.all()) {
            var given = answers.get(one.id());
            if (given == null && withRest && now.rest().contains(one)) given = Answer.AGREE;
            if (given != null) all.add(new Signed(one, given));
        }
        return all;
    }

    Pace pace(List<Signed> given) {
        int looks = (int) given.stream().filter(s -> answers.containsKey(s.item().id())).count();
        return new Pace(looks, given.size() - looks, Duration.between(since, desk.office().clock().instant()));
    }

    /// What would take effect with the signature, counted.
    public Map<Verdict, Integer> counts() {
        var counts = new EnumMap<Verdict, Integer>(Verdict.class);
        toBeSigned().forEach(s -> counts.merge(s.answer().verdict(), 1, Integer::sum));
        return counts;
    }

    /// Shows in the status bar what the agreed ones, and the one in sight, do to the rate.
    private void weigh() {
        var now = batch.get();
        if (now == null) return;
        var shown = part.get() == Part.CARD ? item.get() : null;
        var family = (shown == null ? now.all().getFirst() : shown).row().asset().family();
        desk.rates().deciding(family, agreed(now, family, shown));
    }

    private Map<AssetId, Disposition> agreed(Batch now, Family family, @Nullable Item shown) {
        var agreed = new LinkedHashMap<AssetId, Disposition>();
        for (var one : now.all()) {
            if (one.row().asset().family() != family) continue;
            var given = answers.get(one.id());
            boolean proposed = given == null && (one.equals(shown) || part.get() == Part.REST && now.rest().contains(one) || withRest && now.rest().contains(one));
            if (proposed || given != null && given.verdict() == Verdict.AGREE) agreed.put(one.row().asset().id(), one.disposition());
        }
        return agreed;
    }

    public ReadOnlyObjectProperty<Part> partProperty() {
        return part.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Batch> batchProperty() {
        return batch.getReadOnlyProperty();
    }

    /// The item on the card.
    public ReadOnlyObjectProperty<@Nullable Item> itemProperty() {
        return item.getReadOnlyProperty();
    }

    /// Given and not signed.
    public ObservableMap<CaseId, Answer> answers() {
        return answers;
    }
}
