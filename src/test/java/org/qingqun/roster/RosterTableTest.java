package org.qingqun.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.ingest.sheet.SheetFiles;

class RosterTableTest {
    @TempDir Path folder;

    private List<Listed> read(String file, String... lines) throws IOException {
        var path = Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
        return SheetFiles.DEFAULT.read(path).stream().flatMap(sheet -> RosterTable.of(sheet).stream()).flatMap(table -> table.read(file).stream()).toList();
    }

    /// `王芳 13800138000@甲局`
    private static String people(Listed list) {
        return list.members().stream().map(m -> m.name() + (m.phone() == null ? "" : " " + m.phone()) + (m.unit() == null ? "" : "@" + m.unit())).collect(Collectors.joining(" | "));
    }

    @Test void aTableOfManyGroupsNamesThemInAColumn() throws IOException {
        var lists = read("名单.csv", "群成员名单,,,", "序号,群名称,姓名,手机号", "1,防汛群,王芳,138 0013 8000", "2,,李明,", "3,采购群,赵六,13900139000", "合计,3,,");
        assertEquals(List.of(List.of("防汛群"), List.of("采购群")), lists.stream().map(Listed::names).toList());
        assertEquals(List.of("王芳 13800138000 | 李明", "赵六 13900139000"), lists.stream().map(RosterTableTest::people).toList());
    }

    @Test void aCodeAndTheUnitGoWithTheGroup() throws IOException {
        var list = read("名单.csv", "编号,群名称,主管单位,姓名,部门", "QZ-00007,防汛群,市水利局,王芳,办公室").getFirst();
        assertEquals("QZ-00007 [防汛群] 市水利局 王芳@办公室", list.code() + " " + list.names() + " " + list.unit() + " " + people(list));
    }

    @Test void aCellMayHoldAllOfAGroupOrAPersonWithHisNumber() throws IOException {
        assertEquals(List.of("王芳 | 李明 | 赵六", "王芳 13800138000"),
                read("名单.csv", "群名称,成员", "防汛群,王芳、李明；赵六", "采购群,王芳（13800138000）").stream().map(RosterTableTest::people).toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            防汛工作群成员名单.csv,              防汛工作群
            防汛工作群成员_20261101.csv,         防汛工作群
            防汛工作群（导出）.csv,              防汛工作群
            防汛工作群群成员(1).csv,             防汛工作群
            """)
    void theFileNamesTheGroup(String file, String group) throws IOException {
        var names = read(file, "姓名,手机", "王芳,13800138000").getFirst().names();
        assertEquals(true, names.contains(group), names::toString);
    }

    @Test void aTitleGoesBeforeTheFile() throws IOException {
        var list = read("新建.csv", "群名称：防汛工作群,", "填报单位：市水利局,", "姓名,手机", "王芳,13800138000").getFirst();
        assertEquals(List.of("防汛工作群", "市水利局"), List.of(list.names().getFirst(), list.unit()));
    }

    @Test void aRowWithoutAnybodyIsTold() throws IOException {
        var list = read("防汛群.csv", "姓名,手机号,部门", "王芳,,甲局", "王**,138****8000,甲局", "无名,,").getFirst();
        assertEquals(List.of(3), list.unread());
    }

    @Test void whatNamesNoMembersIsNoList() throws IOException {
        assertEquals(List.of(), read("台账.csv", "群名称,群主,人数", "防汛群,王芳,12"));
    }
}
