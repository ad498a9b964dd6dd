package org.qingqun.ui.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.OfficeFixture.ADMIN;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.Person;
import org.qingqun.campaign.Role;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Proposal;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Unit;
import org.qingqun.ui.Staged;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.TestDesk;
import org.qingqun.ui.common.Visit;
import org.testfx.framework.junit5.ApplicationTest;

/// A head decides thirty cases, eight of which want a look, in the real window; every click and every key is counted.
class ApprovalControllerTest extends ApplicationTest {
    private static final String PIN = "2580";
    private static @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private ApprovalController page;
    private int clicks;
    private int keys;

    @Override public void start(Stage stage) throws Exception {
        office = new OfficeFixture(Files.createTempDirectory(folder, "office"));
        office.pins.setFirst(office.head.id(), PIN);
        office.stores.people().insert("钱一鸣", office.county.id(), Role.DEPARTMENT_HEAD);
        var names = IntStream.rangeClosed(1, 30).mapToObj(i -> i <= 8 ? "家长答疑群" + i : "年报统计群" + i);
        submit(office.bureau, names.toList());
        submit(office.county, List.of("水库巡查群"));
        desk = new TestDesk(office);
        page = Staged.show(stage, desk, ApprovalController.class, ApprovalController.makers(desk.desk), 990, 700).controller(); // the headless screen is 1000 wide
        stage.requestFocus(); // keys go to the window that has it
        targetWindow(stage);
        page.shown(Visit.to(Page.APPROVAL));
    }

    @AfterEach void close() {
        assertEquals(List.of(), desk.tasks.failures());
        office.close();
    }

    private void submit(Unit unit, List<String> names) {
        var drafts = names.stream().map(name -> AssetBuilder.workGroup().name(name).purpose("日常工作").unit(unit.id().value()).draft()).toList();
        var proposals = office.stores.assets().insertAll(drafts).stream()
                .map(asset -> new Proposal(asset.id(), Disposition.DISSOLVE, null, "任务已完成", "王小明", OfficeFixture.TODAY.plusDays(30))).toList();
        office.review.submit(office.review.propose(proposals, ADMIN).done().stream().map(CleanupCase::id).toList(), ADMIN);
    }

    private void click(String what) {
        clickOn(what);
        clicks++;
    }

    private void hit(KeyCode... codes) {
        for (var code : codes) {
            push(code);
            keys++;
        }
    }

    private void typePin() {
        for (char digit : PIN.toCharArray()) hit(KeyCode.getKeyCode(String.valueOf(digit)));
    }

    private String shown(String id) {
        return lookup(id).match(ApprovalControllerTest::isInSight).<Labeled>query().getText();
    }

    private static boolean isInSight(Node node) {
        for (var up = node; up != null; up = up.getParent()) if (!up.isVisible()) return false;
        return true;
    }

    /// The next card, or the table behind the last.
    private void read() {
        moveTo(targetWindow());
        office.clock.advance(Duration.ofSeconds(10));
    }

    private String chosen(String name) {
        clickOn(name);
        return shown("#says");
    }

    private void everythingIsApproved() {
        assertEquals(30, office.review.countByState().get(CaseState.APPROVED));
        assertEquals(1, office.review.countByState().get(CaseState.SUBMITTED), "the other head's");
    }

    @Test void thirtyCasesTakeNineClicksAndTwoPins() {
        click("赵文博");
        typePin();
        hit(KeyCode.ENTER);
        for (int i = 1; i <= 8; i++) {
            assertEquals("第 " + i + " 项，共 8 项", shown("#number"));
            click("#agree");
            read();
        }
        assertEquals("以上 22 项同意，提交全部 30 项", shown("#rest #agree"));
        assertEquals("连同单独答过的 8 项一并提交（同意 8，不同意 0，缓办 0）；提交后立即生效，不能再改。", shown("#rest #note"));
        typePin();
        hit(KeyCode.ENTER);
        everythingIsApproved();
        assertEquals(List.of(9, 2 * PIN.length() + 2), List.of(clicks, keys));
        assertEquals(List.of("30", "0", "0"), List.of(shown("#agreed"), shown("#returned"), shown("#deferred")));
        assertEquals("同意解散、注销、合并的 30 项：管理员发公告，预告期满后由责任人执行，核验佐证后才算销号。", lookup("#next .label").<Labeled>query().getText());
        click("#leave");
        assertEquals("现在没有等您审批的事项。本单位已批准的：办结 0 项，在办 30 项，其中超期 0 项。", chosen("赵文博"));
    }

    @Test void thirtyCasesTakeTwentyKeysAndNoMouse() {
        hit(KeyCode.DOWN, KeyCode.ENTER);
        typePin();
        hit(KeyCode.ENTER);
        for (int i = 1; i <= 8; i++) {
            hit(KeyCode.DIGIT1);
            read();
        }
        typePin();
        hit(KeyCode.ENTER);
        everythingIsApproved();
        assertEquals(List.of(0, 20), List.of(clicks, keys));
    }

    @Test void whoAnswersFasterThanOneReadsSeesAllOfItOnceMore() {
        click("赵文博");
        typePin();
        hit(KeyCode.ENTER);
        for (int i = 1; i <= 8; i++) hit(KeyCode.DIGIT1);
        hit(KeyCode.LEFT);
        assertEquals("第 8 项，共 8 项", shown("#number"), "the arrow leads back from the field too");
        hit(KeyCode.DIGIT1);
        typePin();
        hit(KeyCode.ENTER);
        assertEquals("请核对后提交：30 项意见", shown("#sign #title"));
        assertEquals("这 30 项用了 0 秒，比逐项看一遍还快。可以返回再看看；确认都看过了，就请提交。", shown("#pace"));
        assertEquals(31, office.review.countByState().get(CaseState.SUBMITTED));
    }

    @Test void aNoTakesThreeClicksAndNothingIsAnsweredTwiceByHaste() {
        click("赵文博");
        typePin();
        click("#enter");
        click("#agree");
        secondHalfOfADoubleClick();
        assertEquals("第 2 项，共 8 项", shown("#number"), "the second half of a double click");
        moveTo("#proposal");
        hit(KeyCode.LEFT);
        hit(KeyCode.DIGIT2);
        assertEquals("", lookup("#reason").queryTextInputControl().getText(), "the key that opened the field is not typed into it");
        clicks = 0;
        click("不同意，写原因");
        click("还在使用，不宜关停");
        click("#confirm");
        assertEquals(3, clicks);
        assertEquals("第 2 项，共 8 项", shown("#number"));
        hold(KeyCode.DIGIT1);
        assertEquals("第 3 项，共 8 项", shown("#number"), "a key held down");
        interact(page::hidden);
        assertEquals("", lookup("#pin").queryAllAs(TextInputControl.class).stream().map(TextInputControl::getText).reduce("", String::concat));
        assertEquals(List.of("赵文博 已退出登录，还有 2 项意见没有提交；再次登录后可以接着办，关闭程序后不再保留。"), desk.notices);
        assertEquals(31, office.review.countByState().get(CaseState.SUBMITTED));
    }

    @Test void anotherSurvivorTakesThreeClicksAndStands() {
        var groups = office.groups("家长通知群", "通知总群", "一个通知群"); // parents: it wants a look
        var id = office.propose(groups.get(0).id(), Disposition.MERGE, groups.get(1).id()).id();
        office.review.submit(List.of(id), ADMIN).single();
        click("赵文博");
        typePin();
        click("#enter");
        for (int i = 0; i < 8 && !shown("#proposal").startsWith("拟合并"); i++) hit(KeyCode.RIGHT);
        clicks = 0;
        click("同意，换保留群");
        Node first = lookup("#list .list-cell").match(ApprovalControllerTest::isInSight).nth(0).query();
        clickOn(first);
        clicks++;
        click("同意并入所选");
        assertEquals(3, clicks);
        interact(() -> page.signUnsigned());
        typePin();
        click("提交");
        var approved = office.stores.cases().get(id);
        assertEquals(List.of(CaseState.APPROVED, groups.get(2).id()), List.of(approved.state(), approved.survivor()));
    }

    @Test void somebodyNewSetsHisPinTwiceAndSeesWhatChangedSideBySide() {
        var asset = office.stores.assets().findByName(office.county.id(), "水库巡查群").getFirst();
        office.inventory.edit(asset, AssetBuilder.workGroup().name("水库巡查总群").purpose("日常工作").unit(office.county.id().value()).facts(), Set.of(), 1);
        click("钱一鸣");
        typePin();
        hit(KeyCode.ENTER);
        hit(KeyCode.DIGIT1);
        hit(KeyCode.ENTER);
        assertEquals("两次输入的 PIN 不一样，请重新输入。", shown("#trouble"));
        typePin();
        hit(KeyCode.ENTER);
        typePin();
        hit(KeyCode.ENTER);
        assertEquals("提交后内容有改动，不能同意", shown("#changedTitle"));
        assertEquals(List.of("提交时", "现在", "名称", "水库巡查群", "水库巡查总群"), lookup("#differences .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText).filter(t -> !t.isEmpty()).toList());
        hit(KeyCode.DIGIT1);
        assertEquals("第 1 项，共 1 项", shown("#number"), "it cannot be agreed to");
        hit(KeyCode.DIGIT2);
        assertEquals("请核对后提交：1 项意见", shown("#sign #title"));
    }

    @Test void theAdministratorEntersAHeadForWhatWaitsForNobody() {
        office.stores.people().findAll().stream().filter(p -> p.name().equals("钱一鸣"))
                .forEach(p -> office.stores.people().replace(new Person(p.id(), p.name(), null, p.role(), null, 0)));
        interact(page::refresh);
        click("去登记");
        Node field = lookup("#name").match(node -> node instanceof TextInputControl && isInSight(node)).query();
        clickOn(field).write("许倩");
        click("#appoint");
        assertEquals(List.of("已登记 许倩 为 云栖区 的负责人，请本人设置 PIN。"), desk.notices);
        assertEquals("有 1 项等您审批。您是第一次登录，请先设置自己的 PIN。", shown("#says"));
    }

    @Test void theAdministratorPrintsASheetAndSeesThatItIsOut() {
        desk.chosen = List.of(folder.resolve("审签表.xlsx"));
        click("#toSheets");
        assertEquals("审签表", shown("#title"));
        click("#xlsx");
        assertEquals(1, lookup("#table").match(ApprovalControllerTest::isInSight).queryTableView().getItems().size());
        click("#fromSheets");
        assertEquals("审批", shown("#title"));
    }

    /// Told to the button directly: on a busy machine the robot's two clicks may be too far apart to be one.
    private void secondHalfOfADoubleClick() {
        Node agree = lookup("#agree").match(ApprovalControllerTest::isInSight).query();
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED))
            interact(() -> Event.fireEvent(agree, new MouseEvent(type, 5, 5, 5, 5, MouseButton.PRIMARY, 2, false, false, false, false,
                    type == MouseEvent.MOUSE_PRESSED, false, false, false, false, true, null)));
    }

    /// The desktop repeats the press until the key is let go.
    private void hold(KeyCode code) {
        press(code);
        interact(() -> {
            for (int i = 0; i < 5; i++)
                Event.fireEvent(targetWindow().getScene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        });
        release(code);
    }
}
