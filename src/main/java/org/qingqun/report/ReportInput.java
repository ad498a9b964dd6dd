package org.qingqun.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.campaign.Campaign;
import org.qingqun.inventory.Level;
import org.qingqun.progress.Figures;
import org.qingqun.progress.ProgressService;

/// Every fact a report states, gathered before a word is written.
///
/// @param place      the top of the unit tree (临江市); empty where there is none
/// @param families   those in the campaign's scope, work groups first
/// @param trend      figures of the first family, oldest first
/// @param approvals  answers that stand behind the closed cases, by grade
/// @param risen      units that hold more than on the baseline day
/// @param beside     last month, burden, proofs and what else is stated beside the count
/// @param workDay    the day that returns, open cases and burden are of: they are known of today only
/// @param provisional units that declared something and whose names nobody has confirmed; their level is unknown
public record ReportInput(String place, Level placeLevel, Campaign campaign, LocalDate asOf, LocalDate workDay, List<FamilyFigures> families,
        List<ProgressService.Point> trend, Map<ApprovalGrade, Integer> approvals, Returns returns, OpenWork open, List<String> risen, List<String> provisional,
        ReportBeside beside) {
    public ReportInput {
        families = List.copyOf(families);
        trend = List.copyOf(trend);
        approvals = Map.copyOf(approvals);
        risen = List.copyOf(risen);
        provisional = List.copyOf(provisional);
        if (families.isEmpty()) throw new IllegalArgumentException("a campaign has at least one family");
    }

    /// The family the report is mainly about: work groups wherever they are in scope.
    public FamilyFigures main() {
        return families.getFirst();
    }

    PlaceKind placeKind() {
        return PlaceKind.of(place, placeLevel);
    }

    /// All families together.
    public Figures total() {
        return families.stream().map(FamilyFigures::total).reduce(Figures.ZERO, Figures::plus);
    }
}
