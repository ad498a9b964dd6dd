package org.qingqun.ui.settings;

import org.apache.commons.lang3.StringUtils;
import org.qingqun.cleanup.notice.TextKind;
import org.qingqun.common.Keyed;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Visit;
import org.qingqun.ui.settings.closing.CalendarModel;
import org.qingqun.ui.settings.closing.TextsModel;
import org.qingqun.ui.settings.people.PeopleModel;
import org.qingqun.ui.settings.people.SignInRuleModel;
import org.qingqun.ui.settings.policy.PolicyModel;
import org.qingqun.ui.settings.scope.ScopeModel;
import org.qingqun.ui.settings.unit.UnitsModel;

/// What the sections of the page know, and what loading and saving mean in each.
record Sections(RulesModel rules, ScopeModel scope, PolicyModel policies, CalendarModel calendar, TextsModel texts, SynonymsModel synonyms, UnitsModel units,
        PeopleModel people, SignInRuleModel signIn, CampaignModel campaign, FileModel file) {
    static Sections of(Desk desk) {
        var people = new PeopleModel(desk);
        var rules = new RulesModel(desk);
        return new Sections(rules, new ScopeModel(desk, rules::load), new PolicyModel(desk),
                new CalendarModel(desk, desk.navigator()::changed), new TextsModel(desk), new SynonymsModel(desk), new UnitsModel(desk), people,
                new SignInRuleModel(desk, people), new CampaignModel(desk), new FileModel(desk));
    }

    /// Reads what the section shows.
    void load(Section section) {
        switch (section) {
            case RULES -> rules.load();
            case SCOPE -> scope.load();
            case POLICIES -> policies.load();
            case CALENDAR -> calendar.load();
            case TEXTS -> texts.load();
            case SYNONYMS -> synonyms.load();
            case CAMPAIGN -> campaign.load();
            case UNITS -> units.load();
            case PEOPLE -> {
                people.load();
                signIn.load();
            }
            case APPEARANCE, FILE, ABOUT -> {}
        }
    }

    /// Brings what a visit names into sight: `texts:dissolve` that text.
    void lead(Visit visit) {
        var text = StringUtils.substringAfter(StringUtils.defaultString(visit.text()), Section.TEXTS.key() + ":");
        if (!text.isEmpty()) texts.kindProperty().set(Keyed.of(TextKind.class, text));
    }

    /// @return whether the section has something to be saved by keys
    boolean save(Section section) {
        switch (section) {
            case RULES -> rules.save();
            case SCOPE -> scope.save();
            case POLICIES -> policies.save();
            case CALENDAR -> calendar.save();
            case TEXTS -> texts.save();
            case SYNONYMS -> synonyms.save();
            case CAMPAIGN -> campaign.save();
            case UNITS -> units.save();
            case PEOPLE, APPEARANCE, FILE, ABOUT -> {
                return false;
            }
        }
        return true;
    }
}
