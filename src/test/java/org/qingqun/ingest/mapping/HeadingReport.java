package org.qingqun.ingest.mapping;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.AssetField;

/// Prints how many headings of the table, as offices write them, are taken for what they mean: `bench/intake headings`.
public final class HeadingReport {
    /// A heading of the table and what it means.
    record Written(String heading, AssetField field) {
        /// What nobody knows is left aside; of two meanings the values below decide.
        boolean isRight() {
            var found = HeaderWords.BUNDLED.match(heading);
            int own = found.getOrDefault(field, field == AssetField.IGNORED && found.isEmpty() ? 0 : -1);
            return own >= best() - 1;
        }

        boolean isSure() {
            return isRight() && best() >= Ledger.SURE;
        }

        int best() {
            return HeaderWords.BUNDLED.match(heading).values().stream().max(Integer::compare).orElse(0);
        }
    }

    private HeadingReport() {}

    static List<Written> table() {
        var written = new ArrayList<Written>();
        try (var in = Objects.requireNonNull(HeadingReport.class.getResourceAsStream("/org/qingqun/ingest/headings.txt"))) {
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#")).toList()) {
                int cut = line.indexOf(": ");
                for (var heading : line.substring(cut + 2).split("\\|")) written.add(new Written(heading, Keyed.of(AssetField.class, line.substring(0, cut))));
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return written;
    }

    public static void main(String... args) {
        var table = table();
        long right = table.stream().filter(Written::isRight).count();
        long sure = table.stream().filter(Written::isSure).count();
        long wrong = table.stream().filter(w -> !w.isRight() && w.best() > 0).count();
        System.out.printf("%d headings: right %d, of these without a question %d; taken for another field %d; the rest is asked%n", table.size(), right, sure, wrong);
        table.stream().filter(w -> !w.isRight()).forEach(w -> System.out.println(w.field().key() + " " + w.heading() + " " + HeaderWords.BUNDLED.match(w.heading())));
    }
}
