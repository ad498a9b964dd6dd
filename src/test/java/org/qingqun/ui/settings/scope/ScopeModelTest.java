package org.qingqun.ui.settings.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Level;
import org.qingqun.rule.RuleEntry;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.wording.Terms;

class ScopeModelTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private ScopeModel model;
    private int saved;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
        model = new ScopeModel(desk.desk, () -> saved++);
        model.load();
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private RuleEntry entry(String rule) {
        return model.entries().stream().filter(e -> e.id().value().equals(rule)).findFirst().orElseThrow();
    }

    private Terms terms() {
        return new Terms(desk.desk.messages());
    }

    private Limits stored() {
        return office.campaigns.current().limits();
    }

    private void type(String number) {
        model.draft().value.set(number);
        model.draft().level.set(Level.COUNTY);
        model.draft().unit.set(office.county);
        model.draft().word.set(" 防汛 ");
        model.draft().until.set(TODAY.plusDays(90));
    }

    @Test void aRuleIsSwitchedOffForOneFamilyAndOnAgain() {
        model.set(entry("zombie"), Family.WORK_GROUP, false);
        assertFalse(model.isOn(entry("zombie"), Family.WORK_GROUP));
        assertTrue(model.isOn(entry("zombie"), Family.GOV_APP));
        assertFalse(model.canSave(), "no reason yet");
        model.reasonProperty().set("本市另有规定");
        model.save();
        assertEquals(Optional.of(false), stored().isOn("zombie", Family.WORK_GROUP));
        model.set(entry("zombie"), Family.WORK_GROUP, true);
        assertEquals(List.of(), List.copyOf(model.wantedProperty().get().switches().keySet()), "as the rule book has it");
    }

    @Test void anExceptionIsAddedSaidInOneSentenceAndRemoved() {
        type("200");
        model.add();
        var exception = model.wantedProperty().get().exceptions().getFirst();
        assertEquals("工作群静默：200 天（县级，云栖区及下级，含“防汛”，… 至 2027-01-31）".replace("工作群静默", terms().of(Limit.GROUP_SILENT_DAYS))
                .replace("县级", terms().of(Level.COUNTY)), model.words(exception));
        assertEquals("", model.draft().value.get(), "the form is empty again");
        model.reasonProperty().set("汛期");
        model.save();
        assertEquals(List.of(exception), stored().exceptions());
        model.remove(0);
        model.reasonProperty().set("汛期过了");
        model.save();
        assertEquals(List.of(), stored().exceptions());
        assertEquals(2, saved);
    }

    @ParameterizedTest
    @CsvSource({"0,“%s”须在 1 到 3650 之间。", "abc,“%s”须在 1 到 3650 之间。", "99999999999,“%s”须在 1 到 3650 之间。", "'',''", "120,''"})
    void aNumberOutOfRangeIsSaidAndNotTaken(String number, String trouble) {
        type(number);
        assertEquals(trouble.formatted(terms().of(Limit.GROUP_SILENT_DAYS)), model.draft().trouble());
        model.add();
        assertEquals(number.equals("120") ? 1 : 0, model.wantedProperty().get().exceptions().size());
    }

    @Test void oneForEverythingOrThatEndsBeforeItBeginsIsNone() {
        model.draft().value.set("120");
        assertEquals("请至少选一样：对象、层级、单位、用途或日期；对所有对象都改的，到“规则”里改。", model.draft().trouble());
        model.draft().from.set(TODAY);
        model.draft().until.set(TODAY.minusDays(1));
        assertEquals("止的那天在起的那天之前。", model.draft().trouble());
        assertFalse(model.draft().isComplete());
    }

    @Test void numbersThatSomebodySavedMeanwhileStay() {
        type("200");
        model.add();
        office.campaigns.changeLimits(stored().with(Limit.GROUP_SILENT_DAYS, 60), "试", ADMIN);
        model.load();
        assertTrue(model.isChanged(), "what is not saved is kept");
        model.reasonProperty().set("汛期");
        model.save();
        assertEquals(List.of(60, 1), List.of(stored().value(Limit.GROUP_SILENT_DAYS), stored().exceptions().size()));
        model.discard();
        assertFalse(model.isChanged());
    }
}
