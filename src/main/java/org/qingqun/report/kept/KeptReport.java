package org.qingqun.report.kept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.Fraction;

/// A report that was written: of which day, when, by whom, where to, and what stood in it.
///
/// @param id        0 before it is kept
/// @param folder    where its files were written
/// @param rate      the key of the rate that it prints
/// @param share     that rate of its main family
/// @param auditHead the end of the log when it was written
public record KeptReport(long id, LocalDate asOf, Instant writtenAt, PersonId by, String folder, String rate, Fraction share, String auditHead, List<KeptFile> files) {
    public KeptReport {
        files = List.copyOf(files);
    }
}
