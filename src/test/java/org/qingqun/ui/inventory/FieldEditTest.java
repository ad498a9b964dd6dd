package org.qingqun.ui.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingqun.common.Messages;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.Activity;
import org.qingqun.inventory.ActivityLevel;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetFacts;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.inventory.Term;
import org.qingqun.ui.inventory.FieldEdit.Result.Refused;
import org.qingqun.ui.inventory.FieldEdit.Result.Taken;

class FieldEditTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private final FieldEdit edit = new FieldEdit(Messages.in("zh"), TODAY);
    private final AssetFacts facts = AssetBuilder.workGroup().build().facts();

    private AssetFacts taken(AssetField field, String typed) {
        return edit.apply(field, facts, typed) instanceof Taken(var after) ? after : facts;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NAME            | 防汛值班群   | 防汛值班群
            NAME            | ' 值班群 '   | 值班群
            SPONSOR         | 值班室       | 值班室
            CUSTODIAN       | 李四         | 李四
            CUSTODIAN_TITLE | 主任         | 主任
            PHONE           | 13900000000  | 13900000000
            PURPOSE         | 值班         | 值班
            MEMBERS         | 0            | 0
            MEMBERS         | ''           | ''
            CREATED_ON      | 2023-05      | 2023-05
            CREATED_ON      | ''           | ''
            LAST_ACTIVE_ON  | 2026-11-02   | 2026-11-02
            ENDS_ON         | 2027         | 2027
            ENDS_ON         | 长期         | 长期
            ENDS_ON         | 普查结束     | 普查结束
            ENDS_ON         | ''           | ''
            FILING_NO       | 备1          | 备1
            NOTE            | 见附件       | 见附件
            """)
    void whatIsTypedIsWhatIsShownAfterwards(AssetField field, String typed, String shown) {
        assertEquals(shown, edit.text(field, taken(field, typed)));
    }

    @ParameterizedTest
    @EnumSource(value = AssetField.class, names = {"NAME", "SPONSOR", "CUSTODIAN", "CUSTODIAN_TITLE", "PHONE", "PURPOSE", "MEMBERS", "CREATED_ON",
        "ENDS_ON", "FILING_NO", "NOTE"})
    void typingWhatStandsThereChangesNothing(AssetField field) {
        assertEquals(facts, taken(field, edit.text(field, facts)));
    }

    @ParameterizedTest
    @CsvSource({"NAME, '', 名称不能空着", "MEMBERS, 约五十, '请填整数，不知道就留空'", "MEMBERS, -1, '请填整数，不知道就留空'", "CREATED_ON, 去年, '请写成 2023-05-06、2023-05 或 2023，不知道就留空'",
        "CREATED_ON, 2023-02-30, '请写成 2023-05-06、2023-05 或 2023，不知道就留空'", "ENDS_ON, 2027-13, '请写成 2023-05-06、2023-05 或 2023，不知道就留空'",
        "LAST_ACTIVE_ON, 2026-11-03, 日期不能晚于今天", "LAST_ACTIVE_ON, 2027, 日期不能晚于今天"})
    void whatCannotBeTakenIsRefusedWithAdvice(AssetField field, String typed, String sentence) {
        assertEquals(new Refused(sentence), edit.apply(field, facts, typed));
    }

    @Test void aTypedDateIsAtLeastTheUnitsWordOfToday() {
        assertEquals(new Activity(ActivityLevel.UNKNOWN, PartialDate.parse("2026-10").orElseThrow(), null, EvidenceGrade.UNIT, TODAY),
                taken(AssetField.LAST_ACTIVE_ON, "2026-10").activity());
    }

    @Test void aTermIsADateAnEventForGoodOrUnknown() {
        assertEquals(Term.untilDate(PartialDate.ofYear(2027)), taken(AssetField.ENDS_ON, "2027").term());
        assertEquals(Term.untilEvent("普查结束"), taken(AssetField.ENDS_ON, "普查结束").term());
        assertEquals(Term.PERMANENT, taken(AssetField.ENDS_ON, "长期").term());
        assertEquals(Term.UNKNOWN, taken(AssetField.ENDS_ON, "").term());
    }
}
