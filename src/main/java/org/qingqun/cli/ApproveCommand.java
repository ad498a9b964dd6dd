package org.qingqun.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.approval.Backing;
import org.qingqun.approval.Verdict;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.Outcome;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetLookup;
import org.qingqun.office.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `approve`: records what a department head answered on a signed sheet, prints such sheets and reads them back. With a PIN a head answers in the window only.
@Command(name = "approve", description = "${bundle:cli.approve}")
final class ApproveCommand implements Callable<Integer> {
    private final Session session;

    @Mixin private AssetChoice choice = new AssetChoice();

    @Mixin private SheetChoice sheet = new SheetChoice();

    @Option(names = "--head", paramLabel = "NAME", description = "${bundle:cli.approve.head}")
    private @Nullable String head;

    @Option(names = "--verdict", paramLabel = "agree|return|defer", description = "${bundle:cli.approve.verdict}")
    private @Nullable String verdict;

    @Option(names = "--grade", paramLabel = "sheet-with-scan|sheet-without-scan", description = "${bundle:cli.approve.grade}")
    private @Nullable String grade;

    @Option(names = "--comment", paramLabel = "TEXT", description = "${bundle:cli.approve.comment}")
    private @Nullable String comment;

    @Option(names = "--until", paramLabel = "DATE", description = "${bundle:cli.approve.until}")
    private @Nullable String until;

    @Option(names = "--survivor", paramLabel = "CODE|UNIT/NAME", description = "${bundle:cli.approve.survivor}")
    private @Nullable String survivor;

    @Option(names = "--add-head", description = "${bundle:cli.approve.addHead}")
    private boolean addHead;

    ApproveCommand(Session session) {
        this.session = session;
    }

    /// What one answer on the sheet says, whatever it is about.
    private record Answer(PersonId head, Verdict verdict, ApprovalGrade grade, @Nullable String comment, @Nullable LocalDate until, @Nullable Asset into) {}

    @Override public Integer call() {
        sheet.check(session, head);
        if (!sheet.isGiven()) return byRows();
        return session.inOffice(office -> {
            if (head != null && sheet.isOut()) return sheet.print(session, office, named(office, head), choice.unit());
            return head != null && sheet.isForm() ? sheet.takeForm(session, office, named(office, head)) : sheet.take(session, office);
        });
    }

    private int byRows() {
        var common = new LinkedHashMap<String, @Nullable String>();
        common.put("head", head);
        common.put("verdict", verdict);
        common.put("grade", grade);
        common.put("comment", comment);
        common.put("until", until);
        common.put("survivor", survivor);
        var rows = choice.rows(session, common);
        return session.inOffice(office -> {
            var run = new StepRun(session, office);
            var heads = heads(office, run.lookup());
            run.each(rows, row -> answer(head -> heads.find(head, rows), row, run.lookup()), run::open, (ids, answer) -> record(office, ids, answer));
            return run.finish();
        });
    }

    private Outcome record(Office office, List<CaseId> ids, Answer answer) {
        var by = session.person(office);
        var into = answer.into();
        if (into == null) return office.approvals().recordSheet(ids, answer.verdict(), answer.comment(), answer.until(), answer.head(), answer.grade(), by);
        var words = answer.comment() == null ? session.messages().format("approval.keeper.said", into.name()) : answer.comment();
        return office.approvals().recordInto(ids, into.id(), words, answer.head(), answer.grade(), Backing.NONE, by);
    }

    /// Of a whole sheet: known, or nobody.
    private PersonId named(Office office, String name) {
        return heads(office, office.inventory().lookup()).find(name, List.of());
    }

    private Heads heads(Office office, AssetLookup lookup) {
        return new Heads(office, lookup, session.person(office), addHead);
    }

    private static Answer answer(Function<String, PersonId> heads, Row row, AssetLookup lookup) {
        var name = row.text("head").orElseThrow(() -> row.unreadable("head", ""));
        var verdict = row.choice("verdict", Verdict.class).orElse(Verdict.AGREE);
        var into = row.other("survivor").map(lookup::get).orElse(null);
        if (into != null && verdict != Verdict.AGREE) throw row.unreadable("survivor", into.name());
        return new Answer(heads.apply(name), verdict,
                row.choice("grade", ApprovalGrade.class).orElse(ApprovalGrade.SHEET_WITHOUT_SCAN), row.text("comment").orElse(null), row.date("until").orElse(null), into);
    }
}
