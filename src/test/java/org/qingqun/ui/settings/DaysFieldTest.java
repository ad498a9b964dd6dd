package org.qingqun.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.campaign.Limit;
import org.testfx.framework.junit5.ApplicationTest;

class DaysFieldTest extends ApplicationTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # typed, value and text afterwards, what is said
            120,     120,  ''
            ' 120 ', 120,  ''
            0,       1,    0→1
            4000,    3650, 4000→3650
            九十,    90,   九十→90
            """)
    void whatCannotBeTakenIsCorrectedAndSaid(String typed, int days, String said) {
        var corrections = new ArrayList<String>();
        interact(() -> {
            var field = new DaysField(Limit.GROUP_SILENT_DAYS, (text, taken) -> corrections.add(text + "→" + taken));
            field.show(90);
            field.getEditor().setText(typed);
            field.commitValue();
            assertEquals(days, field.getValue());
            assertEquals(days, Integer.parseInt(field.getEditor().getText().strip()));
        });
        assertEquals(said.isEmpty() ? List.of() : List.of(said), corrections);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # typed,   becomes (present 90, from 1 to 3650)
            120,       120
            0,         1
            -5,        1
            999999999, 3650
            # what is no number leaves the present value
            九十,      90
            9999999999, 90
            '',        90
            """)
    void whatIsTypedBecomesANumberWithinBounds(String typed, int value) {
        assertEquals(value, DaysField.taken(Limit.GROUP_SILENT_DAYS, typed, 90));
    }
}
