package org.qingqun.ui.report;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.UnitId;
import org.qingqun.report.Format;
import org.qingqun.report.Kind;
import org.qingqun.report.Rate;
import org.qingqun.report.ReportOptions;

/// What a person has chosen on the page.
///
/// @param under     the unit it is of, with all below it; null: of everybody
/// @param addressee null: by the level of the place; so is `signatory` the usual one
public record Choices(LocalDate asOf, @Nullable UnitId under, Rate rate, @Nullable String addressee, @Nullable String signatory, Set<Kind> kinds, Set<Format> formats,
        boolean unmasked) {
    public Choices {
        kinds = Set.copyOf(kinds);
        formats = Set.copyOf(formats);
    }

    /// People masked, the printed rate that of what was verified gone.
    public static Choices of(LocalDate today) {
        return new Choices(today, null, Rate.DISPOSAL, null, null, EnumSet.of(Kind.SUMMARY, Kind.LEDGER, Kind.CLOSURES), EnumSet.of(Format.DOCX, Format.PDF, Format.XLSX), false);
    }

    public Choices on(LocalDate day) {
        return new Choices(day, under, rate, addressee, signatory, kinds, formats, unmasked);
    }

    /// Of another unit: who it goes to and who signs is then the usual one again.
    public Choices of(@Nullable UnitId unit) {
        return new Choices(asOf, unit, rate, null, null, kinds, formats, unmasked);
    }

    public Choices printing(Rate chosen) {
        return new Choices(asOf, under, chosen, addressee, signatory, kinds, formats, unmasked);
    }

    public Choices to(@Nullable String whom) {
        return new Choices(asOf, under, rate, StringUtils.trimToNull(whom), signatory, kinds, formats, unmasked);
    }

    public Choices signedBy(@Nullable String whom) {
        return new Choices(asOf, under, rate, addressee, StringUtils.trimToNull(whom), kinds, formats, unmasked);
    }

    public Choices with(Kind kind, boolean on) {
        return new Choices(asOf, under, rate, addressee, signatory, toggled(Kind.class, kinds, kind, on), formats, unmasked);
    }

    public Choices with(Format format, boolean on) {
        return new Choices(asOf, under, rate, addressee, signatory, kinds, toggled(Format.class, formats, format, on), unmasked);
    }

    public Choices unmasked(boolean asTheyAre) {
        return new Choices(asOf, under, rate, addressee, signatory, kinds, formats, asTheyAre);
    }

    ReportOptions options() {
        return new ReportOptions(rate, addressee, signatory, unmasked, under);
    }

    /// The lists the summary names at its end.
    Set<Kind> annexes() {
        return formats.contains(Format.XLSX) ? kinds : Set.of();
    }

    private static <E extends Enum<E>> Set<E> toggled(Class<E> type, Set<E> before, E one, boolean on) {
        var after = EnumSet.noneOf(type);
        after.addAll(before);
        if (on) after.add(one);
        else after.remove(one);
        return after;
    }
}
