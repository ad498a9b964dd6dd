package org.qingqun.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.packaged.Program.Run;

/// Whatever is wrong with what it is given, the program answers with one clear line that says what to do next, and leaves nothing half done.
@TestInstance(Lifecycle.PER_CLASS)
class BadInputIT {
    private static final List<List<String>> ROWS = List.of(List.of("群名称", "群主", "用途"), List.of("防汛群", "王五", "防汛"));
    private Program program;

    @BeforeAll void prepare(@TempDir Path temporary) throws IOException {
        program = Program.in(Files.createDirectories(temporary.resolve("坏 数据")));
        var sound = Files.readAllBytes(program.workbook("好/县水利局.xlsx", ROWS));
        program.bytes("坏/截断.xlsx", Arrays.copyOf(sound, sound.length / 2));
        program.bytes("坏/乱码.xlsx", new byte[] {1, 0, 0, 2, (byte) 0xff, 3, 0, 0});
        program.text("坏/通知.csv", "各单位：\n请于周五前报送。\n");
        program.text("坏/陌生.csv", "甲,乙,丙\na,b,c\n");
        program.text("图片/照片.jpg", "x");
        program.text("文字.db", "这不是台账库。".repeat(200));
    }

    @Test void aMissingFile() {
        refused(3, "找不到 没有.xlsx；请检查路径。", "import", "没有.xlsx", "--db", "a.db");
        assertFalse(Files.exists(program.folder.resolve("a.db")));
    }

    @Test void aFolderOfPicturesIsAnsweredFileByFile() {
        var run = program.run("import", "图片", "--db", "b.db");
        assertEquals(1, run.exit(), run.toString());
        assertTrue(run.out().lines().anyMatch(line -> line.contains("照片.jpg：未导入。")), run.out());
        noStack(run);
    }

    @Test void anEmptyFolder() throws IOException {
        Files.createDirectories(program.folder.resolve("空"));
        refused(3, "空 中没有可识别的台账（xlsx、xls、csv、docx、zip）；请换一个文件夹。", "import", "空", "--db", "b.db");
    }

    @Test void damagedAndStrangeFilesAreNamedAndTheOthersAreWhole() {
        var run = program.run("import", "坏", "好", "--db", "c.db");
        assertEquals(1, run.exit(), run.toString());
        var lines = run.out().lines().toList();
        for (var told : List.of("截断.xlsx：未导入。无法读取 截断.xlsx：文件损坏或不完整；请重新导出后再试。",
                "乱码.xlsx：未导入。乱码.xlsx 的后缀名像是表格，内容却不是：文件可能已损坏，或是别的文件改了名。请用 WPS 或 Excel 打开后另存为 xlsx；打不开就请单位重发。",
                "通知.csv：未导入。通知.csv 中没有找到台账表；请核对表头（一行，至少有名称和另外两栏）和数据行。"))
            assertEquals(1, lines.stream().filter(line -> line.endsWith(told)).count(), told + " in " + run.out());
        assertEquals(1, lines.stream().filter(line -> line.contains("陌生.csv：缺少必要列，未导入。请让表头有")).count(), run.out());
        noStack(run);
        var listed = program.run("list", "--db", "c.db", "--format", "json").json();
        assertEquals("1 防汛群", listed.size() + " " + listed.get(0).get("name").asText());
    }

    @Test void aFileThatIsNoInventory() {
        refused(3, program.folder.resolve("文字.db") + " 不是台账库或已损坏；请用备份恢复（qingqun restore）。", "list", "--db", "文字.db");
    }

    @Test void aLockedInventory() throws SQLException {
        assertEquals(0, program.run("import", "好", "--db", "锁.db").exit());
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + program.folder.resolve("锁.db")); var hold = other.createStatement()) {
            hold.execute("begin exclusive");
            refused(3, "台账库 " + program.folder.resolve("锁.db") + " 正被其他程序占用，没有改动；请稍后再试。", "import", "好", "--db", "锁.db");
        }
    }

    @Test void aReadOnlyInventory() {
        assertEquals(0, program.run("import", "好", "--db", "只读.db").exit());
        var file = program.folder.resolve("只读.db").toFile();
        assertTrue(file.setWritable(false, false));
        refused(3, file + " 只读，无法写入；请检查文件和文件夹的权限，或换一个位置。", "import", "好", "--db", "只读.db");
        assertTrue(file.setWritable(true));
    }

    /// An administrator's folder, a disk that is read-only: the program writes where data belong and nowhere else.
    @Test void anInstallationThatMayNotBeWrittenTo(@TempDir Path place) throws IOException {
        var installed = program.installedAt(place.resolve("程序"));
        setWritable(place, false);
        try {
            var before = contents(place);
            assertEquals(0, installed.run("import", "好", "--db", "别处.db").exit());
            var run = installed.run("list", "--db", "别处.db", "--format", "csv");
            assertTrue(run.exit() == 0 && run.out().contains("防汛群") && run.err().isEmpty(), run.toString());
            assertEquals(before, contents(place));
        } finally {
            setWritable(place, true);
        }
    }

    private static void setWritable(Path place, boolean writable) throws IOException {
        try (var all = Files.walk(place)) {
            all.forEach(file -> assertTrue(file.toFile().setWritable(writable)));
        }
    }

    private static Map<Path, FileTime> contents(Path place) throws IOException {
        var found = new TreeMap<Path, FileTime>();
        try (var all = Files.walk(place)) {
            for (var file : all.toList()) found.put(file, Files.getLastModifiedTime(file));
        }
        return found;
    }

    @Test void aPlaceThatIsNotThere() {
        refused(3, "无法打开台账库 " + program.folder.resolve("没有").resolve("x.db") + "；请检查文件夹或服务器是否可用。", "import", "好", "--db", "没有/x.db");
        refused(3, "无法写入 文字.db。请检查文件夹是否存在、是否有写入权限、磁盘是否已满。", "demo", "--out", "文字.db");
    }

    @Test void aPasswordInTheUrlIsNeverTakenNorRepeated() {
        refused(2, "连接地址中不能写密码：jdbc:postgresql://h/d；请改用 PGPASSWORD 或密码文件。", "list", "--db", "jdbc:postgresql://u:secret@h/d");
    }

    @Test void wrongUse() {
        refused(2, "无法识别“lst”；用法见 qingqun --help。", "lst");
        var loud = program.run("lst", "--debug", "--lang", "en");
        assertTrue(loud.err().startsWith("\"lst\" is not understood") && loud.err().contains("\tat "), loud.err());
    }

    private void refused(int exit, String sentence, String... arguments) {
        var run = program.run(arguments);
        assertEquals(new Run(exit, "", sentence + System.lineSeparator()), run);
        noStack(run);
    }

    private static void noStack(Run run) {
        assertTrue(Stream.of("\tat ", "Exception").noneMatch((run.out() + run.err())::contains), run.toString());
    }
}
