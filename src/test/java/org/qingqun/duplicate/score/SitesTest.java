package org.qingqun.duplicate.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # one kind of site, two names
            人民路沿街商户,  解放路沿街商户,  true
            清水河巡查,      白沙河巡查,      true
            红旗水库管理,    跃进水库管理,    true
            丹霞山景区管理,  玉龙湖景区管理,  true
            阳光花园物业,    翠湖花园物业,    true
            实验小学营养餐,  城关小学营养餐,  true
            滨江公寓物业,    锦江公寓物业,    true
            # two trades, two stretches of one river
            餐饮商会会员,    建材商会会员,    true
            乌溪河打铁关段清漂, 乌溪河龙塘坝段清漂, true
            乌溪河打铁关段清漂, 乌溪河打铁段清漂,   false
            双泉辖区治安联防, 靠山辖区治安联防, true
            # a surname
            王家沟护林,      李家沟护林,      true
            张庄群众,        李庄群众,        true
            # one name, also in short, with a slip or with more
            红旗水库管理,    红旗水库巡查,    false
            锦绣花园物业,    锦秀花园物业,    false
            幸福花园物业,    幸福里花园物业,  false
            # a kind of kind
            小型水库巡查,    病险水库巡查,    false
            民办幼儿园管理,  普惠幼儿园管理,  false
            农村公路养护,    县乡道路养护,    false
            村庄规划,        山庄规划,        false
            # the kind is only the beginning of a word
            积水路段排查,    结冰路段排查,    false
            # other words behind, or none before
            人民路绿化,      解放路停车,      false
            河巡查,          路巡查,          false
            路,              ,               false
            """)
    void namesOfTheirOwnTellSitesApart(String a, String b, boolean expected) {
        var right = b == null ? "" : b;
        assertEquals(expected, Sites.tellApart(a, right));
        assertEquals(expected, Sites.tellApart(right, a));
    }
}
