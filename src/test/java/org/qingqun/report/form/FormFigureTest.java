package org.qingqun.report.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormFigureTest {
    @ParameterizedTest
    @ValueSource(strings = {"work-group.disposed", "gov-app.disposal-rate@level=county", "work-group.baseline@county=云栖区", "work-group.baseline@county=", "official-account.remaining@platform=wechat"})
    void whatIsWrittenIsReadBack(String text) {
        assertEquals(text, FormFigure.parse(text).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "disposed", "work-group", "work-group.gone", "work-group.disposed@street=x", "work-group.disposed@level"})
    void whatNamesNoFigureIsNone(String text) {
        assertEquals(Optional.empty(), FormFigure.parse(text));
    }
}
