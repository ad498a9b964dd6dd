package org.qingqun.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Fraction;
import org.qingqun.common.Keyed;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.progress.Figures;
import org.qingqun.progress.Group;
import org.qingqun.report.document.Block;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// The tables of a report: one row a part, every origin and fate a column, the sum at the end.
record FigureTables(Messages messages, Terms terms, Rate rate) {
    private static final Set<Platform> UNNAMED = EnumSet.of(Platform.OTHER, Platform.UNKNOWN);
    private static final List<Count> COUNTS = List.of(new Count("baseline", 13, Figures::baseline), new Count("late", 11, Figures::lateDeclared),
            new Count("added", 11, Figures::added), new Count("returned", 11, Figures::returned), new Count("closed", 14, Figures::closed),
            new Count("merged", 14, Figures::mergedAway), new Count("outOfScope", 12, Figures::outOfScope), new Count("remaining", 13, Figures::remaining),
            new Count("disposed", 13, Figures::disposed));

    private static final int SHORT_LABEL = 6;
    private static final int USUAL_DIGITS = 5;
    private static final int PER_DIGIT = 3;

    private record Count(String column, int weight, ToIntFunction<Figures> of) {}

    /// One row of a table before it is formatted.
    record Part(String label, Figures figures) {}

    Block.Table byFamily(int number, ReportInput in) {
        var parts = in.families().stream().map(f -> new Part(terms.of(f.family()), f.total())).toList();
        return table(messages.format("report.table.family", number), "family", parts, in.total());
    }

    Block.Table byLevel(int number, FamilyFigures f) {
        return table(caption("level", number, f), "level", levels(f), f.total());
    }

    Block.Table byCounty(int number, FamilyFigures f, PlaceKind place) {
        return table(caption(place.parts(), number, f), place.parts(), counties(f, place), f.total());
    }

    Block.Table byPlatform(int number, FamilyFigures f) {
        return table(caption("platform", number, f), "platform", platforms(f), f.total());
    }

    /// What is gone, by the disposition that closed it: how many, and of all that is gone how much.
    Block.Table byReason(int number, Family family, List<Group> reasons) {
        var sorted = reasons.stream().sorted(Comparator.comparingInt((Group r) -> -gone(r.figures())).thenComparing(Group::key))
                .map(r -> new Group(terms.disposition(r.key()), r.figures())).toList();
        return shares(messages.format("report.table.reason", number, terms.of(family)), new Block.Column(messages.text("report.column.reason"), 40, false), sorted);
    }

    /// The same by the reasons people gave.
    ///
    /// @param reasons of the first table, which has as many
    /// @throws ExpectedException `DOES_NOT_ADD_UP`
    Block.Table byGiven(int number, Family family, List<Group> given, List<Group> reasons) {
        if (gone(given) != gone(reasons)) throw new ExpectedException(ErrorCode.DOES_NOT_ADD_UP, gone(given), gone(reasons));
        return shares(messages.format("report.table.given", number, terms.of(family)), new Block.Column(messages.text("report.column.given"), 100, false), given);
    }

    private Block.Table shares(String caption, Block.Column first, List<Group> parts) {
        int all = gone(parts);
        var rows = new ArrayList<List<String>>();
        parts.forEach(part -> rows.add(share(part.key(), gone(part.figures()), all)));
        rows.add(share(messages.text("report.column.total"), all, all));
        return new Block.Table(caption, List.of(first, new Block.Column(messages.text("report.column.gone"), 30, true), new Block.Column(messages.text("report.column.share"), 30, true)),
                rows, true);
    }

    private static int gone(List<Group> parts) {
        return parts.stream().mapToInt(part -> gone(part.figures())).sum();
    }

    static int gone(Figures f) {
        return f.closed() + f.mergedAway() + f.outOfScope();
    }

    private static List<String> share(String label, int count, int all) {
        return List.of(label, Integer.toString(count), FigureText.decimal(new Fraction(count, all).percent()));
    }

    /// The biggest platform first, the unnamed ones last.
    List<Part> platforms(FamilyFigures f) {
        Comparator<Group> biggest = Comparator.comparingInt(g -> -g.figures().baseline());
        var order = Comparator.<Group, Boolean>comparing(g -> UNNAMED.contains(Keyed.of(Platform.class, g.key()))).thenComparing(biggest)
                .thenComparing(Group::key);
        return f.byPlatform().stream().sorted(order).map(g -> new Part(terms.of(Keyed.of(Platform.class, g.key())), g.figures())).toList();
    }

    List<Part> levels(FamilyFigures f) {
        return f.byLevel().stream().sorted(Comparator.comparing(g -> Keyed.of(Level.class, g.key())))
                .map(g -> new Part(terms.of(Keyed.of(Level.class, g.key())), g.figures())).toList();
    }

    List<Part> counties(FamilyFigures f, PlaceKind place) {
        var own = messages.text("report.own." + (place.hasPlacesBelow() ? place.key() : "other"));
        return f.byCounty().stream().map(g -> new Part(g.key().isEmpty() ? own : g.key(), g.figures())).toList();
    }

    private String caption(String cut, int number, FamilyFigures f) {
        return messages.format("report.table." + cut, number, terms.of(f.family()));
    }

    private Block.Table table(String caption, String firstColumn, List<Part> parts, Figures total) {
        var columns = new ArrayList<Block.Column>();
        columns.add(new Block.Column(messages.text("report.column." + firstColumn), parts.stream().anyMatch(FigureTables::isLong) ? 44 : 26, false));
        for (var count : COUNTS) columns.add(new Block.Column(messages.text("report.column." + count.column()), weight(count, parts, total), true));
        columns.add(new Block.Column(messages.text("report.column.rate." + rate.key()), 15, true));
        var rows = new ArrayList<List<String>>();
        for (var part : parts) rows.add(row(part.label(), part.figures()));
        rows.add(row(messages.text("report.column.total"), total));
        return new Block.Table(caption, columns, rows, true);
    }

    /// A number of six digits or more that is broken over two lines reads as another number.
    private static int weight(Count count, List<Part> parts, Figures total) {
        int digits = Stream.concat(parts.stream().map(Part::figures), Stream.of(total)).mapToInt(f -> Integer.toString(count.of().applyAsInt(f)).length()).max().orElse(0);
        return digits <= USUAL_DIGITS ? count.weight() : Math.max(count.weight(), PER_DIGIT * digits - 1);
    }

    /// Chinese names are never broken between words, so a long one would take several lines.
    private static boolean isLong(Part part) {
        return part.label().codePoints().filter(Character::isIdeographic).count() > SHORT_LABEL;
    }

    private List<String> row(String label, Figures f) {
        var cells = new ArrayList<String>();
        cells.add(label);
        for (var count : COUNTS) cells.add(Integer.toString(count.of().applyAsInt(f)));
        cells.add(FigureText.decimal(rate.of(f).percent()));
        return cells;
    }
}
