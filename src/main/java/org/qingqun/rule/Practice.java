package org.qingqun.rule;

import org.qingqun.common.Keyed;

/// What an app or a group makes people do and must not. People record it; nobody reads chats for it.
public enum Practice implements Keyed {
    /// 强制打卡签到
    FORCED_SIGN_IN,
    /// 积分排名
    POINTS_AND_RANKINGS,
    /// 考核在线时长
    ONLINE_TIME,
    /// 晒图留痕
    PHOTO_PROOF,
    /// 强制关注或下载
    FORCED_DOWNLOAD
}
