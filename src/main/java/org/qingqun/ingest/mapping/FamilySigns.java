package org.qingqun.ingest.mapping;

import org.qingqun.inventory.Family;

/// Tells what a table lists. Headings tell most, then the sheet's name and the lines right above, then the lines at the sheet's top and the file's
/// name, which may speak of all three families.
record FamilySigns(HeaderWords words) {
    Family of(Table table, String fileName) {
        var best = Family.WORK_GROUP;
        long most = 0;
        for (var family : Family.values()) {
            long score = score(table, fileName, family);
            if (score <= most) continue;
            best = family;
            most = score;
        }
        return best;
    }

    private long score(Table table, String fileName, Family family) {
        long headings = table.heading().texts().stream().filter(h -> words.countSigns(family, h) > 0).count();
        boolean apart = !table.above().isEmpty();
        return 3 * headings + 2 * signs(family, table.sheet().name(), 2) + (apart ? 2 : 1) * signs(family, String.join(" ", table.own()), 1)
                + signs(family, String.join(" ", table.above()), 1) + signs(family, fileName, 1);
    }

    private long signs(Family family, String text, int most) {
        return Math.min(most, words.countSigns(family, text));
    }
}
