package org.qingqun.duplicate.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # led by, outside, at work
            工会主席,     LEADER 主席
            安全总监,     LEADER 总监
            种粮大户,     OUTSIDER 大户
            返乡大学生,    OUTSIDER 大学生
            献血者,       OUTSIDER 献血者
            灾害信息员,    LINE 信息员
            # no people though they end alike
            开户,         -
            跨境电商,     -
            宣传动员,     -
            病虫害防治,    -
            员,           -
            """)
    void peopleAreToldByTheirEnding(String text, String expected) {
        assertEquals(expected, People.atEnd(text).map(f -> f.kind() + " " + text.substring(f.from())).orElse("-"));
    }

    @Test void oneCharacterMakesAPersonOfTheWordBefore() {
        assertEquals(Optional.of(Kind.OUTSIDER), People.single("者"));
        assertEquals(Optional.of(Kind.LINE), People.single("员"));
        assertEquals(Optional.empty(), People.single("群"));
        assertEquals(Optional.empty(), People.single(""));
    }
}
