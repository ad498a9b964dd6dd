package org.qingqun.approval;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.MergedSize;
import org.qingqun.common.Keyed;

/// Why a department head should look at a case by itself instead of agreeing to it in a list. Constants stand most serious first.
public enum Risk implements Keyed {
    /// by its date it may have been used within the last `RECENT_DAYS`
    STILL_USED,
    /// its name, purpose or members speak of residents, parents, patients …
    FACES_RESIDENTS,
    /// on-duty, emergency or flood-control work
    ON_DUTY,
    /// the merge makes a group of more than `MergedSize.WARN` people
    BIG_MERGE,
    /// several units run it together: recorded so, or by what its sponsor is called
    JOINT;

    public static final int RECENT_DAYS = 30;
    private static final Pattern RESIDENTS = Pattern.compile("家长|居民|群众|村民|业主|患者|学生|服务对象|便民|求助|咨询|答疑|志愿|网格");
    private static final Pattern DUTY = Pattern.compile("值班|值守|应急|防汛|抗旱|防火|救援|调度|预警|备勤|联防");
    private static final Pattern TOGETHER = Pattern.compile("联合|联席|会同|共建|[、，,;；/].*(局|委|办|中心|公司|医院|学校)");

    /// What speaks for a closer look. Keeping an asset is no risk; a closing is judged by what is written, so a hit is a question, not a verdict.
    ///
    /// @param merged   the size of the group this merge ends in, all sources counted; ignored for other dispositions
    /// @param partners the units recorded as running it beside the deciding one
    public static Set<Risk> of(CaseRow row, MergedSize merged, Collection<?> partners, LocalDate today) {
        var found = EnumSet.noneOf(Risk.class);
        if (!row.cleanupCase().disposition().closes()) return found;
        var facts = row.asset().facts();
        var words = facts.name() + " " + StringUtils.defaultString(facts.purpose()) + " " + StringUtils.defaultString(facts.audience());
        if (stillUsed(row, today)) found.add(STILL_USED);
        if (RESIDENTS.matcher(words).find()) found.add(FACES_RESIDENTS);
        if (DUTY.matcher(words).find()) found.add(ON_DUTY);
        if (row.cleanupCase().disposition() == Disposition.MERGE && merged.atMost() > MergedSize.WARN) found.add(BIG_MERGE);
        if (!partners.isEmpty() || TOGETHER.matcher(StringUtils.defaultString(facts.sponsor())).find()) found.add(JOINT);
        return found;
    }

    private static boolean stillUsed(CaseRow row, LocalDate today) {
        var last = row.asset().facts().activity().lastActiveOn();
        return last != null && !last.latest().isBefore(today.minusDays(RECENT_DAYS));
    }
}
