package org.qingqun.report;

import java.util.List;
import java.util.function.Supplier;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Unit;
import org.qingqun.progress.Explanations;
import org.qingqun.progress.OfficeFigures;
import org.qingqun.progress.SnapshotService;
import org.qingqun.report.form.SuperiorForms;
import org.qingqun.report.kept.KeptReports;
import org.qingqun.report.text.ReportTexts;

/// What a report asks beside the campaign itself.
///
/// @param missingUnits units that were asked for a ledger and did not return one
/// @param rebounds     assets that look like something closed that is back
public record ReportSources(Supplier<List<Unit>> missingUnits, Supplier<List<AssetId>> rebounds, SnapshotService snapshots, Explanations growths, OfficeFigures office, ReportTexts texts,
        SuperiorForms forms, KeptReports kept) {}
