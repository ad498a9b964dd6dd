package org.qingqun.ui.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Messages;
import org.qingqun.common.Progress;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetField;
import org.qingqun.rule.Practice;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.inventory.DetailModel.Detail;

class DetailModelTest {
    @TempDir private Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private final List<Asset> edited = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private DetailModel model;
    private Asset group;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        desk = new TestDesk(office);
        model = new DetailModel(desk.desk, edited::add);
        group = office.insert(AssetBuilder.workGroup().name("防汛群").unit(office.bureau.id().value()).lastActive("2026-01-01"));
    }

    @AfterEach void close() {
        office.close();
    }

    private Detail shown() {
        model.show(group.id());
        var detail = model.detailProperty().get();
        assertNotNull(detail);
        return detail;
    }

    private void type(AssetField field, String text) {
        model.edit(field, text, () -> {}, refused::add);
    }

    @Test void findingsHistoryAndProofsStandTogether() {
        desk.desk.office().scan().scan(OfficeFixture.TODAY, Set.of(), OfficeFixture.ADMIN, Progress.NONE);
        office.baseline.lock(OfficeFixture.TODAY, OfficeFixture.ADMIN);
        office.closed(group.id(), Disposition.DISSOLVE, null);
        var detail = shown();
        assertEquals("市教育局", detail.unit());
        assertEquals(List.of("zombie"), detail.findings().stream().map(f -> f.rule().value()).toList());
        assertEquals(List.of("截图.png"), detail.proofs().stream().map(p -> p.name()).toList());
        var words = new HistoryText(Messages.in("zh"), true);
        assertEquals(Set.of("管理员 · 提出解散（任务已完成）", "管理员 · “拟处置”改为“待审批”", "赵文博 · “待审批”改为“已批准”", "管理员 · “已批准”改为“预告期”",
                "管理员 · “预告期”改为“待核验”", "管理员 · 上传佐证", "管理员 · “待核验”改为“已销号”"),
                Set.copyOf(detail.history().stream().map(words::what).toList()));
    }

    @Test void whatItMakesPeopleDoIsRecordedTakenBackAndTold() {
        shown();
        model.answer(Practice.PHOTO_PROOF, true);
        model.answer(Practice.PHOTO_PROOF, false);
        model.answer(Practice.ONLINE_TIME, true);
        var detail = model.detailProperty().get();
        assertNotNull(detail);
        assertEquals(Map.of(Practice.PHOTO_PROOF, false, Practice.ONLINE_TIME, true), detail.practices());
        model.answer(Practice.PHOTO_PROOF, null);
        var after = model.detailProperty().get();
        assertNotNull(after);
        assertEquals(Map.of(Practice.ONLINE_TIME, true), after.practices());
        var words = new HistoryText(Messages.in("zh"), true);
        assertEquals(Set.of("管理员 · 晒图留痕：“未登记”改为“有”", "管理员 · 晒图留痕：“有”改为“没有”", "管理员 · 晒图留痕：“没有”改为“未登记”", "管理员 · 考核在线时长：“未登记”改为“有”"),
                Set.copyOf(after.history().stream().map(words::what).toList()));
    }

    @Test void namesAndPhonesAreMaskedUntilAskedFor() {
        shown();
        assertEquals("王**", model.printed(AssetField.CUSTODIAN, group));
        assertEquals("138****8000", model.printed(AssetField.PHONE, group));
        model.unmaskedProperty().set(true);
        assertEquals("王小明", model.printed(AssetField.CUSTODIAN, group));
        model.show(group.id());
        assertEquals("王**", model.printed(AssetField.CUSTODIAN, group));
    }

    @Test void anEditedFieldIsStoredLockedAndTold() {
        shown();
        type(AssetField.NAME, "防汛值班群");
        var detail = model.detailProperty().get();
        assertNotNull(detail);
        assertEquals("防汛值班群", detail.asset().name());
        assertEquals(Set.of(AssetField.NAME), detail.locks());
        assertEquals(List.of("防汛值班群"), edited.stream().map(Asset::name).toList());
        assertEquals("管理员 · 把名称从“防汛群”改为“防汛值班群”", new HistoryText(Messages.in("zh"), true).what(detail.history().getFirst()));
        assertEquals(List.of(), refused);
    }

    @Test void typingTheSameAgainLocksNothing() {
        shown();
        type(AssetField.NAME, "防汛群");
        assertEquals(List.of(), edited);
        assertEquals(Set.of(), shown().locks());
    }

    @Test void aRefusedEditLeavesTheInventoryAsItWas() {
        shown();
        type(AssetField.MEMBERS, "很多");
        assertEquals(List.of("请填整数，不知道就留空"), refused);
        assertEquals(50, shown().asset().facts().members());
    }

    @Test void whoeverWasSlowerIsToldSo() {
        shown();
        office.inventory.edit(group, group.facts(), Set.of(), 1);
        type(AssetField.NAME, "防汛值班群");
        assertEquals(1, refused.size());
        assertEquals(List.of(), edited);
    }

    @Test void nothingSelectedShowsNothing() {
        shown();
        model.show(null);
        assertNull(model.detailProperty().get());
    }
}
