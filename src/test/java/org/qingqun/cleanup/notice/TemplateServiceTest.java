package org.qingqun.cleanup.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.OfficeFixture.ADMIN;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.OfficeFixture;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.wording.ErrorText;

class TemplateServiceTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private TemplateService templates;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        templates = office.cleanup.templates();
    }

    @AfterEach void close() {
        office.close();
    }

    @Test void anOfficesOwnTextStandsInPlaceOfTheProgramsUntilItIsPutBack() {
        var original = templates.original(TextKind.DISSOLVE).body();
        templates.replace(TextKind.DISSOLVE, "{名称}于{日期}解散", ADMIN);
        assertEquals("{名称}于{日期}解散", templates.find(TextKind.DISSOLVE).body());
        assertEquals(original, new TemplateService(Messages.in("zh"), office.stores.procedures().templates(), office.stores.audit(), office.access,
                office.stores.transactions(), office.clock).original(TextKind.DISSOLVE).body());
        templates.replace(TextKind.DISSOLVE, original, ADMIN);
        assertEquals(original, templates.find(TextKind.DISSOLVE).body());
        assertEquals(List.of("template", "template"), office.stores.audit().findBySubject("template:dissolve").stream().map(l -> l.entry().action()).toList());
    }

    @Test void eachLanguageHasItsOwn() {
        templates.replace(TextKind.DISSOLVE, "{名称}于{日期}解散", ADMIN);
        var english = new TemplateService(Messages.in("en"), office.stores.procedures().templates(), office.stores.audit(), office.access,
                office.stores.transactions(), office.clock);
        assertEquals(english.original(TextKind.DISSOLVE).body(), english.find(TextKind.DISSOLVE).body());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '   '                     | TEMPLATE_EMPTY        | 公告文字不能为空；没有保存。
            本群即将解散              | TEMPLATE_LACKS_SLOT   | 文字里缺少 【名称】 【日期】，填不进具体内容；没有保存。
            {名称}即将解散            | TEMPLATE_LACKS_SLOT   | 文字里缺少 【日期】，填不进具体内容；没有保存。
            {群名}于{日期}解散        | TEMPLATE_UNKNOWN_SLOT | 不认识“【群名】”；这里能用的是：【名称】 【单位】 【责任人】 【日期】 【联系】。没有保存。
            {名称}{日期}{保留对象}    | TEMPLATE_UNKNOWN_SLOT | 不认识“【保留对象】”；这里能用的是：【名称】 【单位】 【责任人】 【日期】 【联系】。没有保存。
            """)
    void refusesWhatCouldNotBeFilledInAndSaysWhy(String body, ErrorCode code, String said) {
        var refused = assertThrows(ExpectedException.class, () -> templates.replace(TextKind.DISSOLVE, body, ADMIN));
        assertEquals(code, refused.code());
        assertEquals(said, new ErrorText(Messages.in("zh")).explain(refused));
        assertEquals(templates.original(TextKind.DISSOLVE).body(), templates.find(TextKind.DISSOLVE).body());
    }

    @Test void aTextThatGoesOnForPagesIsNoNotice() {
        var refused = assertThrows(ExpectedException.class, () -> templates.check(TextKind.DISSOLVE, "{名称}{日期}" + "长".repeat(4_000)));
        assertEquals(ErrorCode.TEMPLATE_TOO_LONG, refused.code());
    }

    @Test void onlyAnAdministratorWritesTexts() {
        assertEquals(ErrorCode.NOT_ALLOWED, assertThrows(ExpectedException.class, () -> templates.replace(TextKind.DISSOLVE, "{名称}{日期}", office.head.id())).code());
    }
}
