package org.qingqun.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.PartialDate;
import org.qingqun.common.Progress;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Term;
import org.qingqun.rule.RuleId;
import org.qingqun.ui.common.TestDesk;

class ExemptingTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private ReviewModel model;
    private AssetId silent;
    private final List<String> asked = new ArrayList<>();

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        silent = group("甲群").id();
        group("乙群");
        desk = new TestDesk(office);
        model = new ReviewModel(desk.desk);
        scan(TODAY);
        model.load(RuleId.ZOMBIE);
    }

    @AfterEach void close() {
        office.close();
    }

    /// Silent, and past its end too.
    private org.qingqun.inventory.Asset group(String name) {
        return office.insert(AssetBuilder.workGroup().name(name).unit(office.bureau.id().value()).lastActive("2026-01-01").term(Term.untilDate(PartialDate.ofMonth(2026, 2))));
    }

    private void scan(LocalDate day) {
        desk.desk.office().scan().scan(day, Set.of(), OfficeFixture.ADMIN, Progress.NONE);
    }

    private void exempt(ExemptForm.Answer answer) {
        ExemptForm form = (asset, rule, until) -> {
            asked.add(asset + " " + rule + " " + until);
            return Optional.ofNullable(answer);
        };
        new Exempting(desk.desk, form, () -> model.load(model.rule())).ask(Objects.requireNonNull(model.cardProperty().get()));
    }

    private List<RuleId> open(AssetId asset) {
        return desk.desk.office().scan().findByAsset(asset).stream().map(f -> f.rule()).sorted(java.util.Comparator.comparing(RuleId::value)).toList();
    }

    @Test void theRuleInSightLetsItStandAndTheNextCardComes() {
        exempt(new ExemptForm.Answer(false, "赵文博", TODAY.plusDays(30), "备用"));
        assertEquals(List.of("甲群 长期未使用 " + TODAY.plusMonths(6)), asked);
        assertEquals(List.of(RuleId.EXPIRED), open(silent));
        assertEquals("“甲群”已豁免至 " + TODAY.plusDays(30), desk.notices.getLast());
        assertEquals("乙群", Objects.requireNonNull(model.cardProperty().get()).row().asset().name());
        assertEquals("备用", office.stores.audit().findLatest(1).getFirst().entry().reason());
    }

    @Test void allThatIsFoundOfItCanStand() {
        exempt(new ExemptForm.Answer(true, "赵文博", TODAY.plusDays(30), "备用"));
        assertEquals(List.of(), open(silent));
    }

    @Test void afterItsDayItIsListedAgain() {
        exempt(new ExemptForm.Answer(true, "赵文博", TODAY.plusDays(30), "备用"));
        scan(TODAY.plusDays(30));
        assertEquals(List.of(), open(silent));
        scan(TODAY.plusDays(31));
        assertEquals(List.of(RuleId.EXPIRED, RuleId.ZOMBIE), open(silent));
    }

    @Test void whoChangesHisMindExemptsNothing() {
        exempt(null);
        assertEquals(List.of(RuleId.EXPIRED, RuleId.ZOMBIE), open(silent));
        assertEquals(List.of(), desk.notices);
    }

    @Test void aDayThatIsPastIsRefused() {
        exempt(new ExemptForm.Answer(false, "赵文博", TODAY.minusDays(1), "备用"));
        assertEquals(1, desk.tasks.failures().size());
        assertEquals(List.of(RuleId.EXPIRED, RuleId.ZOMBIE), open(silent));
    }

    @Test void whatIsExemptStandsInTheListUntilItIsLifted() {
        var lines = new ArrayList<String>();
        ExemptionsForm first = shown -> {
            shown.forEach(l -> lines.add(l.name() + " " + l.what() + " " + l.exemption().approver() + " " + l.exemption().until()));
            return Optional.of(new ExemptionsForm.Answer(shown.getFirst(), "已另建"));
        };
        var lifting = new LiftingExemptions(desk.desk, first, () -> model.load(model.rule()));
        lifting.ask();
        assertEquals("现在没有豁免。", desk.notices.getLast());
        exempt(new ExemptForm.Answer(false, "赵文博", TODAY.plusDays(60), "备用"));
        exempt(new ExemptForm.Answer(false, "李静", TODAY.plusDays(30), "备用"));
        lifting.ask();
        assertEquals(List.of("乙群 长期未使用 李静 " + TODAY.plusDays(30), "甲群 长期未使用 赵文博 " + TODAY.plusDays(60)), lines);
        assertEquals("“乙群”的“长期未使用”不再豁免", desk.notices.getLast());
        assertEquals(List.of(RuleId.EXPIRED, RuleId.ZOMBIE), open(new AssetId(silent.value() + 1)));
    }
}
