package org.qingqun.approval.sheet;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.Approval;
import org.qingqun.approval.ApprovalStore;
import org.qingqun.approval.Verdict;
import org.qingqun.approval.sheet.SheetReading.Judgement;
import org.qingqun.approval.sheet.SheetReading.Line;
import org.qingqun.approval.sheet.SheetReading.Part;
import org.qingqun.cleanup.CaseContent;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.ReviewService;
import org.qingqun.cleanup.Submission;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetStatus;

/// Compares each row of a sheet that came back with what was printed and with what is there now. Whatever does not fit is refused by name.
final class SheetJudge {
    private final ReviewService review;
    private final SheetStore sheets;
    private final ApprovalSheet sheet;
    private final SheetWords words;
    private final LocalDate today;
    private final ZoneId zone;
    private final Map<CaseId, CaseRow> now = new HashMap<>();
    private final Map<CaseId, Approval> known;

    SheetJudge(ReviewService review, SheetStore sheets, ApprovalStore approvals, SheetWords words, ApprovalSheet sheet) {
        this.review = review;
        this.sheets = sheets;
        this.sheet = sheet;
        this.words = words;
        zone = review.steps().clock().getZone();
        today = LocalDate.now(review.steps().clock());
        for (var row : review.findRows(sheet.rows().stream().map(SheetRow::cleanupCase).toList())) now.put(row.cleanupCase().id(), row);
        known = approvals.findBySheet(sheet.id()).stream().collect(Collectors.toMap(Approval::cleanupCase, a -> a, (_, later) -> later));
    }

    SheetReading judge(FilledSheet filled) {
        var lines = new ArrayList<Line>();
        var seen = new HashSet<Integer>();
        var places = new HashMap<Integer, List<FilledSheet.Row>>();
        for (var row : filled.rows()) printed(row).ifPresent(p -> places.computeIfAbsent(p.ordinal(), _ -> new ArrayList<>()).add(row));
        for (var row : filled.rows()) {
            var printed = printed(row).orElse(null);
            boolean twice = printed != null && isTwice(places, printed);
            if (printed != null && !twice && !seen.add(printed.ordinal())) continue; // the same once more
            lines.add(line(row, printed, twice));
        }
        var missing = sheet.rows().stream().filter(r -> !places.containsKey(r.ordinal())).map(r -> name(r.cleanupCase())).toList();
        return new SheetReading(sheet, lines, missing);
    }

    private Optional<SheetRow> printed(FilledSheet.Row row) {
        return RowCode.read(row.code()).flatMap(sheet::find);
    }

    /// A row stands there twice and says two things.
    private static boolean isTwice(Map<Integer, List<FilledSheet.Row>> places, SheetRow printed) {
        return places.getOrDefault(printed.ordinal(), List.of()).stream()
                .map(r -> List.of(r.agree().strip(), r.refuse().strip(), r.untilSeen().strip(), r.other().strip())).distinct().count() > 1;
    }

    private Line line(FilledSheet.Row row, @Nullable SheetRow printed, boolean twice) {
        if (printed == null) return new Line(row.number(), row.name(), null, new Judgement.Refused(strange(row)));
        try {
            if (twice) throw new ExpectedException(ErrorCode.SHEET_ROW_TWICE, row.name());
            return new Line(row.number(), row.name(), printed.cleanupCase(), judged(row, printed));
        } catch (ExpectedException why) {
            return new Line(row.number(), row.name(), printed.cleanupCase(), new Judgement.Refused(why));
        }
    }

    /// Of another sheet, or of none.
    private ExpectedException strange(FilledSheet.Row row) {
        var other = RowCode.read(row.code()).filter(c -> !c.sheet().equals(sheet.id())).flatMap(c -> sheets.find(c.sheet()).filter(s -> s.find(c).isPresent()));
        return other.isPresent() ? new ExpectedException(ErrorCode.SHEET_OTHER_BATCH, row.name(), other.get().code())
                : new ExpectedException(ErrorCode.SHEET_ROW_STRANGE, row.name(), row.code().isBlank() ? "—" : row.code().strip());
    }

    private Judgement judged(FilledSheet.Row row, SheetRow printed) {
        var marks = new RowMarks(row, today, words);
        if (marks.isBlank()) return new Judgement.Blank();
        var current = Objects.requireNonNull(now.get(printed.cleanupCase())); // cases are never removed
        var content = CaseContent.of(current.cleanupCase(), current.asset(), current.survivor());
        requireAsPrinted(row, printed, content);
        var answer = marks.isMoved() ? into(marks.read(), row, current) : marks.read();
        var before = known.get(printed.cleanupCase());
        if (before != null && (before.contentHash().equals(printed.contentHash()) || isInto(answer, current))) return again(row, before, answer);
        if (!content.hash().equals(printed.contentHash())) throw new ExpectedException(ErrorCode.SHEET_OUTDATED, content.name());
        if (current.cleanupCase().state() != CaseState.SUBMITTED) throw new ExpectedException(ErrorCode.SHEET_CASE_GONE, content.name(), current.cleanupCase().state());
        if (!printed.contentHash().equals(current.cleanupCase().contentHash())) throw new ExpectedException(ErrorCode.SHEET_OUTDATED, content.name());
        return new Judgement.Counts(answer);
    }

    /// 换保留群: agreed into the one that is written there, if the row's own unit has exactly one of that name that stays; else it goes back with what is written.
    private SheetAnswer into(SheetAnswer back, FilledSheet.Row row, CaseRow current) {
        var asset = current.asset();
        var meant = review.assets().findByName(asset.unit(), row.other().strip()).stream().filter(a -> a.family() == asset.family() && !a.id().equals(asset.id()) && stays(a)).toList();
        return meant.size() == 1 ? new SheetAnswer(Verdict.AGREE, back.comment(), null, meant.getFirst().id()) : back;
    }

    private boolean stays(Asset asset) {
        return asset.status() == AssetStatus.IN_USE && review.findOpen(asset.id()).filter(c -> c.disposition().closes()).isEmpty();
    }

    /// It was agreed into this one before.
    private static boolean isInto(SheetAnswer answer, CaseRow current) {
        return answer.into() != null && answer.into().equals(current.cleanupCase().survivor());
    }

    /// An answer stands; a sheet cannot change it.
    private Judgement again(FilledSheet.Row row, Approval before, SheetAnswer answer) {
        if (before.verdict() == answer.verdict()) return new Judgement.Known(answer);
        throw new ExpectedException(ErrorCode.SHEET_ANSWERED_OTHERWISE, row.name(), before.verdict(), LocalDate.ofInstant(before.at(), zone));
    }

    /// What stands on the row must be what was printed: else the head signed something else.
    private void requireAsPrinted(FilledSheet.Row row, SheetRow printed, CaseContent current) {
        var content = current.hash().equals(printed.contentHash()) ? current : submitted(printed);
        if (content == null) return; // what was printed was purged since; the hash says that it changed
        requireSame(row, Part.NAME, row.name(), content.name());
        requireSame(row, Part.PLAN, row.plan() == null ? "" : row.plan().key(), content.disposition());
        if (content.disposition().equals(Disposition.MERGE.key())) requireSame(row, Part.SURVIVOR, row.into(), content.survivorName());
        requireSame(row, Part.REASON, row.reason(), content.reason());
    }

    private @Nullable CaseContent submitted(SheetRow printed) {
        return review.findSubmissions(printed.cleanupCase()).stream().map(Submission::content).filter(Objects::nonNull)
                .filter(c -> c.hash().equals(printed.contentHash())).findFirst().orElse(null);
    }

    private static void requireSame(FilledSheet.Row row, Part field, String seen, String printed) {
        if (!plain(seen).equals(plain(printed))) throw new ExpectedException(ErrorCode.SHEET_ROW_EDITED, row.name(), field);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private String name(CaseId id) {
        var row = now.get(id);
        return row == null ? "?" : row.asset().name();
    }
}
