package org.qingqun;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            上周.qingqun,         true
            台账.db,              false
            上周.qingqun 再来一个, false
            list,                 false
            """)
    void onlyABackupAloneOpensTheWindow(String line, boolean expected) throws IOException {
        for (var name : List.of("上周.qingqun", "台账.db")) Files.writeString(folder.resolve(name), "");
        var arguments = Arrays.stream(line.split(" ")).map(name -> Files.exists(folder.resolve(name)) ? folder.resolve(name).toString() : name).toList();
        assertEquals(expected, Main.isBackup(arguments));
    }

    @Test void oneThatIsNotThereIsACommandNobodyKnows() {
        assertEquals(false, Main.isBackup(List.of(folder.resolve("没有.qingqun").toString())));
    }
}
