package org.qingqun.report.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfficeFontsTest {
    @Test void aFontIsKnownByEitherName() {
        assertEquals(List.of("方正小标宋简体", "楷体_GB2312"), OfficeFonts.findMissing(Set.of("FangSong_GB2312", "黑体", "SimSun", "DejaVu Sans")));
        assertEquals(List.of(), OfficeFonts.findMissing(Set.of("方正小标宋简体", "仿宋_GB2312", "KaiTi_GB2312", "SimHei", "宋体")));
    }

    /// Whatever this machine has, the answer names only fonts a docx names.
    @Test void thisMachineIsLookedAt() {
        assertThat(OfficeFonts.findMissing(Set.of())).hasSize(5).containsAll(OfficeFonts.findMissing());
    }
}
