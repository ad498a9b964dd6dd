package org.qingqun.ui.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingqun.campaign.Campaign;
import org.qingqun.campaign.CampaignId;
import org.qingqun.campaign.Limits;
import org.qingqun.common.Fraction;
import org.qingqun.common.Messages;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.progress.Burden;
import org.qingqun.progress.Figures;
import org.qingqun.progress.Forecast;
import org.qingqun.progress.GroupsPerPerson;
import org.qingqun.progress.Weight;
import org.qingqun.ui.progress.Beside.Earlier;
import org.qingqun.ui.progress.Beside.Rebound;
import org.qingqun.ui.progress.ProgressReading.Base;
import org.qingqun.ui.progress.ProgressWords.KpiCard;

class ProgressWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Figures NOW = new Figures(100, 0, 4, 1, 75, 20, 10, 0, 0, 30, 1, 2);
    private final ProgressWords words = new ProgressWords(Messages.in("zh"));

    private static ProgressReading reading(Integer target, Family family, Base base, Beside beside) {
        var campaign = new Campaign(new CampaignId(1), "行动", EnumSet.allOf(Family.class), DAY.minusDays(50), null, target, Limits.DEFAULT, null, 0);
        return new ProgressReading(campaign, family, DAY, false, NOW, null, Map.of(), List.of(), base, List.of(), 3, new Fraction(29, 30), new Forecast(NOW, NOW), List.of(), beside);
    }

    private static Beside beside(Burden now, Burden then, Rebound... rebounds) {
        return new Beside(List.of(new Earlier("上一次行动", LocalDate.of(2025, 3, 1), NOW)), List.of(), List.of(rebounds), List.of(), now, then, GroupsPerPerson.Change.NONE);
    }

    private List<String> notes(Integer target, Base base) {
        return words.kpis(reading(target, Family.WORK_GROUP, base, Beside.NOTHING)).stream().map(card -> card.figure() + " " + card.note()).toList();
    }

    @Test void theStripSaysEachFigureAndWhatItIsMeasuredBy() {
        assertEquals(List.of("29.0% 目标 30.0%，差 1 个", "25.0% 扣除新建 4、恢复 1", "75 在途办结后 0", "96.7% 29 / 30 有佐证", "4 另有恢复在册 2 次"), notes(300, Base.BASELINE));
        assertTrue(notes(null, Base.BASELINE).getFirst().startsWith("29.0% 在途办结后 29.0%"), notes(null, Base.BASELINE).getFirst());
        assertTrue(notes(300, new Base(DAY.minusDays(23), new Figures(100, 0, 0, 0, 80, 20, 0, 0, 0, 20, 0, 0))).get(2).contains("−5"));
    }

    @Test void whatIsBackIsWarnedOf() {
        assertEquals("warning", words.kpis(reading(300, Family.WORK_GROUP, Base.BASELINE, Beside.NOTHING)).stream().filter(c -> c.kpi() == Formulas.Kpi.BACK).map(KpiCard::tone).findFirst().orElseThrow());
    }

    @Test void aFewReboundsAreNamedAndMoreAreCounted() {
        var none = reading(300, Family.WORK_GROUP, Base.BASELINE, beside(Burden.NONE, Burden.NONE));
        assertEquals(Optional.empty(), words.rebounds(none));
        var four = java.util.stream.IntStream.rangeClosed(1, 4).mapToObj(i -> new Rebound(new AssetId(i), "群" + i, "局" + i)).toArray(Rebound[]::new);
        var said = words.rebounds(reading(300, Family.WORK_GROUP, Base.BASELINE, beside(Burden.NONE, Burden.NONE, four))).orElseThrow();
        assertTrue(said.contains("4") && said.contains("群3") && !said.contains("群4"), said);
    }

    @Test void aBurdenThatRoseWhileTheCountFellIsSaid() {
        var then = new Burden(100, 50, 100, 0, 3, 0, 900, 0, 0);
        var heavier = new Burden(75, 25, 75, 1, 3, 0, 900, 0, 0);
        assertTrue(words.heavier(reading(300, Family.WORK_GROUP, Base.BASELINE, beside(heavier, then))).isPresent());
        assertEquals(Optional.empty(), words.heavier(reading(300, Family.WORK_GROUP, Base.BASELINE, beside(then, then))));
        var loads = words.burden(reading(300, Family.WORK_GROUP, Base.BASELINE, beside(heavier, then)));
        assertEquals(List.of("3.0", "当时 2.0"), loads.stream().filter(l -> l.weight() == Weight.PER_CUSTODIAN).flatMap(l -> java.util.stream.Stream.of(l.now(), l.then())).toList());
        assertTrue(loads.stream().noneMatch(l -> l.weight() == Weight.PER_PERSON), "no list is known");
    }

    @Test void listsAreMissedOfGroupsOnly() {
        var beside = beside(Burden.NONE, Burden.NONE);
        assertTrue(words.lists(reading(300, Family.WORK_GROUP, Base.BASELINE, beside)).isPresent());
        assertEquals(Optional.empty(), words.lists(reading(300, Family.GOV_APP, Base.BASELINE, beside)));
        assertEquals(1, words.earlier(reading(300, Family.WORK_GROUP, Base.BASELINE, beside)).size());
    }
}
