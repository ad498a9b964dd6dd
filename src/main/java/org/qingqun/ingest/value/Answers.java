package org.qingqun.ingest.value;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qingqun.inventory.ActivityLevel;
import org.qingqun.inventory.AppKind;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.EvidenceGrade;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Platform;

/// The words our own forms offer where one of a few answers is wanted; `Choices` reads each back as what it stands for.
public final class Answers {
    private static final Map<Platform, String> PLATFORMS = new EnumMap<>(Map.of(Platform.WECHAT, "微信", Platform.WECOM, "企业微信", Platform.QQ, "QQ",
            Platform.DINGTALK, "钉钉", Platform.CHANNELS, "视频号", Platform.DOUYIN, "抖音", Platform.TOUTIAO, "头条号", Platform.WEIBO, "微博", Platform.ALIPAY, "支付宝"));
    private static final Map<ActivityLevel, String> LEVELS = new EnumMap<>(Map.of(ActivityLevel.ACTIVE, "活跃", ActivityLevel.LOW, "较少", ActivityLevel.SILENT, "不活跃"));
    private static final Map<EvidenceGrade, String> GRADES = new EnumMap<>(Map.of(EvidenceGrade.PLATFORM_EXPORT, "平台导出", EvidenceGrade.SCREENSHOT, "截图",
            EvidenceGrade.CUSTODIAN, "责任人说明", EvidenceGrade.UNIT, "单位填报"));
    private static final Map<AppKind, String> KINDS = new EnumMap<>(Map.of(AppKind.APP, "APP", AppKind.MINI_PROGRAM, "小程序", AppKind.QUICK_APP, "快应用"));
    private static final Map<Family, List<String>> DISPOSITIONS = Map.of(Family.WORK_GROUP, List.of("保留", "整改", "合并", "解散", "移出"),
            Family.OFFICIAL_ACCOUNT, List.of("保留", "整改", "合并", "注销", "移出"), Family.GOV_APP, List.of("保留", "整改", "合并", "下架", "注销", "移出"));
    private static final Map<Family, List<Platform>> USUAL = Map.of(Family.WORK_GROUP, List.of(Platform.WECHAT, Platform.WECOM, Platform.QQ, Platform.DINGTALK, Platform.OTHER),
            Family.GOV_APP, List.of(Platform.WECHAT, Platform.ALIPAY, Platform.DINGTALK, Platform.MOBILE, Platform.OTHER),
            Family.OFFICIAL_ACCOUNT, List.of(Platform.WECHAT, Platform.CHANNELS, Platform.WEIBO, Platform.DOUYIN, Platform.TOUTIAO, Platform.OTHER));

    private Answers() {}

    /// What may be chosen under this field, most usual first; empty where it is free text.
    public static List<String> to(AssetField field, Family family) {
        return switch (field) {
            case PLATFORM -> USUAL.getOrDefault(family, List.of()).stream().map(Answers::of).toList();
            case TEMPORARY -> List.of(of(true), of(false));
            case ACTIVITY -> List.copyOf(LEVELS.values());
            case EVIDENCE -> List.copyOf(GRADES.values());
            case APP_KIND -> List.copyOf(KINDS.values());
            case DISPOSITION -> DISPOSITIONS.getOrDefault(family, List.of());
            default -> List.of();
        };
    }

    /// Empty where nothing is known, here and below.
    public static String of(Platform platform) {
        return switch (platform) {
            case MOBILE -> "移动端";
            case OTHER -> "其他";
            default -> PLATFORMS.getOrDefault(platform, "");
        };
    }

    public static String of(ActivityLevel level) {
        return LEVELS.getOrDefault(level, "");
    }

    public static String of(EvidenceGrade grade) {
        return GRADES.getOrDefault(grade, "");
    }

    public static String of(AppKind kind) {
        return KINDS.getOrDefault(kind, "");
    }

    public static String of(boolean yes) {
        return yes ? "是" : "否";
    }
}
