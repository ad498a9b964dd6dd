package org.qingqun.roster;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.qingqun.ingest.sheet.Cell;
import org.qingqun.ingest.sheet.Row;
import org.qingqun.ingest.value.Words;

/// Which column of a member list says what, by the words of its heading.
record RosterColumns(Map<Field, Integer> at) {
    /// What a list says of a member, and of the group.
    enum Field {
        CODE("编号 对象编号 台账编号 群编号 code"),
        GROUP("群名称 群名 微信群名称 微信群名 工作群名称 工作群名 群组名称 群聊名称 所在群 所在群名称 所属群 所属群组 group"),
        SPONSOR("主管单位 建群单位 主办单位 所属单位 群所属单位 群主管单位 填报单位"),
        NAME("姓名 成员姓名 人员姓名 名字 真实姓名 成员 群成员 成员名单 群成员名单 群成员姓名 成员名称 群昵称 昵称 群内昵称 name"),
        PHONE("手机 手机号 手机号码 电话 电话号码 联系电话 联系方式 移动电话 phone mobile"),
        UNIT("单位 部门 所在单位 工作单位 所在部门 单位部门 科室 单位及职务 department");

        private final String words;

        /// @param words parted by blanks
        Field(String words) {
            this.words = " " + words + " ";
        }

        boolean isCalled(String heading) {
            return !heading.isEmpty() && words.contains(" " + heading + " ");
        }
    }

    /// @return empty for a row that names no member
    static Optional<RosterColumns> of(Row row) {
        if (row.countFilled() == 1 && row.cells().stream().anyMatch(cell -> cell.text().strip().endsWith("名单"))) return Optional.empty(); // a title
        var at = new EnumMap<Field, Integer>(Field.class);
        for (int c = 0; c < row.cells().size(); c++) {
            var heading = Words.plain(row.text(c)).replaceFirst("[(（].*$", "");
            for (var field : Field.values()) if (field.isCalled(heading)) at.putIfAbsent(field, c);
        }
        return at.containsKey(Field.NAME) || at.containsKey(Field.PHONE) && at.size() > 1 ? Optional.of(new RosterColumns(at)) : Optional.empty();
    }

    boolean has(Field field) {
        return at.containsKey(field);
    }

    Cell cell(Row row, Field field) {
        var column = at.get(field);
        return column == null ? Cell.BLANK : row.cell(column);
    }

    /// Cleaned; empty where it says nothing.
    Optional<String> text(Row row, Field field) {
        var text = cell(row, field).text();
        return Words.isNothing(text) || Words.isMasked(text) ? Optional.empty() : Optional.of(Words.clean(text));
    }
}
