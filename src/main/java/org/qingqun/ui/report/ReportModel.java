package org.qingqun.ui.report;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Messages;
import org.qingqun.report.Kind;
import org.qingqun.report.Rate;
import org.qingqun.report.ReportFiles;
import org.qingqun.report.ReportService;
import org.qingqun.report.document.Basis;
import org.qingqun.report.write.PageMark;
import org.qingqun.report.write.PrintedPages;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Visit;
import org.qingqun.wording.FigureText;

/// What page 报告 knows: the choices, what they lead to, and the pages in sight.
public final class ReportModel {
    /// One page as it is shown.
    ///
    /// @param picture may have more pixels than the page is wide on the screen
    record Sheet(int number, BufferedImage picture, List<PageMark> marks) {}

    private final Desk desk;
    private final Messages messages;
    private final ReportService reports;
    private final ReportReader reader;
    private final Exporting exporting;
    private final ReadOnlyObjectWrapper<Choices> choices;
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Viewport> viewport = new ReadOnlyObjectWrapper<>(Viewport.NOTHING);
    private final ObservableList<Sheet> sheets = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper written = new ReadOnlyStringWrapper("");
    private double density = 1;

    public ReportModel(Desk desk, FolderOpener opener) {
        this.desk = desk;
        messages = desk.messages();
        reports = desk.office().reports().in(messages);
        reader = new ReportReader(desk.office(), reports, messages);
        exporting = new Exporting(desk, reports, opener, written::set);
        choices = new ReadOnlyObjectWrapper<>(Choices.of(desk.office().today()));
    }

    public void refresh() {
        var wanted = choices.get();
        desk.tasks().start(Job.of("report.task.read", () -> reader.read(wanted), this::take).replacing());
    }

    private void take(Reading fresh) {
        reading.set(fresh);
        var pages = fresh.pages();
        viewport.set(viewport.get().of(pages == null ? 0 : pages.count()));
        draw();
    }

    /// Changes what was chosen and reads anew; what leaves it as it was does nothing.
    public void choose(UnaryOperator<Choices> change) {
        var after = change.apply(choices.get());
        if (after.equals(choices.get())) return;
        if (after.asOf().isAfter(desk.office().today())) {
            desk.notices().refused(messages.text("report.page.future"));
            choices.set(choices.get().on(desk.office().today()));
        } else choices.set(after);
        refresh();
    }

    /// People as they are only after a plain warning.
    public void mask(boolean masked) {
        boolean agreed = masked || desk.dialogs().confirm(messages.text("report.unmask.title"), messages.text("report.unmask.text"),
                messages.text("report.unmask.verb"));
        choose(c -> c.unmasked(!masked && agreed));
    }

    /// @param pixels of the picture for each of the screen's units: 1.5 at 150 %
    public void place(int width, int height, double pixels) {
        density = pixels;
        look(v -> v.sized(width, height));
    }

    /// Turns pages or changes their size.
    void look(UnaryOperator<Viewport> change) {
        var after = change.apply(viewport.get());
        if (after.equals(viewport.get())) return;
        viewport.set(after);
        draw();
    }

    private void draw() {
        var now = reading.get();
        var view = viewport.get();
        if (now == null || now.pages() == null || !view.isReady()) sheets.clear();
        else {
            var pages = now.pages();
            int pixels = (int) Math.round(view.pageWidth() * density);
            desk.tasks().start(Job.of("report.task.draw", () -> view.shown().stream().map(n -> sheet(pages, n, pixels)).toList(), sheets::setAll).replacing());
        }
    }

    private static Sheet sheet(PrintedPages pages, int number, int pixels) {
        return new Sheet(number, pages.draw(number, pixels), pages.marks(number));
    }

    /// How many files an export would write now.
    public int fileCount() {
        return reading.get() == null ? 0 : files(reading.get().charts()).size();
    }

    private List<Path> files(List<String> charts) {
        return ReportFiles.in(Path.of(""), choices.get().kinds(), choices.get().formats()).all(charts);
    }

    /// Why nothing can be exported, or what would be left out; empty when all is well.
    public String hint() {
        var now = reading.get();
        if (now == null) return "";
        if (!now.mayGoOut()) return messages.text("report.page.refused");
        boolean listsOnly = choices.get().kinds().stream().anyMatch(k -> k != Kind.SUMMARY) && choices.get().annexes().isEmpty();
        if (listsOnly) return messages.text("report.page.needsXlsx");
        return fileCount() == 0 ? messages.text("report.page.nothing") : "";
    }

    public boolean canExport() {
        var now = reading.get();
        return now != null && now.mayGoOut() && fileCount() > 0;
    }

    public void export() {
        var now = reading.get();
        if (now != null && canExport()) exporting.start(choices.get(), now.charts());
    }

    /// The rate as it would be printed; — before anything is read.
    public String rate(Rate which) {
        return Optional.ofNullable(reading.get()).map(Reading::facts).map(f -> FigureText.rate(which.of(f.main().total()))).orElse(FigureText.NONE);
    }

    /// Leads to what a sentence was counted from.
    public void open(Basis basis) {
        var now = reading.get();
        if (now != null) desk.navigator().go(visit(basis, now));
    }

    private static Visit visit(Basis basis, Reading now) {
        return switch (basis) {
            case NONE, CENSUS -> Visit.to(Page.PROGRESS);
            case DISPOSED -> now.disposed().isEmpty() || now.facts() == null ? Visit.to(Page.PROGRESS)
                    : Visit.to(Page.INVENTORY).withFamily(now.facts().main().family()).withAssets(now.disposed());
            case RETURNS, UNITS -> Visit.to(Page.INGEST);
            case CLOSED -> Visit.to(Page.CLEANUP).withState("closed");
            case UNVERIFIED -> Visit.to(Page.CLEANUP).withState("executed");
            case BLOCKED -> Visit.to(Page.CLEANUP).withState("blocked");
            case OVERDUE, OPEN -> Visit.to(Page.CLEANUP);
        };
    }

    public void go(Visit visit) {
        desk.navigator().go(visit);
    }

    public ReadOnlyObjectProperty<Choices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    ObservableList<Sheet> sheets() {
        return sheets;
    }

    /// What was written last; empty before.
    public ReadOnlyStringProperty writtenProperty() {
        return written.getReadOnlyProperty();
    }
}
