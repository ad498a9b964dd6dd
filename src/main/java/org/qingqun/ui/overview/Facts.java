package org.qingqun.ui.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingqun.campaign.Campaign;
import org.qingqun.cleanup.CaseState;
import org.qingqun.progress.Figures;
import org.qingqun.progress.Forecast;
import org.qingqun.progress.Group;
import org.qingqun.progress.ProgressService.Point;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;

/// All that 总览 rests on, read in one go. The rate's scope is the work groups.
///
/// @param assets      records in the inventory, whatever became of them
/// @param verifiable  the figures now, and after every executed case is verified
/// @param inFlight    the figures now, and after every case on its way has ended
/// @param onTheirWay  how many cases that are
/// @param families    by family key, counted by the baseline
/// @param trend       oldest first; empty before the baseline
public record Facts(Campaign campaign, LocalDate today, int assets, Optional<LocalDate> lastScan, Map<CaseState, Integer> cases, Overdue overdue,
        Signing signing, int missingUnits, Map<RuleId, Map<Severity, Integer>> findings, List<Risen> risen, Forecast verifiable, Forecast inFlight, int onTheirWay,
        List<Group> families, List<Point> trend) {
    /// Cases past their deadline and by how many days the worst.
    public record Overdue(int cases, long longestDays) {}

    /// What came of asking for approval.
    ///
    /// @param comments what heads wrote when they sent something back, with its name: the first only, for the line is short
    /// @param late     approval sheets that are wanted back since, and by how many days the worst
    public record Signing(List<String> comments, Overdue late) {
        public Signing {
            comments = List.copyOf(comments);
        }
    }

    /// A unit that has more in the register than on the baseline day.
    public record Risen(String unit, int by) {}

    public Figures figures() {
        return inFlight.now();
    }

    public int cases(CaseState state) {
        return cases.getOrDefault(state, 0);
    }

    /// Findings of these severities, of one rule or of all but that one.
    public int findings(RuleId rule, boolean only, Severity... severities) {
        return findings.entrySet().stream().filter(e -> e.getKey().equals(rule) == only)
                .mapToInt(e -> List.of(severities).stream().mapToInt(s -> e.getValue().getOrDefault(s, 0)).sum()).sum();
    }

    /// How many more must be disposed of to reach the target, 0 or less once it is reached; empty without a target or a baseline.
    public Optional<Integer> distance() {
        var target = campaign.targetPerMille();
        if (target == null || figures().denominator() == 0) return Optional.empty();
        int needed = Math.ceilDiv(figures().denominator() * target, 1000);
        return Optional.of(needed - figures().disposed());
    }

    /// Days until the campaign ends; negative when over.
    public Optional<Long> daysLeft() {
        return Optional.ofNullable(campaign.deadline()).map(end -> ChronoUnit.DAYS.between(today, end));
    }
}
