package org.qingqun.duplicate.score;

import java.util.List;
import java.util.Set;
import org.qingqun.duplicate.text.Overlap;
import org.qingqun.duplicate.text.Slip;
import org.qingqun.duplicate.text.Vocabulary;

/// Roads, rivers, parks, houses and the like with names of their own: 人民路 and 解放路, 红旗水库 and 跃进水库 are two places, though no atlas knows them.
final class Sites {
    private static final List<String> KINDS = List.of("大道", "路", "大街", "街", "巷", "大桥", "桥", "河", "湖", "江", "溪", "沟", "干渠", "渠", "水库", "灌区", "水厂", "山", "峡谷", "古镇", "古城", "景区", "公园", "广场",
            "大厦", "花园", "家园", "苑", "公寓", "新城", "小区", "产业园", "工业园", "园区", "校区", "林场", "农场", "茶场", "煤矿", "电站", "观测站", "变电站", "车站", "码头", "隧道", "小学", "中学",
            "幼儿园", "学校", "医院", "卫生院", "敬老院", "养老院", "辖区", "警务站", "警务室", "渔港", "农贸市场", "菜市场", "检查站",
            "收费站", "商会", "协会", "学会", "研究会", "合作社");
    private static final List<String> ASSOCIATIONS = List.of("商会", "协会", "学会", "研究会", "合作社");
    /// Kinds of sites rather than their names.
    private static final Set<String> NO_NAMES = Set.of("农贸", "集贸", "农产品", "批发", "专业", "人才", "劳务", "劳动力", "人力资源", "资本", "建材", "城乡", "农村", "乡村", "城市", "城区", "县城", "乡镇", "镇街", "基层", "民办",
            "公办", "民营", "公立", "普惠", "普惠性", "私立", "小型", "中小型", "病险", "山塘", "塘坝", "山坪塘", "大型", "中型", "大中型", "规模", "重点", "试点", "示范", "特色", "智慧", "绿色", "美丽", "平安", "文明", "新建", "在建", "老旧",
            "无物业", "废弃", "关闭", "农业", "工业", "现代", "科技", "口袋", "街头", "社区", "文化", "休闲", "森林", "湿地", "旅游", "红色", "国有", "集体", "商品", "机关", "健康", "和谐", "无毒", "全县", "全市", "全区");
    /// What ends in such a character and goes on with a road or river is none that has a name: 公路, 河道, 矿山.
    private static final String BEFORE_NONE = "公道铁线沿背电管思出入护巡治内运跨矿荒登上危天排小中法学检大黑";
    /// 路段, 街道, 河长.
    private static final String AFTER_NONE = "段口面灯况政权长线网道区头洪体林塘湖流床梁系通";
    /// 王家沟, 张庄.
    private static final List<String> SURNAMED = List.of("家沟", "家庄", "家湾", "家坪", "家坝", "家寨", "家村", "家屯", "家店", "家岭", "庄");
    private static final String NO_SURNAMES = "村山农钱";
    private static final String STRETCH = "段";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    private Sites() {}

    /// Whether both begin with a name of their own and go on with one kind of site and the same words.
    static boolean tellApart(String left, String right) {
        if (left.length() < SHORTEST || right.length() < SHORTEST) return false;
        for (var kind : SURNAMED) if (left.startsWith(kind, 1) && right.startsWith(kind, 1) && surname(left) && surname(right)) return left.charAt(0) != right.charAt(0);
        for (int at = SHORTEST; at <= Math.min(LONGEST, left.length() - 1); at++) {
            int there = right.length() - left.length() + at;
            if (there < SHORTEST || there > LONGEST || !right.endsWith(left.substring(at)) || kindAt(left, at) == 0) continue;
            var one = left.substring(0, at);
            var other = right.substring(0, there);
            if (isName(one, left, at) && isName(other, right, there)) return !akin(one, other);
        }
        return stretches(left, right);
    }

    /// 乌溪河打铁关段清漂 and 乌溪河龙塘坝段清漂: two stretches of one river or road.
    private static boolean stretches(String left, String right) {
        int head = 0;
        while (head < Math.min(left.length(), right.length()) && left.charAt(head) == right.charAt(head)) head++;
        int at = left.indexOf(STRETCH, head);
        int there = right.indexOf(STRETCH, head);
        if (head < SHORTEST || at - head < SHORTEST || there - head < SHORTEST || at - head > LONGEST || there - head > LONGEST) return false;
        return left.substring(at).equals(right.substring(there)) && !akin(left.substring(head, at), right.substring(head, there));
    }

    private static boolean surname(String text) {
        return NO_SURNAMES.indexOf(text.charAt(0)) < 0;
    }

    private static int kindAt(String text, int at) {
        for (var kind : KINDS) if (text.startsWith(kind, at) && (kind.length() > 1 || !goesOn(text, at + 1))) return kind.length();
        return 0;
    }

    private static boolean goesOn(String text, int at) {
        return at < text.length() && AFTER_NONE.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isName(String head, String text, int at) {
        return (!NO_NAMES.contains(head) || ofMembers(text, at)) && (kindAt(text, at) > 1 || BEFORE_NONE.indexOf(head.charAt(head.length() - 1)) < 0);
    }

    /// 餐饮商会 and 建材商会 are two, though neither trade is a name.
    private static boolean ofMembers(String text, int at) {
        return ASSOCIATIONS.stream().anyMatch(kind -> text.startsWith(kind, at));
    }

    /// Two words for one name, or one the other in short or with a slip.
    private static boolean akin(String one, String other) {
        return one.equals(other) || Overlap.dice(one, other) > 0 || Vocabulary.meanAlike(one, other) || Overlap.abbreviates(one, other) || Overlap.abbreviates(other, one)
                || Slip.between(one, other);
    }
}
