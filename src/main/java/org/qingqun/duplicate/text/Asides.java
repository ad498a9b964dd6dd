package org.qingqun.duplicate.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a name says to its members rather than of itself: （入群请改名：单位+姓名）, (500人), -勿闲聊.
final class Asides {
    private static final List<String> SIGNS = List.of("请", "勿", "仅发", "只发", "仅限", "昵称", "群名", "收到", "回复", "即散", "管理员", "接龙", "静音", "置顶", "禁止", "严禁", "入群", "进群", "加群", "退群", "改名", "名片",
            "备注", "实名", "作废", "停用", "已满", "满员", "闲聊", "姓名", "新群", "老群", "旧群", "转入", "扫码");
    /// What asks members to write something down, which follows: 备注：企业+姓名.
    private static final List<String> ASKING = List.of("备注", "改名", "昵称", "名片", "格式");
    private static final int LONGEST_ANSWER = 4;
    /// What no name of a group holds.
    private static final List<String> CERTAIN = List.of("勿", "收到", "已满", "满员", "入群", "进群", "加群", "退群", "改名", "昵称", "姓名", "闲聊", "扫码");
    /// What puts a group first in somebody's list: A1-, 002., aa.
    private static final Pattern SORTING = Pattern.compile("(?:a{2,}|[a-z]\\d{1,3}|0\\d{1,2}) (?=[一-龥])(?![班组栋幢座楼号标区片网支单])|a{2,}(?=[一-龥])");

    /// What a form puts beside a level for those who call it otherwise: 村（社区）干部, 乡镇（街道）分管领导.
    private static final Pattern OR_ELSE = Pattern.compile("(?<=[村镇乡县校]) (?:社区|居|街道|办事处|区|市|市区|园|幼儿园) (?=干部|书记|主任|支书|两委|会计|文书|专干|分管|主要|领导|网格|教师|校长)");

    private Asides() {}

    /// The pieces of a normalised name that are no asides; all of them where none is left.
    static String drop(String text) {
        var sorted = withoutSorting(text);
        if (sorted.indexOf(Normaliser.BREAK) < 0) return sorted;
        var name = OR_ELSE.matcher(sorted).replaceAll("");
        var pieces = List.of(name.split(String.valueOf(Normaliser.BREAK)));
        int longest = pieces.stream().filter(p -> !holds(p, CERTAIN)).mapToInt(String::length).max().orElse(name.length());
        var kept = new ArrayList<String>();
        boolean asked = false;
        for (var piece : pieces) {
            boolean answer = asked && piece.length() <= LONGEST_ANSWER;
            if (piece.length() == longest && !holds(piece, CERTAIN) || !answer && !isAside(piece)) kept.add(piece);
            asked = answer || ASKING.stream().anyMatch(piece::endsWith);
        }
        return kept.isEmpty() ? name : String.join(String.valueOf(Normaliser.BREAK), kept);
    }

    private static boolean isAside(String piece) {
        return holds(piece, SIGNS) || countsPeople(piece);
    }

    private static boolean holds(String piece, List<String> signs) {
        for (var sign : signs) if (piece.contains(sign)) return true;
        return false;
    }

    /// 500人, 满200人.
    private static boolean countsPeople(String piece) {
        for (int i = 1; i < piece.length(); i++) if (piece.charAt(i) == '人' && Character.isDigit(piece.charAt(i - 1))) return true;
        return false;
    }

    private static String withoutSorting(String text) {
        if (text.isEmpty() || text.charAt(0) > 'z') return text;
        var m = SORTING.matcher(text);
        return m.lookingAt() ? text.substring(m.end()) : text;
    }
}
