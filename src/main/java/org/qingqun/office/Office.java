package org.qingqun.office;

import java.time.Clock;
import java.time.LocalDate;
import org.qingqun.approval.ApprovalService;
import org.qingqun.approval.DelegationService;
import org.qingqun.approval.PinService;
import org.qingqun.approval.SignInService;
import org.qingqun.approval.sheet.FormService;
import org.qingqun.approval.sheet.SheetService;
import org.qingqun.audit.AuditStore;
import org.qingqun.audit.ClockCheck;
import org.qingqun.campaign.AppointmentService;
import org.qingqun.campaign.BaselineService;
import org.qingqun.campaign.CampaignService;
import org.qingqun.campaign.EntryService;
import org.qingqun.campaign.PeopleService;
import org.qingqun.campaign.PersonStore;
import org.qingqun.cleanup.CaseStore;
import org.qingqun.cleanup.ExecutionService;
import org.qingqun.cleanup.MergeService;
import org.qingqun.cleanup.ReviewService;
import org.qingqun.cleanup.desk.CleanupDesk;
import org.qingqun.duplicate.DuplicateService;
import org.qingqun.duplicate.ThesaurusService;
import org.qingqun.exchange.BackupService;
import org.qingqun.exchange.SafetyNet;
import org.qingqun.ingest.ImportBatches;
import org.qingqun.ingest.LedgerImport;
import org.qingqun.inventory.InventoryService;
import org.qingqun.inventory.UnitService;
import org.qingqun.office.pack.SettingsService;
import org.qingqun.progress.Explanations;
import org.qingqun.progress.LimitTrials;
import org.qingqun.progress.OfficeFigures;
import org.qingqun.progress.ProgressService;
import org.qingqun.progress.SnapshotService;
import org.qingqun.report.ReportService;
import org.qingqun.returns.ReturnDesk;
import org.qingqun.roster.RosterService;
import org.qingqun.rule.ScanService;
import org.qingqun.rule.pack.RuleDesk;

/// What one open inventory offers to window and command line: its services, built once by `Wiring`.
public record Office(InventoryService inventory, UnitService units, CampaignService campaigns, BaselineService baseline, LedgerImport ledgers, RosterService rosters,
        SnapshotService snapshots, OfficeFigures officeFigures, Explanations growths,
        ImportBatches batches, ScanService scan, DuplicateService duplicates, ThesaurusService thesaurus,
        ReviewService review, MergeService merges, ExecutionService execution, ApprovalService approvals, DelegationService delegations,
        SheetService sheets, FormService forms, PinService pins, ProgressService progress, CaseStore cases,
        PersonStore people, AppointmentService appointments, AuditStore audit, ReportService reports, BackupService backups, SafetyNet safety,
        ReturnDesk returns, RuleDesk rules, CleanupDesk cleanup, SettingsService settings,
        Clock clock) {
    /// The day by this office's clock.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// What other limits would do.
    public LimitTrials limitTrials() {
        return new LimitTrials(scan, campaigns, progress);
    }

    /// Whether that clock can be trusted.
    public ClockCheck clockCheck() {
        return new ClockCheck(audit, clock);
    }

    /// Who works here as what.
    public PeopleService staff() {
        return appointments.staff();
    }

    /// Whether people sign in.
    public SignInService signIn() {
        return pins.signIn();
    }

    /// What is entered by hand.
    public EntryService entry() {
        return baseline.entry();
    }
}
