package org.qingqun.ui.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.qingqun.audit.AuditEntry;
import org.qingqun.campaign.Limit;
import org.qingqun.common.Messages;
import org.qingqun.office.Office;
import org.qingqun.wording.Terms;

/// Who changed which limit when and why, out of the log; the newest first. Runs off the screen's thread.
record LimitHistory(Office office, Messages messages) {
    /// One change in words.
    record Change(LocalDate day, String who, String what, String why) {}

    private static final Pattern VALUE = Pattern.compile("([A-Z_]+)=(\\d+)");
    List<Change> find() {
        var people = new HashMap<Long, String>();
        for (var person : office.people().findAll()) people.put(person.id().value(), person.name());
        var changes = new ArrayList<Change>();
        for (var line : office.audit().findBySubject("campaign:" + office.campaigns().current().id().value())) {
            var entry = line.entry();
            if (entry.action().equals("campaign.limits")) changes.addFirst(change(entry, people.getOrDefault(entry.by(), "")));
        }
        return changes;
    }

    private Change change(AuditEntry entry, String who) {
        var before = values(entry.from());
        var after = values(entry.to());
        var what = new ArrayList<String>();
        for (var field : Limit.values()) {
            var from = before.getOrDefault(field.name(), "");
            var to = after.getOrDefault(field.name(), "");
            if (!from.isEmpty() && !from.equals(to)) what.add(messages.format("settings.rules.change", new Terms(messages).of(field), from, to));
        }
        if (what.isEmpty()) what.add(messages.text("settings.scope.change"));
        return new Change(LocalDate.ofInstant(entry.at(), office.clock().getZone()), who, String.join(messages.text("settings.rules.and"), what),
                StringUtils.defaultString(entry.reason()));
    }

    private static Map<String, String> values(@Nullable String campaign) {
        var values = new HashMap<String, String>();
        VALUE.matcher(StringUtils.defaultString(campaign)).results().forEach(m -> values.put(m.group(1), m.group(2)));
        return values;
    }
}
