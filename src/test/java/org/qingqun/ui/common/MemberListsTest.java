package org.qingqun.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;

class MemberListsTest {
    @TempDir Path folder;
    private OfficeFixture office;
    private TestDesk desk;
    private int done;

    @BeforeEach void open() throws IOException {
        office = new OfficeFixture(folder);
        office.groups("防汛工作群");
        desk = new TestDesk(office);
        desk.chosen = List.of(Files.writeString(folder.resolve("防汛工作群成员.csv"), "姓名,手机号\n王芳,13800138000\n"));
    }

    @AfterEach void close() {
        office.close();
    }

    private int kept() {
        return office.rosters().findAll().size();
    }

    @Test void filesAreKeptAfterAWord() {
        new MemberLists(desk.desk).choose(() -> done++);
        assertEquals(List.of(1, 1, 1), List.of(kept(), done, desk.changes));
        assertEquals(List.of("记下成员名单"), desk.questions);
        assertEquals(List.of("已记下 1 个群的成员名单，共 1 人次。"), desk.notices);
    }

    @Test void whoTurnsBackKeepsNothing() {
        desk.confirms = false;
        new MemberLists(desk.desk).choose(() -> done++);
        desk.chosen = List.of();
        new MemberLists(desk.desk).choose(() -> done++);
        assertEquals(List.of(0, 0, List.of()), List.of(kept(), done, desk.notices));
    }

    @Test void aFileWithoutAListIsRefused() throws IOException {
        desk.chosen = List.of(Files.writeString(folder.resolve("台账.csv"), "群名称,群主\n防汛工作群,王芳\n"));
        new MemberLists(desk.desk).choose(() -> done++);
        assertEquals(List.of(List.of(), true), List.of(desk.questions, desk.notices.getFirst().startsWith("没有可以记下的成员名单。")));
    }
}
