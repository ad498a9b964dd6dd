package org.qingqun.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.qingqun.approval.ApprovalGrade;
import org.qingqun.campaign.Campaign;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.Limits;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.progress.Figures;
import org.qingqun.progress.Group;
import org.qingqun.progress.ProgressService.Point;

/// Report facts for tests: the golden case of the sample city unless a test says otherwise.
public final class ReportBuilder {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private String place = "临江市";
    private Level level = Level.CITY;
    private LocalDate baseline = LocalDate.of(2026, 10, 1);
    private LocalDate deadline;
    private Integer target;
    private List<FamilyFigures> families = new ArrayList<>(List.of(goldenGroups(), simple(Family.GOV_APP, 60, 12), simple(Family.OFFICIAL_ACCOUNT, 140, 31)));
    private List<Point> trend = List.of();
    private final Map<ApprovalGrade, Integer> approvals = new EnumMap<>(ApprovalGrade.class);
    private Returns returns = new Returns(192, List.of());
    private OpenWork open = OpenWork.NONE;
    private List<String> risen = List.of();
    private List<String> provisional = List.of();
    private LocalDate workDay = DAY;
    private ReportBeside beside = ReportBeside.NOTHING;

    /// Counts of assets that were all in the baseline: `closed` and `merged` of them are gone.
    public static Figures gone(int baseline, int closed, int merged) {
        return new Figures(baseline, 0, 0, 0, baseline - closed - merged, closed, merged, 0, 0, closed + merged, 0, 0);
    }

    /// 2713 work groups, 746 disposed, 1967 left, cut by level, county and platform.
    public static FamilyFigures goldenGroups() {
        return new FamilyFigures(Family.WORK_GROUP, gone(2713, 531, 215),
                List.of(new Group("city", gone(486, 80, 41)), new Group("county", gone(1310, 271, 90)), new Group("town", gone(917, 180, 84))),
                List.of(new Group("", gone(486, 80, 41)), new Group("云栖区", gone(712, 160, 71)), new Group("桐川县", gone(598, 128, 40)),
                        new Group("石澜县", gone(503, 96, 40)), new Group("青禾县", gone(414, 67, 23))),
                List.of(new Group("dingtalk", gone(187, 23, 10)), new Group("qq", gone(214, 60, 27)), new Group("unknown", gone(300, 0, 0)),
                        new Group("wechat", gone(1918, 434, 178)), new Group("wecom", gone(94, 14, 0))),
                List.of(new Group("", new Figures(1967, 0, 0, 0, 1967, 0, 0, 0, 0, 0, 0, 0)), new Group("dissolve", new Figures(531, 0, 0, 0, 0, 531, 0, 0, 0, 531, 0, 0)),
                        new Group("merge", new Figures(215, 0, 0, 0, 0, 0, 215, 0, 0, 215, 0, 0))),
                List.of(new Group("市教育局", gone(486, 80, 41)), new Group("云栖区水利局", gone(2227, 451, 174))));
    }

    /// A family in one place, level and platform.
    public static FamilyFigures simple(Family family, int baseline, int closed) {
        return of(family, gone(baseline, closed, 0));
    }

    public static FamilyFigures of(Family family, Figures figures) {
        return new FamilyFigures(family, figures, List.of(new Group("city", figures)), List.of(new Group("", figures)), List.of(new Group("wechat", figures)), List.of(new Group("", figures)), List.of(new Group("市政府办", figures)));
    }

    public ReportBuilder place(String name, Level at) {
        place = name;
        level = at;
        return this;
    }

    public ReportBuilder unlocked() {
        baseline = null;
        return this;
    }

    public ReportBuilder deadline(String iso) {
        deadline = LocalDate.parse(iso);
        return this;
    }

    public ReportBuilder targetPerMille(int value) {
        target = value;
        return this;
    }

    public ReportBuilder families(FamilyFigures... values) {
        families = List.of(values);
        return this;
    }

    public ReportBuilder trend(Point... points) {
        trend = List.of(points);
        return this;
    }

    public ReportBuilder approved(ApprovalGrade grade, int count) {
        approvals.put(grade, count);
        return this;
    }

    public ReportBuilder missing(int expected, String... names) {
        returns = new Returns(expected, List.of(names));
        return this;
    }

    public ReportBuilder open(OpenWork work) {
        open = work;
        return this;
    }

    public ReportBuilder risen(String... names) {
        risen = List.of(names);
        return this;
    }

    public ReportBuilder provisional(int units) {
        provisional = IntStream.rangeClosed(1, units).mapToObj(i -> "待确认单位" + i).toList();
        return this;
    }

    public ReportBuilder workedOn(LocalDate day) {
        workDay = day;
        return this;
    }

    public ReportBuilder beside(ReportBeside value) {
        beside = value;
        return this;
    }

    public ReportInput build() {
        var scope = EnumSet.noneOf(Family.class);
        for (var f : families) scope.add(f.family());
        var campaign = new Campaign(new CampaignId(1), "2026年第四季度清理规范行动", scope, baseline, deadline, target, Limits.DEFAULT,
                baseline == null ? null : Instant.parse("2026-10-01T08:00:00Z"), 0);
        return new ReportInput(place, level, campaign, DAY, workDay, families, trend, approvals, returns, open, risen, provisional, beside);
    }

    /// What the demo's report looks like: everything that can be said is said.
    public static ReportInput full() {
        return new ReportBuilder().deadline("2026-12-15").targetPerMille(300)
                .trend(new Point(LocalDate.of(2026, 10, 1), gone(2713, 0, 0)), new Point(LocalDate.of(2026, 10, 19), gone(2713, 120, 40)),
                        new Point(LocalDate.of(2026, 11, 5), gone(2713, 340, 160)), new Point(DAY, gone(2713, 531, 215)))
                .approved(ApprovalGrade.SHEET_WITH_SCAN, 502).approved(ApprovalGrade.IN_APP_PIN, 287)
                .missing(192, "市气象局", "市档案馆", "云栖区住房和城乡建设局", "云栖区残疾人联合会", "桐川县水利局", "桐川县司法局", "石澜县审计局", "石澜县白石镇",
                        "青禾县统计局", "青禾县柳河乡", "青禾县文化和旅游局", "青禾县医疗保障局")
                .open(new OpenWork(41, 63, 7, 12, 3)).risen("云栖区教育局", "石澜县公安局").build();
    }
}
