package org.qingqun.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingqun.inventory.UnitId;
import org.qingqun.report.Format;
import org.qingqun.report.Kind;
import org.qingqun.report.Rate;
import org.qingqun.report.ReportOptions;

class ChoicesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final Choices usual = Choices.of(TODAY);

    @Test void anotherUnitsReportGoesToWhomItUsuallyGoes() {
        var county = new UnitId(7);
        var chosen = usual.to("市人民政府").signedBy("市大数据中心").printing(Rate.NET).of(county);
        assertEquals(new ReportOptions(Rate.NET, null, null, false, county), chosen.options());
    }

    @Test void peopleAreMaskedAndTheDisposalRateIsPrintedUnlessSomebodyChoosesOtherwise() {
        assertEquals(ReportOptions.DEFAULT, usual.options());
        assertEquals(Set.of(Kind.SUMMARY, Kind.LEDGER, Kind.CLOSURES), usual.kinds());
        assertEquals(TODAY, usual.asOf());
    }

    @Test void eachChoiceChangesOnlyItself() {
        assertEquals(new ReportOptions(Rate.NET, null, null, false), usual.printing(Rate.NET).options());
        assertEquals(new ReportOptions(Rate.DISPOSAL, "市人民政府", null, false), usual.to("市人民政府").options());
        assertEquals(new ReportOptions(Rate.DISPOSAL, null, "市大数据中心", false), usual.signedBy("市大数据中心").options());
        assertEquals(ReportOptions.DEFAULT.withUnmasked(true), usual.unmasked(true).options());
        assertEquals(TODAY.minusDays(1), usual.on(TODAY.minusDays(1)).asOf());
        assertEquals(usual, usual.printing(Rate.NET).to("x").signedBy("y").unmasked(true).printing(Rate.DISPOSAL).to(null).signedBy(null).unmasked(false));
    }

    @Test void aBlankNameIsNone() {
        assertNull(usual.to("  ").addressee());
        assertNull(usual.signedBy("\t").signatory());
        assertEquals("市委", usual.to(" 市委 ").addressee());
    }

    @Test void kindsAndFormatsAreTickedOneByOne() {
        assertTrue(usual.with(Kind.KEPT, true).kinds().contains(Kind.KEPT));
        assertFalse(usual.with(Kind.LEDGER, false).kinds().contains(Kind.LEDGER));
        assertEquals(usual, usual.with(Format.PNG, true).with(Format.PNG, true).with(Format.PNG, false));
        var none = usual.with(Format.DOCX, false).with(Format.PDF, false).with(Format.XLSX, false);
        assertEquals(Set.of(), none.formats());
        assertEquals(Set.of(Format.PNG), none.with(Format.PNG, true).formats());
    }

    @Test void listsAreNamedOnlyWhereTheyAreWritten() {
        assertEquals(usual.kinds(), usual.annexes());
        assertEquals(Set.of(), usual.with(Format.XLSX, false).annexes());
    }
}
