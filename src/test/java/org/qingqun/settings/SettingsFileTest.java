package org.qingqun.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.settings.Settings.Language;
import org.qingqun.settings.Settings.Theme;

class SettingsFileTest {
    @TempDir private Path folder;

    @Test void missingFileGivesTheDefault() {
        assertEquals(Settings.DEFAULT, file().load());
    }

    @Test void whatIsSavedIsLoaded() {
        var chosen = new Settings(Language.EN, Theme.DARK);
        file().save(chosen);
        assertEquals(chosen, file().load());
        file().save(chosen.withLanguage(Language.ZH).withTheme(Theme.LIGHT));
        assertEquals(Settings.DEFAULT, file().load());
    }

    @Test void nothingButTheFileStaysBehind() throws IOException {
        file().save(Settings.DEFAULT);
        file().save(Settings.DEFAULT.withTheme(Theme.DARK));
        try (var files = Files.list(folder.resolve("deep"))) {
            assertEquals(List.of("settings.json"), files.map(f -> f.getFileName().toString()).toList());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"language":"en"}                  | EN | LIGHT
            {"theme":"dark"}                   | ZH | DARK
            {"language":"xx","theme":"pink"}   | ZH | LIGHT
            {"language":5,"theme":null}        | ZH | LIGHT
            {"language":"en","theme            | ZH | LIGHT
            []                                 | ZH | LIGHT
            """)
    void whatCannotBeReadGivesTheDefaultForThatPart(String json, Language language, Theme theme) throws IOException {
        Files.createDirectories(file().path().getParent());
        Files.writeString(file().path(), json);
        assertEquals(new Settings(language, theme), file().load());
    }

    private SettingsFile file() {
        return new SettingsFile(folder.resolve("deep").resolve("settings.json"));
    }
}
