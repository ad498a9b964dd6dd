package org.qingqun.ui.approval;

import java.util.Collection;
import java.util.Objects;
import org.qingqun.cleanup.Disposition;

/// What is asked for in one batch, counted.
///
/// @param kept     to stay as they are
/// @param merged   to be merged away
/// @param into     how many different ones those go into
/// @param ended    to be dissolved, deregistered or taken down
/// @param other    to be rectified or counted no longer
public record Totals(int kept, int merged, int into, int ended, int other) {
    public static Totals of(Collection<Item> items) {
        int merged = count(items, Disposition.MERGE);
        int into = (int) items.stream().map(i -> i.row().cleanupCase().survivor()).filter(Objects::nonNull).distinct().count();
        int ended = (int) items.stream().filter(i -> i.disposition().closes()).count() - merged;
        return new Totals(count(items, Disposition.KEEP), merged, into, ended, count(items, Disposition.RECTIFY) + count(items, Disposition.OUT_OF_SCOPE));
    }

    private static int count(Collection<Item> items, Disposition disposition) {
        return (int) items.stream().filter(i -> i.disposition() == disposition).count();
    }

    public int all() {
        return kept + merged + ended + other;
    }

    /// How many are still there once everything was agreed to and carried out; what leaves the count for another reason stays here.
    public int remaining() {
        return kept + other;
    }
}
