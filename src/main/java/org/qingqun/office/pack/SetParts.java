package org.qingqun.office.pack;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.calendar.CalendarService;
import org.qingqun.cleanup.notice.TemplateService;
import org.qingqun.cleanup.notice.TextKind;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.duplicate.ThesaurusService;
import org.qingqun.office.pack.SettingsPack.NoticeText;
import org.qingqun.report.text.ReportTexts;
import org.qingqun.report.text.SummaryTemplate;
import org.qingqun.rule.pack.RulePackService;

/// The services that keep each part of the settings and know what is sound in it.
public record SetParts(RulePackService rules, CalendarService calendar, TemplateService notices, ReportTexts summary, ThesaurusService synonyms) {
    /// Whether each part would be taken, before anything is.
    ///
    /// @param bad the refusal of a place in the file
    void check(SettingsPack pack, Function<String, ExpectedException> bad) {
        pack.rules().policies().forEach((rule, references) -> sound(() -> rules.policies().check(references), "rules." + rule.value() + ".policies", bad));
        pack.notices().forEach((text, body) -> sound(() -> notices.in(Messages.in(text.language())).check(text.kind(), body),
                "notices." + text.language() + "." + text.kind().key(), bad));
        pack.summaries().forEach((language, body) -> sound(() -> SummaryTemplate.parse(body, Messages.in(language)), "summary." + language, bad));
    }

    private static void sound(Runnable check, String where, Function<String, ExpectedException> bad) {
        try {
            check.run();
        } catch (ExpectedException fault) {
            var refusal = bad.apply(where);
            refusal.addSuppressed(fault);
            throw refusal;
        }
    }

    /// Puts calendar, texts and synonyms as they are in `after`; what is the same stays untouched.
    void take(SettingsPack before, SettingsPack after, PersonId by) {
        calendar.replaceDays(after.days(), by);
        calendar.changeSpans(after.spans(), by);
        for (var language : SettingsWriter.LANGUAGES) {
            var words = Messages.in(language);
            var templates = notices.in(words);
            for (var kind : TextKind.values())
                templates.replace(kind, after.notices().getOrDefault(new NoticeText(language, kind), templates.original(kind).body()), by);
            summary(words, before.summaries().get(language), after.summaries().get(language), by);
        }
        synonyms.replace(after.synonyms(), by);
    }

    private void summary(Messages words, @Nullable String before, @Nullable String after, PersonId by) {
        if (Objects.equals(before, after)) return;
        if (after == null) summary.forget(words, by);
        else summary.keep(after, words, by);
    }
}
