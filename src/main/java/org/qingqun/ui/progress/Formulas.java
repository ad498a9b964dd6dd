package org.qingqun.ui.progress;

import java.util.List;
import org.qingqun.common.Keyed;
import org.qingqun.common.Messages;
import org.qingqun.progress.Burden;
import org.qingqun.progress.Figures;
import org.qingqun.progress.ProgressService.Point;
import org.qingqun.progress.Weight;
import org.qingqun.ui.progress.WaterfallStep.Part;
import org.qingqun.wording.FigureText;

/// The formula behind each figure of page 进度, with the numbers put in and the rows they count.
public record Formulas(Messages messages) {
    /// Figures that are not columns of the waterfall.
    public enum Kpi implements Keyed {
        DISPOSAL, NET, REMAINING, PROVEN, BACK
    }

    /// @param formula  in words and letters
    /// @param inserted the same with numbers, down to the printed result
    /// @param note     what counts, since when, how it is rounded
    /// @param behind   the rows to look at; those that count nothing are left out
    public record Formula(String formula, String inserted, String note, List<Behind> behind) {
        public Formula {
            behind = behind.stream().filter(b -> b.count() > 0).toList();
        }
    }

    /// @param rows  `RowsBehind` or `Weight`
    /// @param count how many there are
    public record Behind(Keyed rows, long count) {}

    public Formula of(Kpi kpi, ProgressReading r) {
        var f = r.figures();
        var inserted = switch (kpi) {
            case DISPOSAL -> disposal(f);
            case NET -> insert("net", count(f.baseline()), count(f.lateDeclared()), count(f.outOfScopeBl()), count(f.remaining()),
                    count(f.denominator() - f.remaining()), count(f.denominator()), FigureText.rate(f.netReduction()));
            case REMAINING -> identity(f);
            case PROVEN -> insert("proven", count(r.proven().numerator()), count(r.proven().denominator()), FigureText.rate(r.proven()));
            case BACK -> insert("back", count(f.added()), count(f.mergedInto()), count(f.returned()), count(f.restoredFlow()));
        };
        var behind = switch (kpi) {
            case DISPOSAL -> rates(f);
            case NET -> List.of(new Behind(RowsBehind.REMAINING, f.remaining()), new Behind(RowsBehind.DENOMINATOR, f.denominator()));
            case REMAINING -> List.of(new Behind(RowsBehind.REMAINING, f.remaining()));
            case PROVEN -> List.of(new Behind(RowsBehind.DISPOSED, r.proven().denominator()));
            case BACK -> List.of(new Behind(RowsBehind.BACK, f.added() - f.mergedInto() + f.returned()), new Behind(RowsBehind.RESTORED, f.restoredFlow()));
        };
        return new Formula(messages.text("progress.formula." + kpi.key()), inserted, note(r, "progress.note." + kpi.key()), behind);
    }

    /// A column is a plain count; its formula is the whole identity, so that the reader sees where it belongs.
    public Formula of(Part part, ProgressReading r) {
        int value = Math.abs(WaterfallStep.of(r.figures()).get(part.ordinal()).value());
        return new Formula(messages.text("progress.formula." + part.key()), identity(r.figures()), note(r, "progress.note.part"),
                List.of(new Behind(RowsBehind.valueOf(part.name()), value)));
    }

    /// The rate of one bar.
    public Formula of(RateRow row, ProgressReading r) {
        return new Formula(messages.format("progress.formula.of", row.name(), messages.text("progress.formula.disposal")), disposal(row.figures()),
                note(r, "progress.note.disposal"), rates(row.figures()));
    }

    /// The rate on one day of the trend.
    public Formula of(Point point, ProgressReading r) {
        return new Formula(messages.format("progress.formula.of", point.day(), messages.text("progress.formula.disposal")), disposal(point.figures()),
                note(r, "progress.note.disposal"), rates(point.figures()));
    }

    /// One figure of the burden.
    public Formula of(Weight weight, ProgressReading r) {
        var now = r.beside().now();
        var listed = r.beside().perPerson().now();
        int stated = now.assets() - now.membersUnknown();
        long count = switch (weight) {
            case PER_CUSTODIAN -> now.withCustodian();
            case OVERLOADED -> now.overloaded();
            case MEGA -> now.mega();
            case PER_ASSET -> stated;
            case MESSAGES -> now.messagesKnown();
            case UNKNOWN -> now.membersUnknown();
            case PER_PERSON -> listed.groups();
        };
        var inserted = switch (weight) {
            case PER_CUSTODIAN -> insert("quotient", count(count), count(now.custodians()), FigureText.decimal(now.perCustodian()));
            case PER_ASSET -> insert("quotient", count(now.members()), count(stated), FigureText.decimal(now.perAsset()));
            case MESSAGES -> insert("quotient", count(now.messages30d()), count(Burden.DAYS), FigureText.grouped(now.messagesADay()));
            case PER_PERSON -> insert("quotient", count(listed.seats()), count(listed.people()), FigureText.decimal(listed.mean()));
            case OVERLOADED, MEGA, UNKNOWN -> insert("of", count(count), count(weight == Weight.OVERLOADED ? now.custodians() : now.assets()));
        };
        return new Formula(messages.text("progress.formula." + weight.key()), inserted, messages.text(weight == Weight.PER_PERSON ? "progress.note.per-person" : "progress.note.burden"),
                List.of(new Behind(weight, count)));
    }

    private static List<Behind> rates(Figures f) {
        return List.of(new Behind(RowsBehind.DISPOSED, f.disposedGross()), new Behind(RowsBehind.DENOMINATOR, f.denominator()));
    }

    private String disposal(Figures f) {
        return insert("disposal", count(f.disposedGross()), count(f.mergedInto()), count(f.baseline()), count(f.lateDeclared()), count(f.outOfScopeBl()),
                count(f.disposed()), count(f.denominator()), FigureText.rate(f.disposalRate()));
    }

    private String identity(Figures f) {
        return insert("identity", count(f.baseline()), count(f.lateDeclared()), count(f.added()), count(f.returned()), count(f.closed()),
                count(f.mergedAway()), count(f.outOfScope()), count(f.remaining()));
    }

    private String note(ProgressReading r, String key) {
        return messages.format(key, String.valueOf(r.campaign().baselineDay()));
    }

    private String insert(String what, String... numbers) {
        return messages.format("progress.inserted." + what, (Object[]) numbers);
    }

    private static String count(long value) {
        return FigureText.count(value);
    }
}
