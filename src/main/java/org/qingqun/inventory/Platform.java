package org.qingqun.inventory;

import org.qingqun.common.Keyed;

/// Where an asset lives. `OTHER` stands for a platform that was named and is not listed, `UNKNOWN` for none named.
public enum Platform implements Keyed {
    /// 微信 (groups, and 公众号 as 微信公众号)
    WECHAT,
    /// 企业微信
    WECOM, QQ,
    /// 钉钉 and its government editions
    DINGTALK,
    /// 视频号
    CHANNELS, DOUYIN, TOUTIAO, WEIBO, ALIPAY,
    /// stand-alone app
    MOBILE, OTHER, UNKNOWN
}
