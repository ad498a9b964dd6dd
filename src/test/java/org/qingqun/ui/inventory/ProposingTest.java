package org.qingqun.ui.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.Disposition;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.Family;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.inventory.ProposalForm.Answer;

class ProposingTest {
    @TempDir private Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private final List<List<Disposition>> offered = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private Optional<Answer> answer = Optional.of(new Answer(Disposition.DISSOLVE, "任务已完成", OfficeFixture.TODAY.plusDays(30), null));
    private Proposing proposing;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
        proposing = new Proposing(desk.desk, (effect, possible, _) -> {
            offered.add(possible);
            told.add(effect.text(possible.contains(Disposition.DISSOLVE) ? Disposition.DISSOLVE : possible.getFirst(), desk.desk.messages()));
            told.add(effect.text(Disposition.KEEP, desk.desk.messages()));
            return answer;
        }, () -> {});
    }

    @AfterEach void close() {
        office.close();
    }

    private void propose(List<Asset> assets) {
        proposing.propose(assets.stream().map(Asset::id).toList(), Family.WORK_GROUP);
    }

    @Test void onlyWhatFitsTheFamilyIsOffered() {
        propose(office.groups("甲群"));
        assertEquals(List.of(List.of(Disposition.KEEP, Disposition.RECTIFY, Disposition.DISSOLVE, Disposition.OUT_OF_SCOPE)), offered);
    }

    @Test void eachAssetGetsACaseAndOneStepTakesThemAllBack() {
        var groups = office.groups("甲群", "乙群");
        propose(groups);
        assertEquals(List.of("已提出 2 项拟处置"), desk.notices);
        assertEquals(Map.of(CaseState.PROPOSED, 2), opened());
        desk.undo();
        assertEquals(Optional.empty(), desk.desk.office().review().findOpen(groups.getFirst().id()));
    }

    @Test void whatIsRefusedIsCountedWithTheReason() {
        var groups = office.groups("甲群", "乙群");
        office.propose(groups.getFirst().id(), Disposition.KEEP, null);
        propose(groups);
        assertEquals("已提出 1 项拟处置", desk.notices.getFirst());
        assertEquals("1 项没有提出：", desk.notices.get(1).substring(0, 8));
    }

    private Map<CaseState, Integer> opened() {
        return desk.desk.office().review().countByState().entrySet().stream().filter(e -> e.getValue() > 0)
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test void turningBackProposesNothing() {
        answer = Optional.empty();
        propose(office.groups("甲群"));
        assertEquals(List.of(), desk.notices);
        assertEquals(Map.of(), opened());
    }

    @Test void whatItWouldDoIsToldBeforeItIsDone() {
        var groups = office.groups("甲群", "乙群", "丙群", "丁群");
        office.baseline.lock(OfficeFixture.TODAY, OfficeFixture.ADMIN);
        office.propose(groups.getLast().id(), Disposition.KEEP, null);
        propose(groups);
        assertEquals(List.of("其中 1 个已有未结处置，会跳过。批准并核验后：在册 4 → 1，处置率 0.0% → 75.0%。", "其中 1 个已有未结处置，会跳过。在册数和处置率不变。"), told);
    }

    @Test void aKeepMayHaveAnEnd() {
        answer = Optional.of(new Answer(Disposition.KEEP, "工作仍需要", OfficeFixture.TODAY.plusDays(30), OfficeFixture.TODAY.plusYears(1)));
        var group = office.groups("甲群").getFirst();
        propose(List.of(group));
        assertEquals(OfficeFixture.TODAY.plusYears(1), desk.desk.office().review().findOpen(group.id()).orElseThrow().particulars().keepUntil());
    }

    @Test void theRateIsForeseenWhileChoosing() {
        var group = office.groups("甲群").getFirst();
        proposing.foresee(List.of(group.id()), Family.WORK_GROUP);
        assertEquals(Map.of(group.id(), Disposition.DISSOLVE), desk.deciding);
    }
}
