package org.qingqun.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.PartialDate;
import org.qingqun.ingest.mapping.Ledger;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.value.Choices;
import org.qingqun.ingest.value.CountCell;
import org.qingqun.ingest.value.DateCell;
import org.qingqun.ingest.value.DateSpan;
import org.qingqun.ingest.value.DispositionCell;
import org.qingqun.ingest.value.Doubt;
import org.qingqun.ingest.value.PersonCell;
import org.qingqun.ingest.value.PhoneCell;
import org.qingqun.ingest.value.Reading;
import org.qingqun.ingest.value.TermCells;
import org.qingqun.ingest.value.Words;
import org.qingqun.inventory.Activity;
import org.qingqun.inventory.ActivityLevel;
import org.qingqun.inventory.AppKind;
import org.qingqun.inventory.AssetFacts;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.Custodian;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.Source;
import org.qingqun.inventory.Term;
import org.qingqun.inventory.UnitId;

/// Reads the rows of one ledger into facts. What cannot be read stays unknown and is told; only a row without a name is left out.
final class RowReader {
    private static final int LONGEST_NAME = 200;
    private static final Pattern FILED = Pattern.compile("^(?:是|有|已备案)[:：,，]?\\s*[(（]?(.*\\d[^)）]*)[)）]?$");
    private final Ledger ledger;
    private final String file;
    private final LocalDate today;
    private final int[] columns = new int[AssetField.values().length];
    private final @Nullable Platform around;
    private final CellReaders cells;
    private final String members; // the headings that say how to read what stands below them
    private final String temporary;
    private Row row = new Row(0, false, List.of());
    private Set<AssetField> given = EnumSet.noneOf(AssetField.class);
    private List<CellProblem> problems = List.of();

    RowReader(Ledger ledger, String file, LocalDate today) {
        this.ledger = ledger;
        this.file = file;
        this.today = today;
        Arrays.fill(columns, -1);
        for (var column : ledger.columns()) columns[column.field().ordinal()] = column.index();
        around = CellReaders.platformAround(ledger);
        cells = CellReaders.of(ledger);
        members = ledger.heading(AssetField.MEMBERS);
        temporary = ledger.heading(AssetField.TEMPORARY);
    }

    Ledger ledger() {
        return ledger;
    }

    /// What this row is: a table may list several families by their kind.
    Family family(Row one) {
        int column = columns[AssetField.APP_KIND.ordinal()];
        var told = column < 0 ? null : Choices.family(one.text(column));
        return told == null ? ledger.family() : told;
    }

    /// @param sponsor what stood in a unit column and is no unit of the tree, else null
    ReadRow read(Row one, Family family, UnitId unit, @Nullable String sponsor) {
        row = one;
        given = EnumSet.noneOf(AssetField.class);
        problems = new ArrayList<>(0);
        var name = text(AssetField.NAME);
        if (name == null || name.length() > LONGEST_NAME) {
            if (name != null) problem(AssetField.NAME, CellProblem.Kind.TOO_LONG);
            else if (problems.isEmpty()) problem(AssetField.NAME, CellProblem.Kind.MISSING);
            return new ReadRow(ledger, row, family, null, null, Set.of(), null, null, problems);
        }
        given.add(AssetField.UNIT);
        if (sponsor != null) given.add(AssetField.SPONSOR);
        var section = sponsor == null ? text(AssetField.SPONSOR) : sponsor;
        var facts = new AssetFacts(name, unit, section, platform(), custodian(), text(AssetField.PURPOSE), text(AssetField.AUDIENCE), created(),
                activity(), take(AssetField.MEMBERS, cell -> CountCell.read(cell, members)), term(), filingNo(), text(AssetField.NOTE),
                new Source(file, ledger.sheet(), row.number()));
        return new ReadRow(ledger, row, family, facts, kind(family), given, code(), decision(family), problems);
    }

    /// A name to merge into, or a day it was closed on, say what is meant where nothing else does.
    private @Nullable Decision decision(Family family) {
        var said = ledger.column(AssetField.DISPOSITION).map(c -> DispositionCell.read(cell(AssetField.DISPOSITION), family, c.header())).orElse(null);
        var survivor = text(AssetField.SURVIVOR);
        var closed = take(AssetField.CLOSED_ON, cell -> DateCell.past(dated(cell, DateSpan::to), today));
        if (said == null && survivor == null && closed == null) return null;
        if (survivor == null && said != null && said.disposition().equals("merge")) survivor = DispositionCell.survivor(cell(AssetField.DISPOSITION).text(), cell(AssetField.NOTE).text());
        var disposition = said != null ? said.disposition() : survivor != null ? "merge" : Choices.closing(family);
        var due = take(AssetField.DEADLINE, cell -> dated(cell, DateSpan::to));
        return new Decision(disposition, survivor, text(AssetField.REASON), text(AssetField.RESPONSIBLE), due == null ? null : due.latest(),
                closed != null || (said != null && said.done()), closed != null || said == null ? closed : said.doneOn());
    }

    private @Nullable String text(AssetField field) {
        return take(field, cell -> cell.kind() == Cell.Kind.ERROR ? Reading.doubtful(Doubt.ERROR_CELL)
                : Words.isNothing(cell.text()) ? Reading.nothing() : Reading.of(Words.clean(cell.text())));
    }

    /// Name and number may share one cell, in either column.
    private Custodian custodian() {
        var title = text(AssetField.CUSTODIAN_TITLE);
        for (var field : List.of(AssetField.CUSTODIAN, AssetField.PHONE)) {
            var both = PersonCell.split(cell(field));
            if (both == null || both.phone() == null || !cell(field == AssetField.PHONE ? AssetField.CUSTODIAN : AssetField.PHONE).isBlank()) continue;
            given.add(AssetField.CUSTODIAN);
            given.add(AssetField.PHONE);
            return new Custodian(both.name(), title, PhoneCell.read(new Cell(both.phone(), Cell.Kind.TEXT)).value());
        }
        var masked = Words.isMasked(cell(AssetField.CUSTODIAN).text());
        return new Custodian(masked ? null : text(AssetField.CUSTODIAN), title, take(AssetField.PHONE, PhoneCell::read));
    }

    private @Nullable PartialDate created() {
        return take(AssetField.CREATED_ON, cell -> DateCell.past(dated(cell, DateSpan::from), today));
    }

    private Reading<PartialDate> dated(Cell cell, Function<DateSpan, @Nullable PartialDate> end) {
        var read = cells.dates().apply(cell);
        if (read.value() == null) return new Reading<>(null, read.doubt());
        var date = end.apply(read.value());
        return date == null ? Reading.doubtful(Doubt.NOT_A_DATE) : Reading.of(date);
    }

    /// Use in words, such as 每天使用 where a day is asked for, tells how active a group is and not when it was used last.
    private Activity activity() {
        var use = cells.uses().apply(cell(AssetField.LAST_ACTIVE_ON)).orElse(null);
        var last = use == null ? take(AssetField.LAST_ACTIVE_ON, cell -> DateCell.past(dated(cell, DateSpan::to), today)) : null;
        var messages = take(AssetField.MESSAGES_30D, CountCell::read);
        var level = take(AssetField.ACTIVITY, cells.levels());
        if (level == null && use != null) {
            level = use;
            given.add(AssetField.ACTIVITY);
        }
        var grade = take(AssetField.EVIDENCE, cell -> Choices.evidence(cell.text()));
        boolean told = last != null || messages != null || level != null;
        var said = grade != null ? grade : told ? EvidenceGrade.UNIT : EvidenceGrade.UNKNOWN;
        return new Activity(level == null ? ActivityLevel.UNKNOWN : level, last, messages, said, told ? ledger.dataDate() : null);
    }

    private Term term() {
        var found = TermCells.read(cell(AssetField.TEMPORARY), temporary, cell(AssetField.ENDS_ON), cells.dates());
        doubt(AssetField.TEMPORARY, found.temporary().doubt());
        doubt(AssetField.ENDS_ON, found.end().doubt());
        if (found.temporary().value() != null) given.add(AssetField.TEMPORARY);
        if (found.end().value() != null || found.term().kind() == Term.Kind.UNTIL_EVENT) given.add(AssetField.ENDS_ON);
        return found.term();
    }

    /// From its column, else from what heading, sheet and titles say of all rows, which is no statement about this one.
    private Platform platform() {
        var own = take(AssetField.PLATFORM, cells.platforms());
        if (own != null) return own;
        var kind = Choices.mentioned(cell(AssetField.APP_KIND).text());
        if (kind != null) return kind;
        return around == null ? Platform.UNKNOWN : around;
    }

    private @Nullable AppKind kind(Family family) {
        if (family != Family.GOV_APP) return null;
        var written = cell(AssetField.APP_KIND);
        return Choices.appKind(written.isBlank() ? cell(AssetField.NAME).text() : written.text());
    }

    /// 未备案, 无 and 否 are no numbers; in 是（YX-002） it stands in brackets.
    private @Nullable String filingNo() {
        var written = text(AssetField.FILING_NO);
        if (written == null || written.chars().noneMatch(Character::isDigit)) {
            given.remove(AssetField.FILING_NO);
            return null;
        }
        return FILED.matcher(written).replaceFirst("$1");
    }

    private @Nullable String code() {
        var code = Words.plain(cell(AssetField.CODE).text()).toUpperCase(java.util.Locale.ROOT);
        return code.isEmpty() ? null : code;
    }

    private Cell cell(AssetField field) {
        int column = columns[field.ordinal()];
        return column < 0 ? Cell.BLANK : row.cell(column);
    }

    private <T> @Nullable T take(AssetField field, Function<Cell, Reading<T>> reader) {
        var cell = cell(field);
        if (cell.isBlank()) return null;
        var read = reader.apply(cell);
        doubt(field, read.doubt());
        if (read.value() != null) given.add(field);
        return read.value();
    }

    private void doubt(AssetField field, @Nullable Doubt doubt) {
        if (doubt != null) problem(field, CellProblem.Kind.valueOf(doubt.name()));
    }

    private void problem(AssetField field, CellProblem.Kind kind) {
        problems.add(new CellProblem(ledger.sheet(), row.number(), ledger.heading(field), kind, Words.clean(cell(field).text())));
    }
}
