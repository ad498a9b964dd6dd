package org.qingqun.report.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Family;

class FormGuessTest {
    private final FormGuess guess = new FormGuess(Messages.in("zh"), List.of("", "云栖区", "桐川县"), Family.WORK_GROUP);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            云栖区       | 微信工作群 原有数       | work-group.baseline@county=云栖区
            云栖区       | 微信工作群 取消、合并数  | work-group.disposed@county=云栖区
            云栖区       | 微信工作群 减少比例     | work-group.disposal-rate@county=云栖区
            市本级       | 现保留数               | work-group.remaining@county=
            县级         | 政务公众账号 清理数     | official-account.disposed@level=county
            钉钉         | 新增                  | work-group.added@platform=dingtalk
            合计         | 政务应用程序 下架数     | gov-app.closed
            政务应用程序   | 净减少率              | gov-app.net-reduction
            合计         | 其中：合并            | work-group.merged
            云栖区       | 备注                  |
            高新区       | 微信工作群 原有数       |
            """)
    void wordsNameAFigureOrNone(String beside, String above, String figure) {
        assertEquals(figure, guess.guess(new FormSlot("表", 0, 0, beside, above, null)).map(FormFigure::toString).orElse(null));
    }
}
