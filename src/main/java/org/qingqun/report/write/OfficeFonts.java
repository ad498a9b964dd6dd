package org.qingqun.report.write;

import java.awt.GraphicsEnvironment;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The fonts a docx names. It carries none of them: an office's own PCs have them, another machine puts something in their place.
public final class OfficeFonts {
    /// A font is known under a Chinese name here and a Latin one there.
    private static final Map<String, String> ALSO = Map.of(DocxStyles.FANGSONG, "FangSong_GB2312", DocxStyles.SONG, "SimSun", DocxStyles.HEI, "SimHei",
            DocxStyles.KAI, "KaiTi_GB2312", DocxStyles.TITLE_SONG, "FZXiaoBiaoSong-B05S");
    private static final List<String> NAMED = List.of(DocxStyles.TITLE_SONG, DocxStyles.FANGSONG, DocxStyles.KAI, DocxStyles.HEI, DocxStyles.SONG);

    private OfficeFonts() {}

    /// Those this machine lacks, the title's first. Slow the first time: it looks at every font there is.
    public static List<String> findMissing() {
        var here = new HashSet<String>();
        for (var locale : List.of(Locale.CHINA, Locale.ENGLISH)) here.addAll(List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(locale)));
        return findMissing(here);
    }

    static List<String> findMissing(Set<String> here) {
        return NAMED.stream().filter(font -> !here.contains(font) && !here.contains(ALSO.get(font))).toList();
    }
}
