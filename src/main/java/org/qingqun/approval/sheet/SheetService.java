package org.qingqun.approval.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.approval.ApprovalService;
import org.qingqun.approval.Backing;
import org.qingqun.approval.MergeSizes;
import org.qingqun.approval.Risk;
import org.qingqun.approval.SheetId;
import org.qingqun.approval.sheet.SheetReading.Judgement;
import org.qingqun.audit.AuditEntry;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.Person;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseContent;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseQuery;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Outcome;
import org.qingqun.cleanup.ReviewService;
import org.qingqun.cleanup.joint.JointService;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Scan;
import org.qingqun.inventory.UnitId;

/// 审签表: prints what waits for a head, and takes back what he signed.
public record SheetService(ReviewService review, ApprovalService approvals, SheetStore sheets, SheetWords words, JointService joints, Access access) {
    /// The most serious risk first, then the more of them, then by deadline.
    private static final Comparator<PrintedSheet.Line> ORDER = Comparator.comparingInt((PrintedSheet.Line l) -> l.risks().stream().mapToInt(Enum::ordinal).min().orElse(Risk.values().length))
            .thenComparingInt(l -> -l.risks().size()).thenComparing(l -> l.cases().cleanupCase().deadline(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingLong(l -> l.cases().cleanupCase().id().value());

    /// Makes a sheet of what waits for this head and what he did not propose himself.
    ///
    /// @param unit  whose cases; null: the head's own unit's
    /// @param dueOn the day it is wanted back
    /// @throws ExpectedException `NOT_ALLOWED`, `HEAD_WITHOUT_UNIT`, `OTHER_UNIT`, `NOTHING_WAITS`, `SUBMIT_AGAIN`
    public PrintedSheet print(PersonId head, @Nullable UnitId unit, LocalDate dueOn, PersonId by) {
        access.require(by, Permission.EXECUTE);
        var signer = access.require(head, Permission.APPROVE);
        var under = unit == null ? signer.unit() : unit;
        if (under == null) throw new ExpectedException(ErrorCode.HEAD_WITHOUT_UNIT, signer.name());
        if (!approvals.reaches(signer, under)) throw new ExpectedException(ErrorCode.OTHER_UNIT, signer.name());
        var waiting = review.findRows(review.findIds(new CaseQuery(Set.of(CaseState.SUBMITTED), Set.of(), null, under, null)));
        var own = waiting.stream().filter(r -> !r.cleanupCase().proposedBy().equals(head)).toList();
        var changed = own.stream().filter(SheetService::isChanged).map(r -> r.asset().name()).toList();
        var lines = lines(own.stream().filter(r -> !isChanged(r)).toList());
        if (lines.isEmpty() && !changed.isEmpty()) throw new ExpectedException(ErrorCode.SUBMIT_AGAIN, signer.name(), changed.size());
        if (lines.isEmpty()) throw new ExpectedException(ErrorCode.NOTHING_WAITS, signer.name());
        return review.steps().transactions().inOne(() -> keep(signer, under, dueOn, by, lines, changed));
    }

    private static boolean isChanged(CaseRow row) {
        return !CaseContent.of(row.cleanupCase(), row.asset(), row.survivor()).hash().equals(row.cleanupCase().contentHash());
    }

    private List<PrintedSheet.Line> lines(List<CaseRow> rows) {
        var sizes = new MergeSizes(review.cases(), review.assets());
        var joint = joints.findNames(rows.stream().map(r -> r.asset().id()).toList());
        var lines = new ArrayList<PrintedSheet.Line>();
        for (var row : rows) {
            var merged = sizes.of(row);
            var partners = joint.getOrDefault(row.asset().id(), List.of());
            lines.add(new PrintedSheet.Line(printed(0, row), row, Risk.of(row, merged, partners, today()), merged, partners));
        }
        lines.sort(ORDER);
        var numbered = new ArrayList<PrintedSheet.Line>();
        for (var line : lines) numbered.add(line.as(printed(numbered.size() + 1, line.cases())));
        return numbered;
    }

    private static SheetRow printed(int ordinal, CaseRow row) {
        return new SheetRow(ordinal, row.cleanupCase().id(), Objects.requireNonNull(row.cleanupCase().contentHash())); // whatever was submitted has one
    }

    private PrintedSheet keep(Person head, UnitId unit, LocalDate dueOn, PersonId by, List<PrintedSheet.Line> lines, List<String> changed) {
        var steps = review.steps();
        var rows = lines.stream().map(PrintedSheet.Line::row).toList();
        var logHead = steps.audit().head();
        int number = sheets.countByPrefix("SP-" + today().format(DateTimeFormatter.BASIC_ISO_DATE)) + 1;
        var code = BatchCode.of(today(), number, rows, logHead);
        var sheet = sheets.insert(new ApprovalSheet(new SheetId(0), code, review.campaigns().current().id(), head.id(), unit, by, steps.clock().instant(), dueOn, logHead, rows));
        log("sheet.print", sheet, by, null, code + " rows:" + rows.size() + " head:" + head.id().value());
        return new PrintedSheet(sheet, lines, changed);
    }

    /// What a sheet that came back says; changes nothing.
    ///
    /// @throws ExpectedException `NO_SHEET`, `FOREIGN_SHEET`
    public SheetReading judge(FilledSheet filled) {
        var codes = BatchCode.findAll(filled.text());
        if (codes.isEmpty()) throw new ExpectedException(ErrorCode.NO_SHEET, filled.file());
        var sheet = sheets.findByCode(codes.getFirst()).orElseThrow(() -> new ExpectedException(ErrorCode.FOREIGN_SHEET, filled.file(), codes.getFirst()));
        return new SheetJudge(review, sheets, approvals.approvals(), words, sheet).judge(filled);
    }

    /// Where the inventory is not what a signed sheet says; changes nothing.
    ///
    /// @throws ExpectedException `NO_SHEET`, `FOREIGN_SHEET`
    public List<SheetProblem> check(FilledSheet filled) {
        return new SheetCheck(review, sheets, approvals.approvals(), words).check(filled);
    }

    /// Records what a sheet says: each row that counts by itself, in the name of the head who signed. All of it or nothing.
    ///
    /// A scan that comes later makes the answers recorded from this sheet before as firm as the new ones.
    ///
    /// @return what was found, with the refusals of each row as they came out
    /// @throws ExpectedException as `judge`, `NOT_ALLOWED`, `SCAN_USED_ELSEWHERE`
    public SheetReading take(FilledSheet filled, @Nullable Scan scan, PersonId by) {
        access.require(by, Permission.EXECUTE);
        return review.steps().transactions().inOne(() -> {
            var reading = judge(filled);
            if (scan != null) keep(scan, reading.sheet(), by);
            var taken = record(reading, scan, by);
            if (scan != null) approvals.confirm(reading.sheet().id(), scan.sha256());
            log("sheet.take", reading.sheet(), by, filled.file(), "answers:" + taken.countAnswers() + (scan == null ? "" : " scan:" + scan.sha256()));
            return taken;
        });
    }

    /// The scan of a sheet whose answers are recorded already: they become as firm as if it had come with them.
    ///
    /// @throws ExpectedException `NOT_ALLOWED`, `SCAN_USED_ELSEWHERE`
    public void addScan(SheetId id, Scan scan, PersonId by) {
        access.require(by, Permission.EXECUTE);
        review.steps().transactions().inOne(() -> {
            var sheet = sheets.find(id).orElseThrow(); // only sheets that were listed are asked for
            keep(scan, sheet, by);
            approvals.confirm(id, scan.sha256());
            log("sheet.scan", sheet, by, null, "scan:" + scan.sha256());
        });
    }

    private void keep(Scan scan, ApprovalSheet sheet, PersonId by) {
        var subject = subject(sheet);
        var kept = sheets.keep(scan, subject, by.value(), review.steps().clock().instant());
        if (!kept.equals(subject)) throw new ExpectedException(ErrorCode.SCAN_USED_ELSEWHERE, scan.name());
    }

    private SheetReading record(SheetReading reading, @Nullable Scan scan, PersonId by) {
        var groups = new LinkedHashMap<SheetAnswer, List<CaseId>>();
        for (var line : reading.lines()) if (line.judgement() instanceof Judgement.Counts(var answer) && line.cleanupCase() != null)
            groups.computeIfAbsent(answer, _ -> new ArrayList<>()).add(line.cleanupCase());
        var grade = scan == null ? ApprovalGrade.SHEET_WITHOUT_SCAN : ApprovalGrade.SHEET_WITH_SCAN;
        var backing = Backing.of(reading.sheet().id(), scan == null ? null : scan.sha256());
        var refused = new LinkedHashMap<Long, ExpectedException>();
        groups.forEach((answer, ids) -> recorded(answer, ids, reading.sheet().head(), grade, backing, by)
                .refused().forEach(r -> refused.put(r.subject(), r.why())));
        return new SheetReading(reading.sheet(), reading.lines().stream().map(l -> after(l, refused)).toList(), reading.missing());
    }

    private Outcome recorded(SheetAnswer answer, List<CaseId> ids, PersonId head, ApprovalGrade grade, Backing backing, PersonId by) {
        var into = answer.into();
        return into == null ? approvals.recordSheet(ids, answer.verdict(), answer.comment(), answer.until(), head, grade, backing, by)
                : approvals.recordInto(ids, into, Objects.requireNonNullElse(answer.comment(), ""), head, grade, backing, by);
    }

    private static SheetReading.Line after(SheetReading.Line line, java.util.Map<Long, ExpectedException> refused) {
        var id = line.cleanupCase();
        var why = id == null ? null : refused.get(id.value());
        return why == null ? line : new SheetReading.Line(line.number(), line.name(), id, new Judgement.Refused(why));
    }

    /// Every sheet of the campaign, the newest first.
    public List<SheetStanding> findStandings() {
        return sheets.findStandings(review.campaigns().current().id());
    }

    private void log(String action, ApprovalSheet sheet, PersonId by, @Nullable String from, String to) {
        review.steps().audit().append(new AuditEntry(review.steps().clock().instant(), by.value(), action, subject(sheet), from, to, null));
    }

    private static String subject(ApprovalSheet sheet) {
        return "sheet:" + sheet.id().value();
    }

    private LocalDate today() {
        return LocalDate.now(review.steps().clock());
    }
}
