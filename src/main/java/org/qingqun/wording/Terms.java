package org.qingqun.wording;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.approval.Risk;
import org.qingqun.approval.Verdict;
import org.qingqun.approval.sheet.SheetReading;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Origin;
import org.qingqun.campaign.Role;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Keyed;
import org.qingqun.common.Messages;
import org.qingqun.duplicate.Band;
import org.qingqun.ingest.Batch;
import org.qingqun.ingest.CellProblem;
import org.qingqun.ingest.FileState;
import org.qingqun.ingest.RowVerdict;
import org.qingqun.ingest.mapping.LeftAside;
import org.qingqun.inventory.ActivityLevel;
import org.qingqun.inventory.AppKind;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Custodian;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.inventory.Term;
import org.qingqun.progress.Breakdown;
import org.qingqun.returns.ReturnState;
import org.qingqun.rule.FindingLife;
import org.qingqun.rule.PolicyReference;
import org.qingqun.rule.Practice;
import org.qingqun.rule.Season;
import org.qingqun.rule.Severity;

/// The field's words for our constants: one term, one word, as the glossary holds them.
public record Terms(Messages messages) {
    private static final Map<Class<?>, String> PREFIXES = Map.ofEntries(Map.entry(Family.class, "family"), Map.entry(AppKind.class, "kind"),
            Map.entry(Platform.class, "platform"), Map.entry(Level.class, "level"), Map.entry(AssetStatus.class, "state"),
            Map.entry(CaseState.class, "state"), Map.entry(Disposition.class, "disposition"), Map.entry(ActivityLevel.class, "activity"),
            Map.entry(EvidenceGrade.class, "evidence"), Map.entry(Severity.class, "severity"), Map.entry(Role.class, "role"),
            Map.entry(Verdict.class, "verdict"), Map.entry(ApprovalGrade.class, "grade"), Map.entry(Term.Kind.class, "term"),
            Map.entry(FileState.class, "file"), Map.entry(CellProblem.Kind.class, "problem"), Map.entry(RowVerdict.class, "row"),
            Map.entry(Batch.State.class, "batch"), Map.entry(Batch.ItemState.class, "item"), Map.entry(LeftAside.Reason.class, "aside"),
            Map.entry(ReturnState.class, "return"), Map.entry(AssetField.class, "field"), Map.entry(Band.class, "band"), Map.entry(Risk.class, "risk"),
            Map.entry(SheetReading.Part.class, "printed"), Map.entry(Breakdown.class, "breakdown"),
            Map.entry(Origin.class, "origin"), Map.entry(Fate.class, "fate"),
            Map.entry(Limit.class, "limit"), Map.entry(Limit.Measure.class, "measure"), Map.entry(Practice.class, "practice"),
            Map.entry(FindingLife.Stage.class, "stage"), Map.entry(Season.Kind.class, "season"), Map.entry(PolicyReference.Fault.class, "policy.fault"));

    /// @throws IllegalArgumentException for a type that has no words
    public String of(Keyed value) {
        var prefix = PREFIXES.get(value.getClass());
        if (prefix == null) throw new IllegalArgumentException("no words for " + value.getClass());
        return messages.text(prefix + "." + value.key());
    }

    /// Whether this constant's type has words.
    boolean has(Keyed value) {
        return PREFIXES.containsKey(value.getClass());
    }

    /// A row's state as lists hold it: `in-use`, a case state, or how the asset ended.
    public String state(String key) {
        return messages.text("state." + key);
    }

    /// The words of a disposition's key, — where there is none.
    public String disposition(@Nullable String key) {
        return key == null ? FigureText.NONE : messages.text("disposition." + key);
    }

    /// 期限 with its date or event where one is known.
    public String term(Term term) {
        var word = of(term.kind());
        if (term.endsOn() != null) return messages.format("term.until", term.endsOn());
        return term.event() == null ? word : messages.format("term.event", term.event());
    }

    /// `李明远 · 科长`; — for nobody. The phone is personal and not part of it.
    public String custodian(Custodian custodian) {
        var name = custodian.name() == null ? FigureText.NONE : custodian.name();
        return custodian.title() == null ? name : name + " · " + custodian.title();
    }
}
