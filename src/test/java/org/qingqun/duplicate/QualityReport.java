package org.qingqun.duplicate;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.qingqun.duplicate.LabelledPairs.Part;
import org.qingqun.duplicate.Quality.Judged;

/// Prints how well duplicates are found on the labelled tables: `QualityReport [kinds] [errors]`. Errors are listed for development only. `brief`,
/// `no-purposes` and `no-vetoes` are for the ablation. `held-out`, `confirm`, `sealed`, `fourth` run the tables nothing was tuned on, `fresh` to `sixteenth` those of another hand.
final class QualityReport {
    private static final List<Part> TUNED = List.of(Part.DEVELOPMENT, Part.TEST, Part.LATER);
    private static final List<Part> LOOKED_AT = List.of(Part.FRESH, Part.SECOND, Part.THIRD, Part.FIFTH, Part.SIXTH, Part.SEVENTH, Part.EIGHTH, Part.NINTH,
            Part.TENTH, Part.ELEVENTH, Part.TWELFTH, Part.THIRTEENTH, Part.FOURTEENTH, Part.FIFTEENTH, Part.SIXTEENTH);
    private final PrintStream out;

    private QualityReport(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        var report = new QualityReport(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        var wanted = List.of(args);
        var apart = List.of("held-out", "confirm", "sealed", "fresh", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
                "thirteenth", "fourteenth", "fifteenth", "sixteenth").stream().filter(wanted::contains).toList();
        for (var table : apart) report.heldOut(Part.valueOf(table.toUpperCase(Locale.ROOT).replace('-', '_')), wanted);
        if (apart.isEmpty()) report.tuned(wanted);
    }

    private void tuned(List<String> wanted) {
        if (wanted.contains("brief")) {
            var quality = Quality.of(!wanted.contains("no-purposes"), !wanted.contains("no-vetoes"));
            for (var part : TUNED) line(part.toString(), quality.part(part));
            return;
        }
        var together = Quality.together();
        var apart = Quality.apart();
        for (var part : TUNED) {
            line("one inventory, " + part, together.part(part));
            line("pair by pair, " + part, apart.part(part));
        }
        if (wanted.contains("kinds")) for (var part : TUNED) kinds(part, together);
        if (wanted.contains("errors")) errors(together.part(Part.DEVELOPMENT));
        if (wanted.contains("apart")) errors(apart.part(Part.DEVELOPMENT));
        if (wanted.contains("review")) list(together.part(Part.DEVELOPMENT).stream().filter(j -> j.label().same() && j.band() == Band.REVIEW).toList());
        if (wanted.contains("near")) list(together.part(Part.DEVELOPMENT).stream().filter(j -> !j.label().same() && j.score() > 0.4).toList());
    }

    /// Kinds only: whoever saw the lines could tune on them. Of those looked at the errors too.
    private void heldOut(Part part, List<String> wanted) {
        var together = Quality.heldOut(part);
        line("one inventory, " + part, together.part(part));
        line("pair by pair, " + part, Quality.heldOutApart(part).part(part));
        if (wanted.contains("kinds")) kinds(part, together);
        if (LOOKED_AT.contains(part) && wanted.contains("errors")) errors(together.part(part));
        if (LOOKED_AT.contains(part) && wanted.contains("review")) list(together.part(part).stream().filter(j -> j.label().same() && j.band() == Band.REVIEW).toList());
    }

    private void line(String name, List<Judged> judged) {
        var found = Quality.count(judged, Judged::found);
        var sure = Quality.count(judged, j -> j.band() == Band.DUPLICATE);
        var hard = judged.stream().filter(j -> !j.label().same() && j.found() && List.of("serial", "cohort", "territory").contains(j.label().kind())).count();
        out.printf("%-28s %4d pairs  found P %.3f R %.3f F1 %.3f   duplicate P %.3f R %.3f   AP %.3f   serial/cohort/territory mixed up %d%n", name, judged.size(),
                found.precision(), found.recall(), found.f1(), sure.precision(), sure.recall(), Quality.averagePrecision(judged), hard);
    }

    private void kinds(Part part, Quality quality) {
        out.println(part);
        quality.byKind(part).forEach((kind, judged) -> {
            long found = judged.stream().filter(Judged::found).count();
            long sure = judged.stream().filter(j -> j.band() == Band.DUPLICATE).count();
            out.printf("  %-20s %3d  found %3d  duplicate %3d%n", kind, judged.size(), found, sure);
        });
    }

    private void errors(List<Judged> judged) {
        list(judged.stream().filter(j -> j.label().same() != j.found()).toList());
    }

    private void list(List<Judged> judged) {
        for (var j : judged) {
            out.printf("%s %-14s %.3f  %s  ~  %s %n      %s%n", j.label().same() ? "MISSED" : "WRONG ", j.label().kind(), j.score(), j.label().left(), j.label().right(), j.why());
        }
    }
}
