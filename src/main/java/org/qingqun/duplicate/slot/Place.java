package org.qingqun.duplicate.slot;

import java.util.List;

/// A place, `柳湾镇`. Two names with one stem at one rank are one place: 柳湾镇 and its short form 柳湾, a town become a street.
///
/// @param name as written, in full where known
/// @param stem the name without its kind of place, `柳湾`: also its short form
public record Place(String name, String stem, Rank rank) {
    private static final List<String> KINDS = List.of("街道", "社区", "片区", "小区", "苏木", "嘎查", "地区", "省", "市", "县", "区", "旗", "州", "盟", "镇", "乡", "村", "片");
    private static final List<String> PEOPLES = List.of("回族", "藏族", "苗族", "彝族", "壮族", "布依族", "侗族", "瑶族", "白族", "土家族", "哈尼族", "哈萨克族", "傣族", "黎族", "傈僳族", "佤族", "畲族",
            "拉祜族", "水族", "东乡族", "纳西族", "景颇族", "土族", "仫佬族", "羌族", "撒拉族", "仡佬族", "满族", "蒙古族", "朝鲜族", "维吾尔族", "自治");

    public static Place of(String name, Rank rank) {
        return new Place(name, stem(name), rank);
    }

    private static String stem(String name) {
        var stem = without(name, KINDS);
        if (stem.equals(name)) return name;
        for (var shorter = without(stem, PEOPLES); !shorter.equals(stem); shorter = without(stem, PEOPLES)) stem = shorter;
        return stem;
    }

    private static String without(String name, List<String> endings) {
        for (var ending : endings) if (name.endsWith(ending) && name.length() > ending.length() + 1) return name.substring(0, name.length() - ending.length());
        return name;
    }
}
