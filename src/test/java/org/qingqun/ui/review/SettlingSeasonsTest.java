package org.qingqun.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.inventory.AssetId;
import org.qingqun.rule.Season;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.review.SeasonForm.Answer;
import org.qingqun.ui.review.SeasonForm.Line;

class SettlingSeasonsTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private final List<Line> shown = new ArrayList<>();
    private int done;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
        office.groups("防汛群", "党建群", "值班群", "高考考务群");
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private void ask(boolean confirmed, int... chosen) {
        SeasonForm form = lines -> {
            shown.clear();
            shown.addAll(lines);
            return Optional.of(new Answer(java.util.Arrays.stream(chosen).mapToObj(lines::get).toList(), confirmed, "汛期使用"));
        };
        new SettlingSeasons(desk.desk, form, () -> done++).ask();
    }

    private Season season(long asset) {
        return office.stores.background().findSeasons().get(new AssetId(asset));
    }

    @Test void eachGroupIsShownWithItsUnitAndMonths() {
        ask(true);
        assertEquals(List.of("防汛群 市教育局 5–9 月", "值班群 市教育局 常备", "高考考务群 市教育局 5–7 月"),
                shown.stream().map(l -> l.open().asset().name() + " " + l.unit() + " " + l.when()).toList());
        assertEquals(0, done, "nothing was chosen");
    }

    @Test void whatIsConfirmedGetsTheSeasonItsNameSuggests() {
        ask(true, 0, 1);
        assertEquals(List.of(Season.of(5, 9), Season.STANDING), List.of(season(1), season(3)));
        assertEquals("已确认 2 个季节性或常备群，正在重新体检", desk.notices.getLast());
        assertEquals(1, done);
        ask(false, 0);
        assertEquals(Season.NONE, season(4));
        assertEquals("1 个群按全年使用对待，正在重新体检", desk.notices.getLast());
    }

    @Test void whenNothingWaitsThatIsSaid() {
        ask(true, 0, 1, 2);
        ask(true);
        assertEquals("没有待确认的季节性群、常备群。", desk.notices.getLast());
    }
}
