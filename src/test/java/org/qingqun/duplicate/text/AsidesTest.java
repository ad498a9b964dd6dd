package org.qingqun.duplicate.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsidesTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            清廉街区建设群 入群改名 社区 姓名;     清廉街区建设群
            园区用工 备注 企业 姓名;              园区用工
            公文流转 收到请回1;                 公文流转
            农村改厕验收群 500人;                农村改厕验收群
            预算系统答疑群 仅发通知;              预算系统答疑群
            预算系统答疑群 改昵称 单位加姓名;       预算系统答疑群
            预算系统答疑群 勿闲聊;               预算系统答疑群
            远程会诊群 新群 老群作废;             远程会诊群
            立法调研 工作群 2群已满勿进;          立法调研 工作群
            # what sorts it in somebody's list, not which of several
            a1 中小学校医;                        中小学校医
            002 禁渔巡护;                        禁渔巡护
            aa社会救助;                          社会救助
            a1 班家长;                           a1 班家长
            b2 栋业主;                           b2 栋业主
            3 网格;                             3 网格
            # a level in other words beside it
            村 社区 干部经济责任审计;             村干部经济责任审计
            村 社区 残协专委;                    村 社区 残协专委
            # which of several and which year are no asides, nor is the only piece
            防汛群 3;                           防汛群 3
            防汛群 2024;                        防汛群 2024
            请假报备群;                         请假报备群
            # the longest piece always stays
            请假报备管理群 教育局;                请假报备管理群 教育局
            """)
    void whatSpeaksToMembersFallsOff(String text, String kept) {
        assertEquals(kept, Asides.drop(text));
    }
}
