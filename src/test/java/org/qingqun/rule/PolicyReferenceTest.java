package org.qingqun.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.rule.PolicyReference.Fault;

class PolicyReferenceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource(nullValues = "null", textBlock = """
            《办法》, null,                        null,       null
            《办法》, https://www.gov.cn/a?b=1#c,  2026-11-26, null
            《办法》, HTTP://www.gov.cn,           2026-01-01, null
            # checked tomorrow
            《办法》, null,                        2026-11-27, CHECKED_LATER
            '  ',    https://www.gov.cn,          null,       NO_CLAUSE
            《办法》, www.gov.cn,                  null,       STRANGE_LINK
            《办法》, javascript:alert(1),         null,       STRANGE_LINK
            《办法》, file:///C:/Windows,          null,       STRANGE_LINK
            《办法》, https://,                    null,       STRANGE_LINK
            《办法》, 'https://a b',               null,       STRANGE_LINK
            """)
    void whatCannotStandIsNamed(String clause, String link, LocalDate checkedOn, Fault expected) {
        assertEquals(Optional.ofNullable(expected), new PolicyReference(clause, link, checkedOn).fault(TODAY));
    }
}
