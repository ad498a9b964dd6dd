package org.qingqun.ui.approval;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Person;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.ui.approval.Signing.Signed;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.wording.ErrorText;

/// What page 审批 knows: who has signed in, until when, and what became of his answers. No other page learns of it.
///
/// Nothing that could approve is held: each signature takes a PIN of its own.
public final class ApprovalModel {
    /// Why somebody signs out.
    public enum Leaving {
        ASKED, LEFT, IDLE
    }

    private final Desk desk;
    private final DoorModel door;
    private final DecidingModel deciding;
    private final SheetsModel sheets;
    private final Drafts drafts = new Drafts();
    private final Idle idle;
    private final ReadOnlyObjectWrapper<@Nullable Person> head = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Result> result = new ReadOnlyObjectWrapper<>();
    private final StringProperty trouble = new SimpleStringProperty("");
    private boolean signing;

    public ApprovalModel(Desk desk) {
        this.desk = desk;
        door = new DoorModel(desk, this::signedIn);
        deciding = new DecidingModel(desk);
        sheets = new SheetsModel(desk);
        idle = new Idle(desk.office().clock());
        deciding.partProperty().subscribe(_ -> {
            trouble.set("");
            signing = false;
        });
    }

    private void signedIn(Person person) {
        head.set(person);
        idle.touch();
        next();
    }

    /// Reads the next batch of whoever has signed in; answers to what still waits stay.
    public void next() {
        var who = head.get();
        if (who == null) return;
        desk.tasks().start(Job.of("approval.task.batch", () -> new BatchReader(desk.office(), desk.messages()).read(who), this::take).replacing());
    }

    private void take(Batch fresh) {
        var who = head.get();
        if (who == null || !who.id().equals(fresh.head().id())) return; // signed out while it was read
        var before = deciding.batchProperty().get();
        if (before != null) drafts.keep(before, deciding.answers());
        if (fresh.size() == 0) {
            signOut(Leaving.ASKED);
            return;
        }
        var kept = drafts.of(fresh);
        if (before == null && !kept.isEmpty()) desk.notices().done(desk.messages().format("approval.restored", kept.size()));
        result.set(null);
        deciding.open(fresh, kept);
    }

    /// Reads what is in sight anew.
    public void refresh() {
        switch (deciding.partProperty().get()) {
            case DOOR -> door.load();
            case SHEETS -> sheets.load();
            case CARD, REST, SIGN -> next();
            case RESULT -> {} // tells what was done then
        }
    }

    /// Makes the answers take effect; a second call does nothing while the first one works.
    public void sign(String pin) {
        if (deciding.partProperty().get() == Part.SIGN) sign(pin, deciding.toBeSigned());
    }

    /// The same from the table, the rest of the batch agreed to with it. Whoever answered faster than one can read sees all of it once more first.
    public void signWithRest(String pin) {
        if (deciding.partProperty().get() != Part.REST || deciding.open() > 0) return;
        var all = deciding.toBeSigned(true);
        if (deciding.pace(all).isFasterThanReading()) deciding.toSign(true);
        else sign(pin, all);
    }

    private void sign(String pin, List<Signed> signed) {
        var who = head.get();
        if (who == null || signing || signed.isEmpty()) return;
        signing = true;
        desk.tasks().start(Job.of("approval.task.sign", () -> new Signing(desk.office(), desk.messages()).sign(who.id(), pin, signed), done -> signed(who, done))
                .onRefusal(this::refused));
    }

    private void signed(Person by, Result done) {
        drafts.forget(by.id());
        desk.navigator().changed();
        if (!by.equals(head.get())) return; // left while it was written: the log and the other pages tell
        result.set(done);
        deciding.close(Part.RESULT);
    }

    /// A wrong PIN leaves everything as it was; the fifth ends the sitting, as the door would.
    private void refused(ExpectedException why) {
        signing = false;
        if (why.code() == ErrorCode.PIN_LOCKED || why.code() == ErrorCode.PIN_WRONG && why.facts().contains(0)) signOut(Leaving.LEFT);
        else trouble.set(new ErrorText(desk.messages()).explain(why));
    }

    /// Somebody moved the mouse or pressed a key.
    public void touch() {
        idle.touch();
    }

    /// Called now and then: signs out once nobody has touched the page for five minutes.
    public void watch() {
        if (head.get() != null && idle.isOver()) signOut(Leaving.IDLE);
    }

    /// Asked for by the head himself: answers that were not signed do not slip away unseen.
    public void leave() {
        var messages = desk.messages();
        int unsigned = deciding.answers().size();
        if (unsigned == 0 || desk.dialogs().confirm(messages.format("approval.leave.title", unsigned), messages.text("approval.leave.text"),
                messages.text("approval.leave.verb"))) signOut(Leaving.ASKED);
    }

    /// Back to the door. Unsigned answers are kept for the same head's next PIN.
    public void signOut(Leaving why) {
        var who = head.get();
        if (who == null) return;
        var batch = deciding.batchProperty().get();
        int unsigned = deciding.answers().size();
        if (batch != null) drafts.keep(batch, Map.copyOf(deciding.answers()));
        head.set(null);
        result.set(null);
        deciding.close(Part.DOOR);
        if (why != Leaving.ASKED && unsigned > 0) desk.notices().refused(desk.messages().format("approval.left.unsigned", who.name(), unsigned));
        else if (why == Leaving.IDLE) desk.notices().done(desk.messages().format("approval.left.idle", who.name()));
        door.leave();
        door.load();
    }

    /// From the door to the sheets on paper, and back.
    public void openSheets(boolean open) {
        if (head.get() != null) return;
        deciding.close(open ? Part.SHEETS : Part.DOOR);
        refresh();
    }

    public SheetsModel sheets() {
        return sheets;
    }

    public DoorModel door() {
        return door;
    }

    public DecidingModel deciding() {
        return deciding;
    }

    /// Who has signed in; null at the door.
    public ReadOnlyObjectProperty<@Nullable Person> headProperty() {
        return head.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Result> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /// What was wrong with the signature, in words; empty when nothing was.
    public StringProperty troubleProperty() {
        return trouble;
    }
}
