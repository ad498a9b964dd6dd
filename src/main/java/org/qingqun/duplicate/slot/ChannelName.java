package org.qingqun.duplicate.slot;

import java.util.List;
import org.qingqun.duplicate.text.Normaliser;

/// The name of an account or app without what any of them puts around whose or what it is: 掌上云栖自然资源, 云栖自然资源便民服务 and 云栖自然资源快办 are all
/// 云栖自然资源.
final class ChannelName {
    private static final List<String> ANYWHERE = List.of("掌上", "智慧", "数字", "云上", "指尖");
    private static final List<String> ENDINGS = List.of("小程序", "app", "客户端", "公众号", "服务号", "订阅号", "视频号", "抖音号", "头条号", "微博", "官微", "官方", "微讯", "资讯", "快讯", "在线",
            "发布", "微信", "便民服务平台", "便民服务", "服务平台", "平台", "快办", "易办", "通办", "通", "e站", "驿站", "之窗", "系统");
    /// Less than this says neither whose nor what it is.
    private static final int SHORTEST = 3;

    private ChannelName() {}

    static String of(String name) {
        var text = Normaliser.normalise(name);
        for (var word : ANYWHERE) text = shortened(text, text.replace(word, ""));
        for (var before = ""; !before.equals(text); ) {
            before = text;
            for (var ending : ENDINGS) if (text.endsWith(ending)) text = shortened(text, text.substring(0, text.length() - ending.length()));
        }
        return text;
    }

    private static String shortened(String text, String rest) {
        return rest.length() < SHORTEST ? text : rest.strip();
    }
}
