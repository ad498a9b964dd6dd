package org.qingqun.duplicate.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a name says to its members rather than of itself: （入群请改名：单位+姓名）, (500人), -勿闲聊.
final class Asides {
    private static final Pattern ASIDE = Pattern.compile("\\d+人满?|.*(?:请|勿|仅发|只发|仅限|昵称|群名|收到|回复|即散|管理员|接龙|静音|置顶|禁止|严禁|入群|进群|加群|退群|改名|名片|备注|实名|作废|停用|已满|满员|闲聊|姓名|新群|老群|旧群|转入|扫码|\\d+人).*");

    private Asides() {}

    /// The pieces of a normalised name that are no asides; all of them where none is left.
    static String drop(String text) {
        if (text.indexOf(Normaliser.BREAK) < 0) return text;
        var pieces = List.of(text.split(String.valueOf(Normaliser.BREAK)));
        int longest = pieces.stream().mapToInt(String::length).max().orElse(0);
        var kept = new ArrayList<String>();
        for (var piece : pieces) if (piece.length() == longest || !ASIDE.matcher(piece).matches()) kept.add(piece);
        return String.join(String.valueOf(Normaliser.BREAK), kept);
    }
}
