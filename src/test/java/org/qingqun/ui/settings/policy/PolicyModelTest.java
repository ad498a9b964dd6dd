package org.qingqun.ui.settings.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.rule.PolicyReference;
import org.qingqun.rule.RuleId;
import org.qingqun.ui.common.TestDesk;

class PolicyModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private PolicyModel model;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
        model = new PolicyModel(desk.desk);
        model.load();
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private List<PolicyReference> stored() {
        return office.rules.policies().find(RuleId.ZOMBIE);
    }

    @Test void theProgramsOwnStandThereUncheckedUntilSomebodyHasChecked() {
        assertEquals(1, model.drafts().size());
        assertFalse(model.ownProperty().get());
        assertNull(model.checkedOn(RuleId.ZOMBIE));
        assertFalse(model.changedProperty().get());
        model.checkedToday(model.drafts().getFirst());
        model.drafts().getFirst().link().set(" https://www.gov.cn/1 ");
        model.save();
        assertEquals(List.of("https://www.gov.cn/1", OfficeFixture.TODAY), List.of(String.valueOf(stored().getFirst().link()), stored().getFirst().checkedOn()));
        assertEquals(OfficeFixture.TODAY, model.checkedOn(RuleId.ZOMBIE));
        assertTrue(model.ownProperty().get());
        assertFalse(model.changedProperty().get());
    }

    @Test void linesAreAddedRemovedTakenBackAndReset() {
        var known = stored();
        model.add();
        model.drafts().getLast().clause().set("市办发〔2026〕3号：90天未用的解散");
        model.save();
        assertEquals(2, stored().size());
        model.remove(model.drafts().getFirst());
        model.save();
        assertEquals(List.of("市办发〔2026〕3号：90天未用的解散"), stored().stream().map(PolicyReference::clause).toList());
        desk.undo();
        assertEquals(2, stored().size());
        model.reset();
        assertEquals(known, stored());
        assertFalse(model.ownProperty().get());
        desk.undo();
        assertEquals(2, stored().size());
        assertEquals(List.of("依据已保存", "依据已保存", "已改回原来的依据", "已恢复随程序附带的依据", "已改回原来的依据"), desk.notices);
    }

    @Test void whatCannotStandIsToldAndNotSaved() {
        var known = stored();
        model.add();
        model.drafts().getLast().link().set("www.gov.cn");
        assertEquals("条文不能空着", model.problemProperty().get());
        model.drafts().getLast().clause().set("《办法》");
        assertEquals("链接须以 http:// 或 https:// 开头，写全网址", model.problemProperty().get());
        model.save();
        assertEquals(known, stored());
        model.load(); // F5 takes nothing away that is being written
        assertEquals(2, model.drafts().size());
        model.discard();
        assertEquals(List.of(1, ""), List.of(model.drafts().size(), model.problemProperty().get()));
    }

    @Test void anotherRuleShowsItsOwnPapersAndOneWithoutAnyIsEmpty() {
        model.chosenProperty().set(RuleId.REBOUND);
        assertTrue(model.drafts().getFirst().clause().get().contains("反弹回潮"), model.drafts().toString());
        model.chosenProperty().set(RuleId.SUSPICIOUS_DATA);
        assertEquals(List.of(), model.drafts());
        assertTrue(model.rules().contains(RuleId.SUSPICIOUS_DATA));
    }
}
