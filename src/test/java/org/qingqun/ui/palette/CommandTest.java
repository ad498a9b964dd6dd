package org.qingqun.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.settings.Settings;
import org.qingqun.settings.Settings.Language;
import org.qingqun.settings.Settings.Theme;

class CommandTest {
    @ParameterizedTest
    @CsvSource({"ZH, LIGHT, false, CHINESE LIGHT OWN", "EN, DARK, false, DARK ENGLISH OWN", "ZH, DARK, true, DARK CHINESE SAMPLE"})
    void whatWouldChangeNothingIsNotOffered(Language language, Theme theme, boolean sample, String left) {
        var hidden = Arrays.stream(Command.values()).filter(command -> !command.isOffered(new Settings(language, theme), sample)).map(Command::name).sorted();
        assertEquals(Arrays.stream(left.split(" ")).sorted().collect(Collectors.joining(" ")), hidden.collect(Collectors.joining(" ")));
    }
}
