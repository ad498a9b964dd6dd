package org.qingqun.duplicate.slot;

/// What a piece of a name is. Where a word stands in several lists, the earlier kind here holds.
public enum Kind {
    /// a subject of the thesaurus, folded to its first word
    TOPIC,
    /// an office, folded to its first name
    ORGANISATION,
    /// an office of which each town has one: 派出所, 财政所
    BRANCH,
    /// one of a group of opposites: 城东 and 城西
    DIRECTION,
    /// people the group is not just for but of: 家长, 业主, 企业
    OUTSIDER,
    /// people who lead: 校长, 班子
    LEADER,
    /// people who do one job: 报账员, 班主任
    LINE,
    /// 群, 公众号, 小程序
    CARRIER,
    /// 工作, 联络, 专班: says nothing wherever it stands
    SUFFIX,
    /// 调度, 推进: says nothing at the end
    TAIL,
    /// 请改备注, 勿删
    NOISE,
    /// 机关, 全体: the whole office
    WHOLE,
    /// 县级, 全镇
    LEVEL,
    /// 上半年, 年度
    PERIOD,
    /// 用于, 传达: says nothing in a purpose
    BOILERPLATE,
    /// what is done about a subject: 宣传, 培训
    FACET,
    /// 治理, 建设: done about nearly everything, so it hardly narrows a subject
    ACTION,
    /// 数据报送, 各类: hardly narrows a subject
    FILLER,
    /// keeps its characters together: 三会一课 holds no number, 乡村 no place
    WORD,
    /// a place by its full name
    PLACE,
    /// the short form of a place (柳湾), which may mean several
    SHORT_PLACE,
    /// 第三网格, 2栋
    SERIAL,
    /// 第三届, 2021级
    COHORT,
    /// 2024年
    YEAR,
    /// none of these
    REST;

    public boolean isOffice() {
        return this == ORGANISATION || this == BRANCH;
    }

    public boolean isRole() {
        return this == OUTSIDER || this == LEADER || this == LINE;
    }
}
