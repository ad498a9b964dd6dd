package org.qingqun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.report.ReportBuilder.gone;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.progress.Figures;
import org.qingqun.progress.Group;

class HeadlineTest {
    private final Headline headline = new Headline(Messages.in("zh"), Rate.DISPOSAL);

    /// @param levels    `city:486:121 county:2227:625`: what was counted there, and how much of it is gone
    /// @param platforms the same, by platform
    private static FamilyFigures family(Family family, String levels, String platforms) {
        var byLevel = groups(levels);
        var total = byLevel.stream().map(Group::figures).reduce(Figures.ZERO, Figures::plus);
        return new FamilyFigures(family, total, byLevel, List.of(new Group("", total)), groups(platforms), List.of(new Group("", total)), List.of(new Group("", total)));
    }

    private static List<Group> groups(String cut) {
        return Arrays.stream(cut.split(" ")).map(part -> part.split(":"))
                .map(part -> new Group(part[0], gone(Integer.parseInt(part[1]), Integer.parseInt(part[2]), 0))).toList();
    }

    private String said(ReportBuilder facts) {
        return headline.of(facts.build());
    }

    @Test void whereEverythingIsWeChatItReadsAsTheSeedWord() {
        var groups = family(Family.WORK_GROUP, "city:486:121 county:2227:625", "wechat:2713:746");
        var accounts = family(Family.OFFICIAL_ACCOUNT, "city:40:11 county:100:20", "wechat:140:31");
        assertEquals("目前，市县两级共取消、合并微信工作群746个、减少27.5%；清理不规范微信公众号31个。", said(new ReportBuilder().families(groups, accounts)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            wechat:10:3,             微信工作群
            wechat:10:3 qq:5:0,      微信工作群
            wechat:10:2 qq:5:1,      微信等工作群
            qq:5:1 dingtalk:5:1,     工作群
            # nothing gone yet: what is counted
            wechat:10:0 qq:5:0,      微信等工作群
            wechat:10:0,             微信工作群
            """)
    void onlyThePlatformsThatWereDealtWithAreClaimed(String platforms, String named) {
        var levels = "city:" + Arrays.stream(platforms.split(" ")).mapToInt(p -> Integer.parseInt(p.split(":")[1])).sum() + ":"
                + Arrays.stream(platforms.split(" ")).mapToInt(p -> Integer.parseInt(p.split(":")[2])).sum();
        var said = said(new ReportBuilder().families(family(Family.WORK_GROUP, levels, platforms)));
        assertEquals(named, said.replaceFirst(".*取消、合并(\\D+)\\d.*", "$1"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CITY,   city:10:3,              全市
            CITY,   city:10:3 county:5:1,   市县两级
            CITY,   county:5:1 town:5:1,    市县两级
            CITY,   city:10:3 unknown:5:1,  全市
            CITY,   city:10:3 town:0:0,     全市
            COUNTY, county:10:3,            全县
            COUNTY, county:10:3 village:2:1, 县乡两级
            TOWN,   town:10:3 village:2:1,  全乡（镇）
            UNKNOWN, unknown:10:3,          各单位
            """)
    void severalLevelsAreClaimedWhereTheyHoldAnything(Level place, String levels, String scope) {
        var all = Arrays.stream(levels.split(" ")).map(p -> p.split(":")).toList();
        var platforms = "wechat:%d:%d".formatted(all.stream().mapToInt(p -> Integer.parseInt(p[1])).sum(), all.stream().mapToInt(p -> Integer.parseInt(p[2])).sum());
        var facts = new ReportBuilder().place("某地", place).families(family(Family.WORK_GROUP, levels, platforms)).build();
        assertEquals(scope, headline.scope(facts));
    }
}
