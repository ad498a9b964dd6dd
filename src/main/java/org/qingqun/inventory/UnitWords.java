package org.qingqun.inventory;

import java.util.regex.Pattern;

/// The words around a unit's name in file names and titles, and how a unit's name ends.
public final class UnitWords {
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【《<][^)\\]】》>]*[)\\]】》>]");
    private static final Pattern ENDING = Pattern.compile("\\.(?:xlsx|xlsm|xls|et|csv|tsv|txt)$");
    private static final Pattern NOISE = Pattern.compile("^[0-9]{1,3}[.、_-]|[一二两三四五六七八九十0-9]{0,2}[张份套个]表|数据表?|模板|样表|各(?:级|县|区|市|镇|乡|村|街道|社区|单位|部门|科室|站所|学校|[(（]?社区[)）]?|村[(（]社区[)）])+|"
            + "附件[0-9一二三四五六七八九十]*|附表[0-9]*|表[0-9]+|20\\d{2}[年.-]?\\d{0,2}[月.-]?\\d{0,2}日?|\\d{6,8}|"
            + "最终版?\\d*|终稿|定稿|初稿|修改[版稿]?|更新[版稿]?|审签[版稿]?|盖章[版稿]?|电子版|副本|正式|v\\d+(?:\\.\\d+)?|第[一二三四1-4]季度|上半年|下半年|"
            + "(?:关于|报送|上报|填报|回收|反馈|返回|汇总|清理|规范|整治|专项|行动|排查|摸底|自查|清查|登记|统计|调查|情况|明细|信息|清单|名单|台账|台帐|一览|报表)(?!局|中心|队|办|科|处|站|院|所|委)稿?|"
            + "(?:公众号|公众账号|工作群|应用程序?|小程序|app)[和及与、](?:公众号|公众账号|工作群|应用程序?|小程序|app)|政务应用程序|政务公众账号|政务公众号|工作群组?|微信群?|群组|公众账号|公众号|应用程序|小程序|政务新媒体|三类对象|政务|的函?|\\d+$|[-_+~,，、。.:：;；'\"“”]");
    private static final String ENDINGS = "(?:局|委|办|办公室|院|中心|部|厅|处|站|所|队|会|社|馆|台|校|学校|小学|中学|幼儿园|医院|公司|集团|镇|乡|街道|村|社区|区|县|市|政府|办事处|联合会|支队|大队|园区)";
    private static final Pattern UNIT = Pattern.compile(".{1,30}" + ENDINGS);
    /// 各县区, 全市: many units, and no name of one; 全椒县 is one.
    private static final Pattern MANY = Pattern.compile("(?:各|所有).*|(?:全|本)(?:省|市|县|区|旗|镇|乡|街道|校|院)");
    private static final Pattern BODY = Pattern.compile("[^各及和、]{1,20}(?:局|委|委员会|学校|小学|中学|幼儿园|医院|卫生院|公司|镇|乡|街道|办事处|村|社区)");
    private static final Pattern HEAD = Pattern.compile("(.{2,30}" + ENDINGS + ").{1,12}");

    private UnitWords() {}

    static String withoutBrackets(String key) {
        return BRACKETS.matcher(ENDING.matcher(key).replaceAll("")).replaceAll("");
    }

    /// A name without brackets, dates, version marks and the words of ledgers; may be empty.
    ///
    /// @param key half-width, without spaces
    static String strip(String key) {
        var rest = NOISE.matcher(withoutBrackets(key)).replaceAll("");
        return rest.endsWith("表") || rest.endsWith("群") ? rest.substring(0, rest.length() - 1) : rest;
    }

    /// The part up to the last word that ends a unit's name; empty where there is none, where it is a place, or where nothing follows it.
    static String head(String stripped) {
        var m = HEAD.matcher(stripped);
        return m.matches() && !UNIT.matcher(stripped).matches() && !m.group(1).matches(".*[市县区]") ? m.group(1) : "";
    }

    /// Whether a name is surely one of a unit, not of a part of one: 东门社区 and not 综合办.
    public static boolean isBody(String text) {
        return BODY.matcher(strip(UnitNames.key(text))).matches();
    }

    /// The name that a file name begins with, whatever follows it: 区卫健局补报的两份; empty where it names none.
    public static String nameBefore(String text) {
        return head(strip(UnitNames.key(text)));
    }

    /// What is left of a title or file name when everything but a unit's name is gone; empty when no name of a unit is left.
    public static String nameIn(String text) {
        var rest = strip(UnitNames.key(text));
        return UNIT.matcher(rest).matches() && !MANY.matcher(rest).matches() ? rest : "";
    }
}
