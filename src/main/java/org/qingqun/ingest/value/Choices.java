package org.qingqun.ingest.value;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.ActivityLevel;
import org.qingqun.inventory.AppKind;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Platform;

/// The words ledgers use where one of a few answers is wanted.
public final class Choices {
    private static final Set<String> FOR_A_TIME = Set.of("临时", "临时性", "阶段性", "临时群", "阶段性群", "临时性群");
    private static final Set<String> FOR_GOOD = Set.of("长期", "长期群", "常设", "固定", "日常", "永久", "非临时", "常态化");
    private static final Map<String, Platform> PLATFORMS = Map.ofEntries(entry("企业微信", Platform.WECOM), entry("企微", Platform.WECOM), entry("政务微信", Platform.WECOM),
            entry("钉", Platform.DINGTALK), entry("qq", Platform.QQ), entry("抖音", Platform.DOUYIN), entry("头条", Platform.TOUTIAO), entry("微博", Platform.WEIBO),
            entry("支付宝", Platform.ALIPAY), entry("微信", Platform.WECHAT), entry("wechat", Platform.WECHAT),
            entry("weixin", Platform.WECHAT), entry("wx", Platform.WECHAT), entry("公众号", Platform.WECHAT), entry("服务号", Platform.WECHAT),
            entry("订阅号", Platform.WECHAT), entry("小程序", Platform.WECHAT), entry("app", Platform.MOBILE), entry("移动端", Platform.MOBILE),
            entry("安卓", Platform.MOBILE));
    /// Asked in this order: 不活跃 before 活跃, 不经常 before 经常.
    private static final Map<ActivityLevel, List<String>> ACTIVITY = inOrder(List.of(ActivityLevel.SILENT, ActivityLevel.LOW, ActivityLevel.ACTIVE), List.of(
            List.of("不活跃", "未使用", "未再使用", "从未", "没有使用", "不使用", "不用", "停用", "僵尸", "沉寂", "静默", "无人", "无发言", "无消息", "闲置", "未更新", "未发布", "未推送", "未发言", "停更", "断更", "无更新", "已停", "死群", "休眠"),
            List.of("偶尔", "低", "较少", "很少", "不经常", "不常", "不高", "少", "不多", "不频繁"),
            List.of("活跃", "经常", "频繁", "高", "每天", "每日", "每周", "天天", "在使用", "至今", "日常", "正常", "使用中", "在用", "一般", "中", "多")));
    private static final Map<EvidenceGrade, List<String>> EVIDENCE = inOrder(
            List.of(EvidenceGrade.PLATFORM_EXPORT, EvidenceGrade.SCREENSHOT, EvidenceGrade.CUSTODIAN, EvidenceGrade.UNIT),
            List.of(List.of("导出", "后台", "平台数据"), List.of("截图", "截屏", "照片"), List.of("群主", "管理员", "责任人", "本人", "自述"), List.of("单位", "填报", "申报", "报送")));

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern SINCE = Pattern.compile(".*(?:至今|到现在|至目前|到目前)");
    private static final Pattern QUESTION = Pattern.compile("是否(.+)");
    private static final Pattern MERGE = Pattern.compile(".*(?:合并|整合|并入|归并).*");
    private static final Pattern TAKE_DOWN = Pattern.compile(".*(?:下架|下线|关停|停用|停更|停办|退网).*");
    private static final Pattern CLOSE = Pattern.compile(".*(?:解散|注销|取消|撤|清退|终止|清除|清理|删除|关闭|不保留).*");
    private static final Pattern RECTIFY = Pattern.compile(".*(?:整改|规范).*");
    private static final Pattern KEEP = Pattern.compile("留|√|.*(?:保留|继续使用).*");

    private Choices() {}

    public static Reading<Boolean> yesNo(String text) {
        var chosen = Ticks.chosen(text);
        if (Words.isNothing(chosen)) return Reading.nothing();
        if (Words.isProse(chosen)) return Reading.doubtful(Doubt.UNKNOWN_CHOICE);
        var word = BRACKETS.matcher(Words.plain(chosen)).replaceAll("");
        if (Ticks.isYes(word) || FOR_A_TIME.contains(word)) return Reading.of(true);
        return Ticks.isNo(word) || FOR_GOOD.contains(word) ? Reading.of(false) : Reading.doubtful(Doubt.UNKNOWN_CHOICE);
    }

    /// Of several platforms named, the first; one that is named and unknown is `OTHER`.
    public static Reading<Platform> platform(String text) {
        if (Words.isNothing(Ticks.chosen(text))) return Reading.nothing();
        var found = mentioned(text);
        return Reading.of(found == null ? Platform.OTHER : found);
    }

    /// The first platform named in a heading or title, null when none is.
    public static @Nullable Platform mentioned(String text) {
        var word = Words.plain(Ticks.chosen(text));
        if (word.contains("视频号")) return Platform.CHANNELS; // 微信视频号 is no 微信 group or account
        Platform best = null;
        int at = Integer.MAX_VALUE;
        for (var entry : PLATFORMS.entrySet()) {
            int here = word.indexOf(entry.getKey());
            if (here < 0 || here >= at) continue;
            best = entry.getValue();
            at = here;
        }
        return best;
    }

    public static Reading<ActivityLevel> activity(String text) {
        return find(text, ACTIVITY);
    }

    /// @param heading of the column: under 是否活跃 a 否 means that nobody uses it
    public static Reading<ActivityLevel> activity(String text, String heading) {
        var question = QUESTION.matcher(Words.plain(heading));
        var answer = question.find() ? yesNo(text).value() : null;
        if (answer == null) return activity(text);
        var idle = activity(question.group(1)).value() == ActivityLevel.SILENT;
        return Reading.of(answer == idle ? ActivityLevel.SILENT : ActivityLevel.ACTIVE);
    }

    public static Reading<EvidenceGrade> evidence(String text) {
        return find(text, EVIDENCE);
    }

    public static AppKind appKind(String text) {
        var word = Words.plain(text);
        return word.contains("小程序") ? AppKind.MINI_PROGRAM : word.contains("快应用") ? AppKind.QUICK_APP : AppKind.APP;
    }

    /// The family named by 类别 or 类型, null where none is.
    public static @Nullable Family family(String text) {
        var word = Words.plain(text);
        if (word.matches(".*(?:公众号|公众账号|服务号|订阅号|视频号|微博|抖音|头条|政务账号).*")) return Family.OFFICIAL_ACCOUNT;
        if (word.matches(".*(?:小程序|app|快应用|应用程序|客户端).*")) return Family.GOV_APP;
        return word.matches(".*(?:群|群组)") ? Family.WORK_GROUP : null;
    }

    /// What a cell under 最近使用时间 says of use where it names no day: 每天使用, 长期未使用, 2026.8至今; null where it says nothing of the kind.
    public static @Nullable ActivityLevel use(String text) {
        var word = Words.plain(text);
        if (!SINCE.matcher(word).matches() && (DIGIT.matcher(word).find() || word.length() < 2)) return null;
        return find(word, ACTIVITY).value();
    }

    /// The key of the disposition meant (`keep`, `merge`, `dissolve` …), null where the words say none. What closes an asset depends on its family.
    ///
    /// @param heading of the column: under 是否保留 a 否 means that it is to be closed
    public static @Nullable String disposition(String text, Family family, String heading) {
        var question = QUESTION.matcher(Words.plain(heading));
        var answer = question.find() ? yesNo(text).value() : null;
        if (answer == null) return disposition(Words.plain(Ticks.chosen(text)), family);
        var asked = disposition(question.group(1), family);
        return answer ? asked : "keep".equals(asked) ? close(family, "deregister") : null;
    }

    private static @Nullable String disposition(String word, Family family) {
        if (word.contains("移出")) return "out-of-scope";
        if (MERGE.matcher(word).matches()) return "merge";
        if (TAKE_DOWN.matcher(word).matches()) return close(family, "take-down");
        if (CLOSE.matcher(word).matches()) return close(family, "deregister");
        if (RECTIFY.matcher(word).matches()) return "rectify";
        return KEEP.matcher(word).matches() ? "keep" : null;
    }

    /// The key of the disposition that closes an asset of this family.
    public static String closing(Family family) {
        return close(family, "take-down");
    }

    private static String close(Family family, String forApps) {
        return switch (family) {
            case WORK_GROUP -> "dissolve";
            case OFFICIAL_ACCOUNT -> "deregister";
            case GOV_APP -> forApps;
        };
    }

    private static <E> Reading<E> find(String text, Map<E, List<String>> words) {
        var chosen = Ticks.chosen(text);
        if (Words.isNothing(chosen)) return Reading.nothing();
        var word = Words.plain(chosen);
        for (var entry : words.entrySet()) if (entry.getValue().stream().anyMatch(word::contains)) return Reading.of(entry.getKey());
        return Reading.doubtful(Doubt.UNKNOWN_CHOICE);
    }

    private static <K, V> Map<K, V> inOrder(List<K> keys, List<V> values) {
        var map = new LinkedHashMap<K, V>();
        for (int i = 0; i < keys.size(); i++) map.put(keys.get(i), values.get(i));
        return map;
    }
}
