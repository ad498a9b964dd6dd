package org.qingqun.report.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.Role;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Progress;
import org.qingqun.report.Format;
import org.qingqun.report.Kind;
import org.qingqun.report.ReportFiles;
import org.qingqun.report.ReportOptions;
import org.qingqun.report.ReportService;
import org.qingqun.report.kept.KeptReports.Stands;

class KeptReportsTest {
    @TempDir Path folder;
    private OfficeFixture office;
    private ReportService reports;
    private Path out;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        reports = office.reports("zh", List::of);
        out = folder.resolve("out");
        var groups = office.groups("一群", "二群", "三群", "四群");
        office.baseline.lock(TODAY.minusDays(1), ADMIN);
        office.closed(groups.getFirst().id(), Disposition.DISSOLVE, null);
    }

    @AfterEach void close() {
        office.close();
    }

    private KeptReport issue() {
        reports.issue(ReportFiles.in(out, Set.of(Kind.SUMMARY, Kind.LEDGER), Set.of(Format.DOCX, Format.XLSX)), TODAY, ReportOptions.DEFAULT, ADMIN, Progress.NONE);
        return reports.kept().findAll().getFirst();
    }

    @Test void whatIsWrittenIsKeptWithItsDayItsRateAndItsHashes() throws IOException {
        var head = office.stores.audit().head();
        var kept = issue();
        assertEquals(List.of(TODAY, ADMIN, "disposal", "1/4", head, out.toString()),
                List.of(kept.asOf(), kept.by(), kept.rate(), kept.share().numerator() + "/" + kept.share().denominator(), kept.auditHead(), kept.folder()));
        assertEquals(List.of("summary.docx", "summary.xlsx", "ledger.xlsx"), kept.files().stream().map(KeptFile::name).toList());
        assertEquals(Files.size(out.resolve("summary.docx")), kept.files().getFirst().size());
        assertEquals("report.written", office.stores.audit().findLatest(1).getFirst().entry().action());
    }

    @Test void itCanBeTakenOutAgainToTheByte() throws IOException {
        var kept = issue();
        var before = Files.readAllBytes(out.resolve("summary.docx"));
        Files.delete(out.resolve("summary.docx"));
        var taken = reports.kept().takeOut(kept.id(), folder.resolve("again"));
        assertEquals(3, taken.size());
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(folder.resolve("again/summary.docx"))));
        assertEquals(ErrorCode.UNKNOWN_REPORT, assertThrows(ExpectedException.class, () -> reports.kept().takeOut(99, folder)).code());
    }

    @Test void howAFileStandsIsSaid() throws IOException {
        var kept = issue();
        assertEquals(Stands.AS_WRITTEN, reports.kept().stands(kept, kept.files().getFirst()));
        Files.writeString(out.resolve("summary.docx"), "改过");
        assertEquals(Stands.CHANGED, reports.kept().stands(kept, kept.files().getFirst()));
        Files.delete(out.resolve("summary.docx"));
        assertEquals(Stands.GONE, reports.kept().stands(kept, kept.files().getFirst()));
    }

    @Test void aFileTellsWhichReportItIs() throws IOException {
        var kept = issue();
        var renamed = Files.copy(out.resolve("ledger.xlsx"), folder.resolve("台账.xlsx"));
        assertEquals(Optional.of(kept), reports.kept().findByFile(renamed));
        assertEquals(Optional.empty(), reports.kept().findByFile(Files.writeString(folder.resolve("x.txt"), "别的")));
        assertEquals(ErrorCode.FILE_MISSING, assertThrows(ExpectedException.class, () -> reports.kept().findByFile(folder.resolve("nothing"))).code());
    }

    @Test void whoOnlyReadsKeepsNothing() {
        assertEquals(List.of(true, false), List.of(reports.kept().mayKeep(ADMIN), reports.kept().mayKeep(office.stores.people().insert("访客", null, Role.VIEWER).id())));
    }

    @Test void ofALongFileOnlyTheHashIsKept() throws IOException {
        Files.createDirectories(out);
        var longOne = Files.write(out.resolve("ledger.xlsx"), new byte[(int) KeptReports.MOST_BYTES + 1]);
        var kept = reports.kept().keep(out, List.of(longOne), TODAY, "disposal", new org.qingqun.common.Fraction(1, 4), ADMIN);
        assertEquals(false, kept.files().getFirst().held());
        assertEquals(List.of(), reports.kept().takeOut(kept.id(), folder.resolve("again")));
    }
}
