package org.qingqun.duplicate.slot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingqun.duplicate.text.Normaliser;
import org.qingqun.duplicate.text.Slip;

/// Reads what numbers say in a name: a year, a cohort (届, 级, 期, 批), or which of several (第三网格, A标段, 高一, 3班).
final class NumberScan {
    /// A piece read at a place of the text; `extra` are words inside it that belong to the core (督导 of 第一督导组).
    record Found(Token token, int length, String extra) {}

    private static final Map<String, String> SAME = Map.ofEntries(Map.entry("党支部", "支部"), Map.entry("小组", "组"), Map.entry("村民小组", "组"),
            Map.entry("党小组", "组"), Map.entry("号楼", "栋"), Map.entry("幢", "栋"), Map.entry("座", "栋"), Map.entry("楼", "栋"), Map.entry("片区", "片"),
            Map.entry("标", "标段"), Map.entry("批次", "批"), Map.entry("轮次", "轮"), Map.entry("小队", "分队"), Map.entry("中", "中学"),
            Map.entry("小", "小学"), Map.entry("幼", "幼儿园"), Map.entry("院", "医院"), Map.entry("网", "网格"));
    private static final List<String> COHORTS = longestFirst("届 批次 批 期 轮次 轮 次");
    private static final List<String> PARTS = longestFirst("网格 党支部 支部 村民小组 党小组 小组 组 标段 标 栋 幢 座 号楼 楼 单元 班 片区 片 中队 大队 支队 分队 小分队 小队 队 连 排 营"
            + " 区 站 车间 工区 考点 考场 分会场 分公司 分局 分校 分院 所 厂 矿 科 处 室 股 号线 号点 号 中学 小学 幼儿园 中 小 幼 医院 院 年级 包件 群 专区 岗 馆 采样点 卡点 点位 作业区 项目部 工程段 段");
    private static final List<String> OFTEN = List.of("党支部", "网格", "支部", "标段", "小组", "单元");
    private static final List<String> MODIFIERS = longestFirst("督导 督查 检查 巡察 巡视 包保 工作 考核 专项 调研 帮扶 攻坚 核查 审查调查 纪检监察 监督检查 业务 综合 执法 党建 采样 检测"
            + " 人民 中心 实验 附属 学习 宣讲 宣传 服务 流动 接种 排查 处置 机动 应急 救援 施工 监理 联防 攻坚 片 责任");
    private static final List<String> MEASURES = List.of("岁", "周岁", "小时", "时", "h", "分钟", "天", "元", "万", "亿", "千", "千伏", "kv", "公里", "米", "亩", "平方", "吨", "斤", "人", "户", "个", "项",
            "条", "件", "名", "张", "头", "套", "种", "大", "以上", "以下", "分之", "+", "级");
    /// After these short classifiers a name goes on to another word.
    private static final Map<String, String> NOT_BEFORE = Map.ofEntries(Map.entry("中", "心队央层小学医药"), Map.entry("小", "区组学时"), Map.entry("所", "有以"),
            Map.entry("处", "理置"), Map.entry("班", "子主"), Map.entry("点", "位"), Map.entry("排", "查"), Map.entry("组", "织"), Map.entry("区", "域划块"), Map.entry("院", "感"),
            Map.entry("楼", "大小会办的食")); // 三楼小会议室 is where they sit

    /// Short classifiers that may be set off from their number: 3 班, but 1 中小学 is no school.
    private static final String SET_OFF = "班组栋幢座群号标段";

    private NumberScan() {}

    static Optional<Found> at(String text, int from) {
        var year = YearScan.at(text, from);
        if (year.isPresent()) return year;
        char first = text.charAt(from);
        if (first == '首' || first == '头') return cohort(text, from, from + 1, "1", true);
        boolean ordinal = first == '第';
        int start = ordinal ? from + 1 : from;
        if (start >= text.length()) return Optional.empty();
        if (!ordinal) {
            var schooling = Schooling.at(text, from);
            if (schooling.isPresent() || first == '高' || first == '初') return schooling;
        }
        int end = Numerals.end(text, start);
        if (end == start && !ordinal && isLetter(text, from)) return part(text, from, from + 1, text.substring(from, from + 1), false);
        if (end == start || end - start > 4) return Optional.empty();
        var number = Numerals.canonical(text.substring(start, end));
        return cohort(text, from, end, number, ordinal).or(() -> part(text, from, end, number, ordinal)).or(() -> bare(text, from, end, number));
    }

    private static Optional<Found> cohort(String text, int from, int end, String number, boolean ordinal) {
        for (var label : COHORTS) {
            if (!text.startsWith(label, end) || (label.equals("次") && !ordinal)) continue;
            return Optional.of(found(Kind.COHORT, text, from, end + label.length(), number, SAME.getOrDefault(label, label), ""));
        }
        return Optional.empty();
    }

    private static Optional<Found> part(String text, int from, int end, String number, boolean ordinal) {
        int at = end < text.length() && text.charAt(end) == Normaliser.BREAK ? end + 1 : end;
        var direct = classifier(text, at).filter(label -> at == end || label.length() > 1 || SET_OFF.indexOf(label.charAt(0)) >= 0);
        if (direct.isPresent() && direct.get().equals("号") && isLast(text, at + 1)) return Optional.of(found(Kind.SERIAL, text, from, at + 1, number, "群", ""));
        if (direct.isPresent()) return Optional.of(found(Kind.SERIAL, text, from, at + direct.get().length(), number, same(direct.get()), ""));
        var slip = ordinal ? misspelt(text, at) : Optional.<String>empty();
        if (slip.isPresent()) return Optional.of(found(Kind.SERIAL, text, from, at + slip.get().length(), number, same(slip.get()), ""));
        if (!ordinal && !Numerals.isDigit(text.charAt(from))) return Optional.empty();
        for (var modifier : MODIFIERS) {
            if (!text.startsWith(modifier, at)) continue;
            var label = classifier(text, at + modifier.length());
            if (label.isPresent()) return Optional.of(found(Kind.SERIAL, text, from, at + modifier.length() + label.get().length(), number, same(label.get()), modifier));
        }
        return Optional.empty();
    }

    /// 一号 of 江豚一号 counts nothing.
    private static boolean isLast(String text, int at) {
        return at == text.length() || text.charAt(at) == Normaliser.BREAK || text.charAt(at) == '群';
    }

    /// One or two digits that count nothing we know still tell two names apart.
    private static Optional<Found> bare(String text, int from, int end, String number) {
        if (counts(text, end)) return Optional.empty();
        boolean digits = Numerals.isDigit(text.charAt(from)) && end - from <= 2 && (from == 0 || !Numerals.isDigit(text.charAt(from - 1)));
        boolean last = end == text.length() && from > 0 && text.charAt(from - 1) == '群';
        return digits || last ? Optional.of(found(Kind.SERIAL, text, from, end, number, "群", "")) : Optional.empty();
    }

    /// 65岁以上, 35千伏, 24小时: so much of something, not which of several.
    private static boolean counts(String text, int end) {
        return MEASURES.stream().anyMatch(m -> text.startsWith(m, end));
    }

    private static Optional<String> classifier(String text, int at) {
        for (var label : PARTS) {
            if (!text.startsWith(label, at)) continue;
            int next = at + label.length();
            var no = NOT_BEFORE.getOrDefault(label, "");
            if (next >= text.length() || no.indexOf(text.charAt(next)) < 0) return Optional.of(label);
        }
        return Optional.empty();
    }

    /// 第八网各, 第五档支部.
    private static Optional<String> misspelt(String text, int at) {
        return OFTEN.stream().filter(label -> at + label.length() <= text.length() && Slip.between(text.substring(at, at + label.length()), label)).findFirst();
    }

    private static boolean isLetter(String text, int at) {
        char c = text.charAt(at);
        boolean letter = (c >= 'a' && c <= 'z') || "甲乙丙丁戊己庚辛".indexOf(c) >= 0;
        return letter && (at == 0 || text.charAt(at - 1) > 127 || text.charAt(at - 1) == Normaliser.BREAK);
    }

    private static String same(String label) {
        return SAME.getOrDefault(label, label);
    }

    private static Found found(Kind kind, String text, int from, int to, String number, String label, String extra) {
        return new Found(new Token(kind, text.substring(from, to), number, label), to - from, extra);
    }

    private static List<String> longestFirst(String words) {
        return Stream.of(words.split(" ")).distinct().sorted((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b)).toList();
    }
}
