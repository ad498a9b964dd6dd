package org.qingqun.ui.cleanup;

import static java.util.stream.Collectors.joining;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.qingqun.common.Messages;
import org.qingqun.report.letter.LetterKind;
import org.qingqun.ui.cleanup.CaseReader.Listing;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// Ties `head.fxml` to what the list shows and to the other parts of the page. Decides nothing.
@SuppressWarnings("NullAway.Init") // FXML fills the fields
public final class HeadController {
    private final CleanupModel model;
    private final Parts parts;
    private final Desk desk;
    private final Messages messages;
    @FXML private Label summary;
    @FXML private Button letters;
    @FXML private Button look;

    public HeadController(CleanupModel model, Parts parts, Desk desk) {
        this.model = model;
        this.parts = parts;
        this.desk = desk;
        messages = desk.messages();
    }

    @FXML void initialize() {
        model.listingProperty().subscribe(this::show);
    }

    private void show(Listing listing) {
        var terms = new Terms(messages);
        var filter = model.filterProperty().get();
        var states = filter.states().isEmpty() ? messages.text("cleanup.summary.all") : filter.states().stream().sorted().map(terms::of).collect(joining(messages.text("list.between")));
        summary.setText(messages.format("cleanup.summary", states, FigureText.count(listing.ids().size()), FigureText.count(listing.overdue())));
        letters.setText(messages.format("cleanup.supervise", FigureText.count(listing.letters())));
        look.setText(messages.format("cleanup.look", FigureText.count(listing.toVerify())));
        letters.setDisable(listing.letters() == 0);
        look.setDisable(listing.toVerify() == 0);
    }

    @FXML void supervise() {
        open(LetterKind.SUPERVISION);
    }

    @FXML void reminders() {
        open(LetterKind.REMINDER);
    }

    @FXML void digests() {
        open(LetterKind.DIGEST);
    }

    private void open(LetterKind kind) {
        parts.letters().kindProperty().set(kind);
        parts.show(View.LETTERS);
    }

    @FXML void look() {
        parts.show(View.LOOK);
    }

    @FXML void spot() {
        parts.show(View.SPOT);
    }

    @FXML void texts() {
        desk.navigator().go(Visit.to(Page.SETTINGS).withText("texts"));
    }

    @FXML void calendar() {
        desk.navigator().go(Visit.to(Page.SETTINGS).withText("calendar"));
    }
}
