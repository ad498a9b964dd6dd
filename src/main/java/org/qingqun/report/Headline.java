package org.qingqun.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingqun.common.Keyed;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Platform;
import org.qingqun.progress.Figures;
import org.qingqun.progress.Group;
import org.qingqun.wording.FigureText;

/// The one sentence superiors quote: `目前，市县两级共取消、合并微信等工作群746个、减少27.5%；清理不规范微信公众号31个。`
///
/// It claims WeChat alone only where nothing on another platform is counted, and several levels only where they hold anything.
record Headline(Messages messages, Rate rate) {
    /// The order superiors know from each other's reports: groups, accounts, apps.
    private static final List<Family> ORDER = List.of(Family.WORK_GROUP, Family.OFFICIAL_ACCOUNT, Family.GOV_APP);

    String of(ReportInput in) {
        var clauses = ORDER.stream().flatMap(family -> in.families().stream().filter(f -> f.family() == family)).map(this::clause).toList();
        return messages.format("report.seed", scope(in), String.join(messages.text("report.join.clauses"), clauses));
    }

    /// 全市, or 市县两级 where lower levels are counted with it.
    String scope(ReportInput in) {
        return isSpread(in) ? messages.text("report.scope.both." + in.placeKind().key()) : messages.text("report.scope." + in.placeKind().key());
    }

    /// Whether something below the city or county itself is counted.
    boolean isSpread(ReportInput in) {
        var place = in.placeLevel();
        if (!in.placeKind().hasPlacesBelow()) return false;
        return in.families().stream().flatMap(f -> f.byLevel().stream()).filter(g -> counted(g.figures())).map(g -> Keyed.of(Level.class, g.key()))
                .anyMatch(level -> level != Level.UNKNOWN && level.compareTo(place) > 0);
    }

    private String clause(FamilyFigures f) {
        var key = "report.clause." + f.family().key() + (f.family() == Family.WORK_GROUP ? "." + rate.key() : "");
        return messages.format(key, f.total().disposed(), FigureText.rate(rate.of(f.total())), subject(f));
    }

    /// What was dealt with, by the platforms it was on; before anything is, what is counted.
    private String subject(FamilyFigures f) {
        if (f.family() == Family.GOV_APP) return messages.text("report.named.gov-app");
        var gone = f.byPlatform().stream().filter(g -> g.figures().disposed() != 0);
        var platforms = f.total().disposed() == 0 ? platforms(f.byPlatform().stream().filter(g -> counted(g.figures()))) : platforms(gone);
        boolean wechat = platforms.contains(Platform.WECHAT.key());
        return messages.text("report.named." + f.family().key() + (!wechat ? ".any" : platforms.size() == 1 ? ".wechat" : ".mixed"));
    }

    private static Set<String> platforms(Stream<Group> groups) {
        return groups.map(Group::key).collect(Collectors.toSet());
    }

    private static boolean counted(Figures f) {
        return f.baseline() + f.lateDeclared() + f.added() + f.returned() > 0;
    }
}
