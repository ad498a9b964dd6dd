package org.qingqun.duplicate.score;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingqun.duplicate.slot.Profile;
import org.qingqun.rule.Evidence.Signal;

/// What years and times of the year say of two groups. Another year alone says nothing: the older one is closed.
final class Seasons {
    private static final Set<String> PARTS_OF_A_YEAR = Set.of("春季", "夏季", "秋季", "冬季", "春季学期", "秋季学期", "冬春", "夏秋", "上半年", "下半年", "上学期",
            "下学期", "一季度", "二季度", "三季度", "四季度", "第一季度", "第二季度", "第三季度", "第四季度");
    private static final List<String> NEWCOMERS = List.of("新生", "新兵", "毕业生", "毕业班", "应届", "新录用", "新进", "初任");
    /// People of one year's intake, where the name ends with them: 2023年招募三支一扶人员群; not 2023年三支一扶招募群, which is work that comes again.
    private static final Pattern INTAKE = Pattern.compile(".*?(?:(?:入园|入学|入托|入伍|新生).{0,4}(?:家长|家属)|(?:选调生|学员|退役士兵|西部计划志愿者|特岗教师|特岗|村官|师范生|定向生|规培生|规培医师|实习生|见习生|三支一扶人员|三支一扶队员)"
            + "|(?:招聘|招录|招募|录用|录取|新录|新招|新聘|公招).{0,6}(?:人员|教师|老师|护士|医生|医师|职工|员工|干部|公务员|辅警|社工|网格员|工作者))(?:[微信工作联络交流通知管理服务沟通信息]*群)?$");
    /// Enough to be worth no look.
    private static final double APART = -0.9;
    /// An effort and the standing group of its matter are no more than worth a look.
    private static final double CAMPAIGN = -0.15;

    private Seasons() {}

    /// Empty where both say the same years.
    static Optional<Signal> compare(Profile a, Profile b, CoreComparison core) {
        var left = a.slots().years();
        var right = b.slots().years();
        if (left.equals(right)) return Optional.empty();
        return Optional.of(SignalKind.YEAR_DIFFERS.of(weight(a, b, core), String.join("、", left), String.join("、", right)));
    }

    private static double weight(Profile a, Profile b, CoreComparison core) {
        if (apart(a, b)) return APART;
        return isCampaignBeside(a, b, core.left(), core) || isCampaignBeside(b, a, core.right(), core) ? CAMPAIGN : 0;
    }

    /// What a year has and says more than one of no year is one effort of its matter: 2025年禁毒宣传月 beside 禁毒.
    private static boolean isCampaignBeside(Profile dated, Profile standing, String more, CoreComparison core) {
        return core.kind() == SignalKind.CORE_CONTAINED && !more.isEmpty() && !numbered(dated.slots().years()).isEmpty() && standing.slots().years().isEmpty();
    }

    /// 春季 and 秋季 of no year told or of one year are two groups, those of people always; 2024 spring and 2025 autumn are one group anew.
    private static boolean apart(Profile a, Profile b) {
        var year = numbered(a.slots().years());
        var other = numbered(b.slots().years());
        if (!year.isEmpty() && !other.isEmpty() && Collections.disjoint(year, other) && ofNewcomers(a) && ofNewcomers(b)) return true;
        var left = parts(a);
        var right = parts(b);
        if (left.isEmpty() || right.isEmpty() || left.equals(right)) return false;
        return a.slots().hasPeople() && b.slots().hasPeople() || year.isEmpty() || other.isEmpty() || year.equals(other);
    }

    private static Set<String> parts(Profile p) {
        var parts = new TreeSet<>(p.slots().years());
        parts.retainAll(PARTS_OF_A_YEAR);
        return parts;
    }

    /// People who are others every year.
    private static boolean ofNewcomers(Profile p) {
        var name = p.name();
        for (var newcomers : NEWCOMERS) if (name.contains(newcomers)) return true;
        return INTAKE.matcher(name).matches();
    }

    private static Set<String> numbered(Set<String> years) {
        return years.stream().filter(y -> Character.isDigit(y.charAt(0))).collect(Collectors.toSet());
    }
}
