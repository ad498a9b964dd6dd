package org.qingqun.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Messages;
import org.qingqun.rule.PolicyReference;

class PolicyTextTest {
    private final PolicyText text = new PolicyText(Messages.in("zh"));

    @Test void aPaperSaysWhetherAnybodyCheckedIt() {
        assertEquals("市办发〔2026〕3号（2026-06-30 核对）；谁建群谁负责（未核对原文）", text.of(List.of(new PolicyReference("市办发〔2026〕3号", null, LocalDate.of(2026, 6, 30)),
                new PolicyReference("谁建群谁负责", null, null))));
        assertEquals("—", text.of(List.of()));
    }
}
