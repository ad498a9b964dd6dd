package org.qingqun.duplicate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitTree;

/// A register made up by a seed, as large as wanted: counties with bureaus, towns and villages, each with its groups, every tenth of which exists
/// two to six times under other words. For times and memory only: quality is never judged on it.
final class MadeRegister {
    /// What may be wrong with it; `FEW_UNITS`: one row of twenty has none.
    enum Dirt { NONE, LONG_NAMES, EMOJI_NAMES, DIGIT_NAMES, NO_PURPOSES, ONE_NAME, NO_UNITS, FEW_UNITS }

    private static final String SYLLABLES = "云岭石澜柳湾青禾双桥龙泉白鹭清溪古亭松林竹园枫树银杏丹霞平乐沙溪北塘南浦东川西坪安和永丰长乐太平金沙玉泉";
    private static final String[] TOPICS = ("控辍保学 防汛抗旱 森林防火 秸秆禁烧 根治欠薪 环保督察整改 安全生产 营商环境 文明城市创建 卫生城市创建 人居环境整治 防返贫监测 反诈宣传 河长制 林长制 双拥 食品安全 药品安全 违建整治 "
            + "居民养老保险 居民医保 农村公路养护 党风廉政 人口普查 经济普查 重点项目 值班值守 防溺水 疫苗接种 一网通办 未成年人保护 危化品 征地拆迁 电子商务 低保审核 临时救助 禁毒 主题教育 社区矫正 人民调解 信访积案 扫黑除恶 "
            + "法律援助 普法宣传 学前教育 学生资助 校园安全 校车安全 教师招聘 高考考务 家庭医生签约 基本公共卫生 妇幼健康 结核病防治 医共体 养老服务 留守儿童关爱 殡葬改革 残疾人两项补贴 优抚抚恤 征兵 民兵训练 扬尘治理 生活污水治理 "
            + "厕所革命 垃圾分类 饮水安全 水库除险加固 河道清淤 高标准农田 耕地保护 宅基地审批 土地流转 集体经济 不动产登记 地质灾害 非法采砂 春耕生产 粮食收储 惠农补贴 动物防疫 生猪屠宰 农机补贴 农产品质量安全 松材线虫病 植树造林 "
            + "老旧小区改造 自建房排查 物业管理 城镇燃气 建筑工地 保障房分配 城管执法 道路交通安全 治超 春运 消防安全 烟花爆竹禁放 隐患排查 防灾减灾 预算编制 部门决算 政府采购 国有资产 财务报账 非税收入 经济责任审计 统计年报 招商引资 "
            + "专项债 科技特派员 市场监管 知识产权 旅游安全 文物保护 新闻宣传 网络舆情 意识形态 基层党建 党费收缴 干部档案 公务员招录 人才引进 民族宗教 工会经费 共青团 妇女两癌筛查 提案办理 巡察整改 政务公开 公文流转 督查督办").split(" ");
    private static final String[] OFFICES = ("教育局 水利局 林业局 公安局 民政局 财政局 司法局 应急管理局 农业农村局 卫生健康局 市场监督管理局 住房和城乡建设局 交通运输局 人力资源和社会保障局 自然资源局 生态环境局 文化和旅游局 退役军人事务局 "
            + "医疗保障局 审计局 统计局 信访局 税务局").split(" ");
    private static final String[] ENDINGS = "工作群 联络群 交流群 通知群 微信群 工作微信群 调度群 专班群 业务群 信息群 工作交流群 沟通群".split(" ");
    private static final String[] PARTS = {"第%d网格", "%d组", "第%d党支部", "%d号楼", "%d标段"};
    private static final int IN_A_SCOPE = 70;

    private final Random random;
    private final Map<String, UnitId> units = new LinkedHashMap<>();
    private final List<Asset> assets = new ArrayList<>();
    private final Dirt dirt;

    private MadeRegister(long seed, Dirt dirt) {
        random = new Random(seed);
        this.dirt = dirt;
    }

    static MadeRegister of(int rows, long seed, Dirt dirt) {
        var register = new MadeRegister(seed, dirt);
        while (register.assets.size() < rows) register.county(rows);
        return register;
    }

    List<Asset> assets() {
        return assets;
    }

    UnitTree units() {
        return new UnitTree(units.entrySet().stream().map(e -> new Unit(e.getValue(), null, e.getKey(), Level.UNKNOWN, null, null, null, true, List.of())).toList());
    }

    /// The rows as a ledger: `unit,name,purpose`.
    List<String> csv() {
        var names = new LinkedHashMap<UnitId, String>();
        units.forEach((name, id) -> names.put(id, name));
        return assets.stream().map(a -> names.get(a.unit()) + "," + a.name() + "," + (a.facts().purpose() == null ? "" : a.facts().purpose())).toList();
    }

    private void county(int rows) {
        var county = word() + "县";
        for (var office : OFFICES) scope(county + office, "", rows);
        for (int t = 0; t < 8 && assets.size() < rows; t++) {
            var town = word() + "镇";
            scope(county + town + "人民政府", town, rows);
            for (int v = 0; v < 10; v++) {
                var village = word() + "村";
                scope(county + town + village, village, rows);
            }
        }
    }

    private void scope(String unit, String place, int rows) {
        for (int i = 0; i < IN_A_SCOPE && assets.size() < rows; i++) {
            var topic = pick(TOPICS);
            var part = random.nextInt(4) == 0 ? PARTS[random.nextInt(PARTS.length)].formatted(1 + random.nextInt(12)) : "";
            int times = random.nextInt(10) == 0 ? 2 + random.nextInt(5) : 1;
            for (int k = 0; k < times && assets.size() < rows; k++) add(unit, (random.nextBoolean() ? place : "") + part + topic, topic);
        }
    }

    private void add(String unit, String stem, String topic) {
        var year = random.nextInt(6) == 0 ? "(" + (2019 + random.nextInt(7)) + ")" : "";
        var name = name(stem + pick(ENDINGS) + year);
        boolean told = dirt != Dirt.NO_UNITS && (dirt != Dirt.FEW_UNITS || random.nextInt(20) > 0);
        var id = units.computeIfAbsent(told ? unit : "台账" + units.size() / 50, _ -> new UnitId(units.size() + 1));
        assets.add(AssetBuilder.workGroup().id(assets.size() + 1).unit(id.value()).name(name).purpose(purpose(topic)).custodian("负责人" + random.nextInt(5000), null).build());
    }

    private String name(String clean) {
        return switch (dirt) {
            case LONG_NAMES -> endless(clean);
            case EMOJI_NAMES -> new String(Character.toChars(0x1F300 + random.nextInt(400))) + new String(Character.toChars(0x1F300 + random.nextInt(400)));
            case DIGIT_NAMES -> String.format(Locale.ROOT, "%08d", random.nextInt(100_000_000));
            case ONE_NAME -> "防汛工作群";
            case NONE, NO_PURPOSES, NO_UNITS, FEW_UNITS -> clean;
        };
    }

    /// Of three, one pasted again and again, two with a story behind them.
    private String endless(String clean) {
        if (random.nextInt(3) == 0) return clean.repeat(1 + 4000 / clean.length());
        var name = new StringBuilder(clean);
        while (name.length() < 4000) name.append(word()).append(pick(TOPICS));
        return name.toString();
    }

    private String purpose(String topic) {
        if (dirt == Dirt.NO_PURPOSES) return null;
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> "用于工作沟通、信息传达和通知发布";
            case 2 -> "日常工作交流";
            default -> "用于" + topic + pick("调度 进度 排查 落实 材料报送".split(" "));
        };
    }

    private String word() {
        return "" + SYLLABLES.charAt(random.nextInt(SYLLABLES.length())) + SYLLABLES.charAt(random.nextInt(SYLLABLES.length())) + (random.nextInt(3) == 0 ? SYLLABLES.charAt(random.nextInt(SYLLABLES.length())) : "");
    }

    private String pick(String[] of) {
        return of[random.nextInt(of.length)];
    }
}
