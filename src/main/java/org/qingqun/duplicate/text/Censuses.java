package org.qingqun.duplicate.text;

import java.util.Map;
import java.util.regex.Pattern;

/// Censuses are called by their number: 五经普 is 第五次经济普查, 七普 the seventh of the people.
final class Censuses {
    private static final char SIGN = '普';
    private static final Pattern SHORT = Pattern.compile("([一二三四五六七八九])(经|农|人)?普(?![通及遍惠法查])");
    private static final Map<String, String> SUBJECTS = Map.of("经", "经济", "农", "农业", "人", "人口");
    /// Of all censuses only that of the people has come so far.
    private static final String OF_THE_PEOPLE = "五六七八";

    private Censuses() {}

    /// A normalised name with its censuses in full; 三普 may be of soils or of relics and stays.
    static String inFull(String text) {
        if (text.indexOf(SIGN) < 0) return text;
        return SHORT.matcher(text).replaceAll(found -> {
            if (found.group(2) == null && !OF_THE_PEOPLE.contains(found.group(1))) return found.group();
            return "第" + found.group(1) + "次" + SUBJECTS.get(found.group(2) == null ? "人" : found.group(2)) + "普查";
        });
    }
}
