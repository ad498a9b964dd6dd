package org.qingqun.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.audit.AuditEntry;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;

class StoryTextTest {
    private static final Map<String, String> KEPT = Map.of("value:1", "members=120\u001Fcustodian=王小明\u001Funit=3", "value:2", "members=\u001Fcustodian=李四\u001Funit=4", "value:3", "AssetFacts[…]");

    private static String told(String action, String from, String to, boolean masked) {
        return new StoryText(Messages.in("zh"), reference -> Optional.ofNullable(KEPT.get(reference)), number -> "单位" + number, masked)
                .of(new AuditEntry(Instant.EPOCH, 1, action, "asset:1", from, to, null), Family.WORK_GROUP);
    }

    @Test void anEditSaysWhatBecameWhatWithNamesMaskedUnlessAskedFor() {
        assertEquals("把主管单位从“单位3”改为“单位4”；把责任人从“王**”改为“李**”；把人数从“120”改为“—”", told("asset.edit", "value:1", "value:2", true));
        assertEquals("以报送的值覆盖人工修改：把主管单位从“单位3”改为“单位4”；把责任人从“王小明”改为“李四”；把人数从“120”改为“—”", told("asset.overrule", "value:1", "value:2", false));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            asset.edit      | value:9             | value:9                          | 修改字段并锁定
            asset.edit      | value:3             | value:3                          | 修改字段并锁定
            case.proposed   | -                   | dissolve proposed asset:7        | 提出解散
            case.submitted  | dissolve proposed   | dissolve submitted content value:2 | “拟处置”改为“待审批”
            case.proposed   | dissolve proposed   | keep proposed                    | 由解散改为保留，拟处置
            case.closed     | merge executed into asset:2 | merge closed into asset:2 | “待核验”改为“已销号”
            case.withdrawn  | proposed            | withdrawn                        | 撤回
            case.did        | -                   | announce 2026-11-02              | 在群内发公告
            case.undid      | announce 2026-11-02 | announce                         | 取消：在群内发公告
            case.proof      | -                   | 0123                             | 上传佐证
            origin.late     | N                   | L                                | 认定为补报
            practice        | -                   | photo-proof=true                 | 晒图留痕：“未登记”改为“有”
            practice        | online-time=false   | -                                | 考核在线时长：“没有”改为“未登记”
            asset.joint     | -                   | 3 4                              | 联合建群单位从“—”改为“单位3、单位4”
            asset.joint     | 3 4                 | -                                | 联合建群单位从“单位3、单位4”改为“—”
            something.new   | -                   | -                                | something.new
            """)
    void everyLineIsASentence(String action, String from, String to, String sentence) {
        assertEquals(sentence, told(action, from, to, true));
    }
}
