package org.qingqun.duplicate.slot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qingqun.duplicate.text.Vocabulary;

/// People no list names, told by how their word ends: 种粮大户, 安全总监, 献血者.
final class People {
    private static final List<String> LEAD = List.of("主席", "书记", "主任", "经理", "总监", "负责人", "责任人", "常委", "组长", "队长", "班长", "站长", "所长", "院长", "科长", "股长",
            "局长", "镇长", "乡长", "村长", "校长", "园长", "总长", "会长", "店长", "厂长", "片长", "路长", "街长", "楼长", "栋长", "护士长", "董事");
    private static final List<String> OUTSIDE = List.of("户", "企业", "商家", "商", "主播", "大学生", "业主", "店主", "车主", "船主", "场主", "者", "民工", "居民", "村民",
            "租客", "经纪人", "带头人", "当事人", "监护人", "代理人", "老板", "顾客", "游客", "供货商", "选手", "老人", "士兵",
            "军属", "家属");
    private static final List<String> WORK = List.of("员", "师", "机手", "护工", "社工", "技工", "委员", "干部", "医生", "律师", "法官", "检察官", "警察", "专家", "队员", "选调生", "实习生", "研究生",
            "骨干", "教练", "司机", "民兵", "团员", "会员");
    private static final Set<String> NOT_PEOPLE = Set.of("账户", "入户", "落户", "窗户", "门户", "开户", "分户", "立户", "过户", "动员", "全员", "人员", "复员", "电商", "招商", "营商", "通商", "工商",
            "协商", "会商", "磋商", "智商", "或者", "记者站", "增员", "满员", "拜师", "出师");
    private static final int LONGEST = 5;

    /// A person word at the end of a text.
    ///
    /// @param from where it begins
    record Found(Kind kind, int from) {}

    private People() {}

    static Optional<Found> atEnd(String text) {
        var words = Vocabulary.words(text);
        var last = words.getLast();
        if (last.length() == 1 && words.size() > 1) last = words.get(words.size() - 2) + last;
        if (last.length() > LONGEST) last = last.substring(last.length() - LONGEST);
        if (last.length() < 2 || NOT_PEOPLE.contains(last) || NOT_PEOPLE.contains(last.substring(last.length() - 2))) return Optional.empty();
        var kind = kind(last);
        return kind.isEmpty() ? Optional.empty() : Optional.of(new Found(kind.get(), text.length() - last.length()));
    }

    private static Optional<Kind> kind(String word) {
        if (endsWith(word, LEAD)) return Optional.of(Kind.LEADER);
        if (endsWith(word, OUTSIDE)) return Optional.of(Kind.OUTSIDER);
        return endsWith(word, WORK) ? Optional.of(Kind.LINE) : Optional.empty();
    }

    /// One character that makes a person of the word before it: 献血 and 者.
    static Optional<Kind> single(String text) {
        if (text.equals("员")) return Optional.of(Kind.LINE);
        return text.length() == 1 && "者户商".contains(text) ? Optional.of(Kind.OUTSIDER) : Optional.empty();
    }

    private static boolean endsWith(String word, List<String> endings) {
        return endings.stream().anyMatch(word::endsWith);
    }
}
