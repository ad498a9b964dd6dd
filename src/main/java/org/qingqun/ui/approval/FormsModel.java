package org.qingqun.ui.approval;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.Person;
import org.qingqun.cleanup.Outcome;
import org.qingqun.common.Scan;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.wording.ErrorText;

/// Return forms that their units signed: what they propose needs no second signature.
public final class FormsModel {
    private final Desk desk;
    private final Runnable onChange;
    private final ObservableList<FormEntry> open = FXCollections.observableArrayList();
    private final StringProperty trouble = new SimpleStringProperty("");

    FormsModel(Desk desk, Runnable onChange) {
        this.desk = desk;
        this.onChange = onChange;
    }

    void show(List<FormEntry> fresh) {
        open.setAll(fresh);
    }

    /// Records that the head signed a unit's form, after a question.
    ///
    /// @param withScan asks for its scan first
    public void sign(@Nullable FormEntry form, boolean withScan) {
        if (form == null || form.signer() == null) return;
        var signer = form.signer();
        var file = withScan ? desk.choosers().files(desk.messages().text("approval.sheets.scan")).stream().findFirst() : Optional.<Path>empty();
        if (withScan && file.isEmpty() || !confirmed(form, signer)) return;
        trouble.set("");
        desk.tasks().start(Job.of("approval.task.form", () -> accept(form, signer, file),
                outcome -> signed(form, outcome)).onRefusal(why -> trouble.set(new ErrorText(desk.messages()).explain(why))));
    }

    /// A signature that the returns keep brings its scan along.
    private Outcome accept(FormEntry form, Person signer, Optional<Path> file) {
        var kept = form.signature();
        var forms = desk.office().forms();
        if (file.isPresent() || kept == null) return forms.accept(form.unit().id(), signer.id(), file.map(Scan::read).orElse(null), desk.person());
        return forms.acceptSigned(form.unit().id(), signer.id(), kept.scan() == null ? null : kept.scan().sha256(), desk.person());
    }

    private boolean confirmed(FormEntry form, Person signer) {
        var messages = desk.messages();
        return desk.dialogs().confirm(messages.text("approval.forms.title"), messages.format("approval.forms.text", signer.name(), form.unit().name(), form.cases()),
                messages.text("approval.forms.verb"));
    }

    private void signed(FormEntry form, Outcome outcome) {
        desk.notices().done(desk.messages().format("approval.forms.done", form.unit().name(), outcome.done().size(), outcome.refused().size()));
        desk.navigator().changed();
        onChange.run();
    }

    /// Units whose forms decide something that is not approved yet, the most first.
    public ObservableList<FormEntry> open() {
        return open;
    }

    /// What was refused, in words; empty when nothing was.
    public StringProperty troubleProperty() {
        return trouble;
    }
}
