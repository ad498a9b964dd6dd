package org.qingqun.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.ApprovalStore;
import org.qingqun.campaign.CampaignStore;
import org.qingqun.campaign.PersonId;
import org.qingqun.campaign.PersonStore;
import org.qingqun.cleanup.CaseStore;
import org.qingqun.common.Messages;
import org.qingqun.common.Progress;
import org.qingqun.inventory.InventoryService;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.progress.ProgressService;
import org.qingqun.report.document.Block;
import org.qingqun.report.document.Document;
import org.qingqun.report.form.FormGuess;
import org.qingqun.report.form.FormValues;
import org.qingqun.report.form.SuperiorForm;
import org.qingqun.report.form.SuperiorForms;
import org.qingqun.report.form.Unfilled;
import org.qingqun.report.kept.KeptReports;
import org.qingqun.report.text.Fill;
import org.qingqun.report.text.ReportTexts;
import org.qingqun.report.write.ChartWriter;
import org.qingqun.report.write.DocxWriter;
import org.qingqun.report.write.FigureSheetWriter;
import org.qingqun.report.write.Fonts;
import org.qingqun.report.write.FormWriter;
import org.qingqun.report.write.PdfWriter;
import org.qingqun.report.write.PrintedPages;
import org.qingqun.report.write.XlsxWriter;
import org.qingqun.wording.Terms;

/// 报告: the summary for superiors and its annexes, on screen and as files.
public record ReportService(InventoryService inventory, CampaignStore campaigns, ProgressService progress, ApprovalStore approvals, CaseStore cases,
        PersonStore people, ReportSources sources, Messages messages) {

    private static final int LONGEST_NAME = 100;

    public Document preview(LocalDate asOf) {
        return preview(asOf, ReportOptions.DEFAULT, EnumSet.allOf(Kind.class));
    }

    /// The summary as it would be written now.
    ///
    /// @param annexes the lists that go along, named at its end
    /// @throws org.qingqun.common.ExpectedException `DOES_NOT_ADD_UP`
    public Document preview(LocalDate asOf, ReportOptions options, Set<Kind> annexes) {
        return model(options).compose(facts(asOf, options.under()), annexes);
    }

    /// The summary as its pages will print, for a screen.
    ///
    /// @throws org.qingqun.common.ExpectedException `MISSING_GLYPH`, `FILE_MISSING` without the program's fonts
    public PrintedPages print(ReportInput facts, ReportOptions options, Set<Kind> annexes) {
        return new PdfWriter(Fonts.locate()).print(model(options).compose(facts, annexes));
    }

    /// The charts that are written beside the summary.
    public List<Block.Chart> charts(ReportInput facts) {
        return new ReportModel(messages, ReportOptions.DEFAULT).charts(facts);
    }

    /// The same reports in another language.
    public ReportService in(Messages words) {
        return new ReportService(inventory, campaigns, progress, approvals, cases, people, sources, words);
    }

    /// Who signs unless somebody else is named; null where not even the place is known.
    public @Nullable String usualSignatory(ReportInput facts, @Nullable UnitId under) {
        var by = signed(ReportOptions.DEFAULT.of(under)).signatory();
        return by != null ? by : facts.place().isEmpty() ? null : facts.place();
    }

    /// Every fact of a report, for a screen that shows what it rests on.
    public ReportInput facts(LocalDate asOf) {
        return facts(asOf, null);
    }

    /// @param under of this unit and all below it; null: of everybody
    public ReportInput facts(LocalDate asOf, @Nullable UnitId under) {
        var tree = inventory.unitTree();
        return new ReportFacts(campaigns, progress, approvals, cases, tree, sources.missingUnits().get(), inventory, sources, new ReportScope(tree, under)).gather(asOf);
    }

    public List<Path> write(Path dir, Set<Kind> kinds, Set<Format> formats, LocalDate asOf, boolean unmasked, Progress task) {
        return write(dir, kinds, formats, asOf, ReportOptions.DEFAULT.withUnmasked(unmasked), task);
    }

    /// @throws org.qingqun.common.ExpectedException as the other one
    public List<Path> write(Path dir, Set<Kind> kinds, Set<Format> formats, LocalDate asOf, ReportOptions options, Progress task) {
        return write(ReportFiles.in(dir, kinds, formats), asOf, options, task);
    }

    /// Writes what kinds and formats have in common: the summary in every format, the annexes as xlsx.
    ///
    /// @return the files, in the order of their kinds; each is whole even if another one is refused
    /// @throws org.qingqun.common.ExpectedException `DOES_NOT_ADD_UP` before anything is written, `MISSING_GLYPH`, `FILE_IN_USE`, `CANNOT_WRITE`,
    ///         `CANCELLED`
    public List<Path> write(ReportFiles files, LocalDate asOf, ReportOptions options, Progress task) {
        return write(files, files.kinds().contains(Kind.SUMMARY) ? facts(asOf, options.under()) : null, asOf, options, task);
    }

    /// As `write`, and keeps what was written: whoever asks later gets the same bytes.
    ///
    /// @throws org.qingqun.common.ExpectedException as `write`, `NOT_ALLOWED`
    public List<Path> issue(ReportFiles files, LocalDate asOf, ReportOptions options, PersonId by, Progress task) {
        sources.kept().requireKeeper(by);
        var facts = facts(asOf, options.under());
        var written = write(files, facts, asOf, options, task);
        sources.kept().keep(files.folder(), written, asOf, options.rate().key(), options.rate().of(facts.main().total()), by);
        return written;
    }

    private List<Path> write(ReportFiles files, @Nullable ReportInput facts, LocalDate asOf, ReportOptions options, Progress task) {
        var jobs = new ArrayList<Supplier<Path>>();
        if (facts != null && files.kinds().contains(Kind.SUMMARY)) jobs.addAll(summary(files, facts, signed(options)));
        jobs.addAll(annexes(files, () -> facts != null ? facts : facts(asOf, options.under()), asOf, options, task));
        return new SideBySide(task).write(jobs);
    }

    private List<Supplier<Path>> summary(ReportFiles files, ReportInput facts, ReportOptions options) {
        var model = new ReportModel(messages, options, sources.texts().template(messages));
        var document = model.compose(facts, Set.copyOf(files.annexes()));
        var jobs = new ArrayList<Supplier<Path>>();
        var formats = files.formats();
        if (formats.contains(Format.DOCX)) jobs.add(() -> new DocxWriter().write(document, files.of(Kind.SUMMARY, Format.DOCX)));
        if (formats.contains(Format.PDF)) jobs.add(() -> new PdfWriter(Fonts.locate()).write(document, files.of(Kind.SUMMARY, Format.PDF)));
        if (formats.contains(Format.XLSX)) jobs.add(() -> new FigureSheetWriter().write(new FigureSheets(messages, new Terms(messages)).of(facts), files.of(Kind.SUMMARY, Format.XLSX)));
        if (formats.contains(Format.PNG)) {
            var pen = new ChartWriter(Fonts.locate());
            for (var chart : model.charts(facts)) jobs.add(() -> pen.write(chart, files.ofChart(chart.name())));
        }
        return jobs;
    }

    private List<Supplier<Path>> annexes(ReportFiles files, Supplier<ReportInput> facts, LocalDate asOf, ReportOptions options, Progress task) {
        var columns = new AnnexColumns(messages, new Terms(messages), options.unmasked());
        var lists = new Annexes(inventory, cases, approvals, people, campaigns.current().id(), columns, sources, new ReportScope(inventory.unitTree(), options.under()));
        var jobs = new ArrayList<Supplier<Path>>();
        for (var kind : files.annexes()) jobs.add(() -> xlsx().writeListings(lists.of(kind, () -> progress.census(null, asOf), facts, asOf), files.of(kind, Format.XLSX), task));
        return jobs;
    }

    private XlsxWriter xlsx() {
        return new XlsxWriter(messages.text("report.annex.column.number"));
    }

    private ReportModel model(ReportOptions options) {
        return new ReportModel(messages, signed(options), sources.texts().template(messages));
    }

    /// What stands where in the summary's text, and the text itself.
    public ReportTexts texts() {
        return sources.texts();
    }

    /// What was written before.
    public KeptReports kept() {
        return sources.kept();
    }

    /// Superiors' own forms.
    public SuperiorForms forms() {
        return sources.forms();
    }

    /// The figures a form is filled from: those of the report.
    public FormValues formValues(ReportInput facts) {
        return FormFigures.of(facts);
    }

    /// Takes a superior's form in under a name, its cells guessed from the words around them.
    ///
    /// @throws org.qingqun.common.ExpectedException `UNREADABLE_FILE`, `FORM_NOT_XLSX`, `NO_FORM_CELLS`
    public SuperiorForm addForm(String name, byte[] bytes, LocalDate asOf, PersonId by) {
        sources.forms().requireKeeper(by);
        var tree = inventory.unitTree();
        var counties = tree.all().stream().filter(u -> tree.county(u.id()).filter(u::equals).isPresent()).map(Unit::name).toList();
        var guess = new FormGuess(messages, counties, facts(asOf).main().family());
        return sources.forms().add(StringUtils.left(name, LONGEST_NAME), bytes, guess, by);
    }

    /// Writes a superior's form with the figures of a day.
    ///
    /// @return what stayed empty
    /// @throws org.qingqun.common.ExpectedException `UNKNOWN_FORM`, `DOES_NOT_ADD_UP`, `FILE_IN_USE`, `CANNOT_WRITE`
    public List<Unfilled> fillForm(String name, LocalDate asOf, Path target) {
        return new FormWriter().write(sources.forms().get(name), sources.forms(), formValues(facts(asOf)), target);
    }

    /// Each figure that can stand in the summary's text, as it would be printed now.
    public Map<Fill, String> figures(ReportInput facts) {
        var filling = new Filling(messages, ReportOptions.DEFAULT, facts);
        var figures = new EnumMap<Fill, String>(Fill.class);
        for (var fill : Fill.values()) if (!fill.isWhole()) figures.put(fill, filling.figure(fill));
        return figures;
    }

    /// Unless somebody else signs, the administrator's unit does; a report of one unit is that unit's.
    private ReportOptions signed(ReportOptions options) {
        var unit = people.get(PersonId.ADMINISTRATOR).unit();
        if (options.signatory() != null || options.under() != null || unit == null) return options;
        return inventory.unitTree().find(unit).map(u -> options.signedBy(u.name())).orElse(options);
    }
}
