package org.qingqun.store;

import org.qingqun.approval.ApprovalStore;
import org.qingqun.approval.DelegationStore;
import org.qingqun.approval.sheet.FormStore;
import org.qingqun.approval.sheet.SheetStore;
import org.qingqun.audit.AuditStore;
import org.qingqun.campaign.CampaignStore;
import org.qingqun.campaign.MembershipStore;
import org.qingqun.campaign.PersonStore;
import org.qingqun.cleanup.CaseStore;
import org.qingqun.cleanup.desk.CleanupDesk;
import org.qingqun.common.Transactions;
import org.qingqun.duplicate.NotDuplicateStore;
import org.qingqun.duplicate.SameFunctionStore;
import org.qingqun.duplicate.Taught;
import org.qingqun.duplicate.ThesaurusStore;
import org.qingqun.exchange.DatabaseFile;
import org.qingqun.ingest.BatchStore;
import org.qingqun.ingest.ImportLog;
import org.qingqun.ingest.LayoutStore;
import org.qingqun.inventory.AssetStore;
import org.qingqun.inventory.UnitStore;
import org.qingqun.progress.ExplanationStore;
import org.qingqun.progress.OfficeFigureStore;
import org.qingqun.progress.ProgressFactStore;
import org.qingqun.progress.SnapshotStore;
import org.qingqun.report.form.SuperiorFormStore;
import org.qingqun.report.kept.KeptReportStore;
import org.qingqun.report.text.ReportTextStore;
import org.qingqun.returns.SignatureStore;
import org.qingqun.roster.RosterStore;
import org.qingqun.rule.BackgroundStore;
import org.qingqun.rule.FindingStore;
import org.qingqun.rule.PolicyStore;

/// Every port of one open inventory. All join the transaction of their thread.
public record Stores(Transactions transactions, AssetStore assets, UnitStore units, CampaignStore campaigns, MembershipStore memberships,
        ProgressFactStore progressFacts, SnapshotStore snapshots, OfficeFigureStore officeFigures, ExplanationStore explanations,
        ReportTextStore reportTexts, KeptReportStore keptReports, SuperiorFormStore superiorForms, PersonStore people, AuditStore audit, FindingStore findings,
        NotDuplicateStore notDuplicates, SameFunctionStore sameFunctions, ThesaurusStore thesaurus,
        CaseStore cases, ApprovalStore approvals, LayoutStore layouts, ImportLog imports, BatchStore batches, DatabaseFile file,
        BackgroundStore background, PolicyStore policies, SignatureStore signatures, SheetStore sheets, DelegationStore delegations, FormStore forms,
        RosterStore rosters, CleanupDesk.Ports procedures) {
    /// What people taught about likeness.
    public Taught taught() {
        return new Taught(notDuplicates, sameFunctions, thesaurus);
    }

    public static Stores of(Database database) {
        var db = database.dsl();
        return new Stores(database.transactions(), new JooqAssetStore(db), new JooqUnitStore(db), new JooqCampaignStore(db), new JooqMembershipStore(db),
                new JooqProgressFactStore(db), new JooqSnapshotStore(db), new JooqOfficeFigureStore(db), new JooqExplanationStore(db),
                new JooqReportTextStore(db), new JooqKeptReportStore(db), new JooqSuperiorFormStore(db), new JooqPersonStore(db), new JooqAuditStore(db), new JooqFindingStore(db),
                new JooqNotDuplicateStore(db), new JooqSameFunctionStore(db), new JooqThesaurusStore(db),
                new JooqCaseStore(db), new JooqApprovalStore(db), new JooqLayoutStore(db), new JooqImportLog(db),
                new JooqBatchStore(db), new InventoryFile(database), new JooqBackgroundStore(db), new JooqPolicyStore(db), new JooqSignatureStore(db), new JooqSheetStore(db),
                new JooqDelegationStore(db), new JooqFormStore(db), new JooqRosterStore(db),
                new CleanupDesk.Ports(new JooqCalendarStore(db), new JooqTemplateStore(db), new JooqProcedureStore(db), new JooqJointStore(db)));
    }
}
