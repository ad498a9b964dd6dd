package org.qingqun.ui.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.lang3.StringUtils;
import org.qingqun.approval.Risk;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.MergedSize;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Asset;
import org.qingqun.wording.DateText;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// What stands on an approver's card, in words. Names are not masked: it is his own unit, and he has signed in.
record CardText(Messages messages) {
    /// The most that the bar says; the chips name every risk.
    private static final int MOST_WARNINGS = 2;

    /// One fact under its heading.
    record Fact(String title, String value) {}

    /// What is to become of it, and why.
    String proposal(Item item) {
        var why = StringUtils.stripEnd(item.row().cleanupCase().reason(), "。. ");
        if (item.disposition() != Disposition.MERGE) return messages.format("approval.card.proposal", disposition(item), why);
        return messages.format("approval.card.merge", survivor(item), why);
    }

    /// What to know before agreeing, the most serious first.
    List<String> warnings(Item item) {
        var found = new ArrayList<String>();
        if (item.change() == Item.Change.SINCE_APPROVAL) found.add(messages.text("approval.card.again"));
        item.sortedRisks().forEach(risk -> found.add(warning(risk, item)));
        return found.subList(0, Math.min(MOST_WARNINGS, found.size()));
    }

    private String warning(Risk risk, Item item) {
        var facts = item.row().asset().facts();
        return switch (risk) {
            case STILL_USED -> messages.format("approval.warning.still-used", new DateText(messages).of(facts.activity().lastActiveOn()),
                    new Terms(messages).of(facts.activity().grade()), disposition(item));
            case FACES_RESIDENTS -> messages.format("approval.warning.faces-residents", disposition(item));
            case ON_DUTY -> messages.format("approval.warning.on-duty", disposition(item));
            case BIG_MERGE -> messages.format(item.merged().grade() == MergedSize.Grade.TOO_BIG ? "approval.warning.too-big" : "approval.warning.big-merge", survivor(item),
                    FigureText.count(item.merged().atMost()));
            case JOINT -> item.partners().isEmpty() ? messages.format("approval.warning.joint", Objects.requireNonNullElse(facts.sponsor(), FigureText.NONE), disposition(item))
                    : messages.format("approval.warning.joint.recorded", String.join(messages.text("approval.join"), item.partners()), disposition(item));
        };
    }

    /// Five of them.
    List<Fact> facts(Item item) {
        var asset = item.row().asset();
        var facts = asset.facts();
        var dates = new DateText(messages);
        var members = new Fact(messages.text("approval.fact.members"), members(asset));
        var custodian = new Fact(messages.text("approval.fact.custodian"), new Terms(messages).custodian(facts.custodian()));
        var lastActive = new Fact(messages.text("approval.fact.last-active"), dates.of(facts.activity().lastActiveOn()));
        if (item.disposition() == Disposition.MERGE)
            return List.of(members, custodian, lastActive, new Fact(messages.text("approval.fact.merged"), merged(item.merged())), deadline(item));
        return List.of(members, custodian, new Fact(messages.text("approval.fact.created"), dates.of(facts.createdOn())), lastActive, deadline(item));
    }

    String members(Asset asset) {
        var count = asset.facts().members();
        return count == null ? FigureText.NONE : messages.format("approval.people", FigureText.count(count));
    }

    private String merged(MergedSize size) {
        var people = FigureText.count(size.atMost());
        return size.unknown() == 0 ? messages.format("approval.merged", people) : messages.format("approval.merged.unknown", people, size.unknown());
    }

    private Fact deadline(Item item) {
        var by = item.row().cleanupCase().deadline();
        var title = item.disposition().closes() ? "approval.fact.by" : item.disposition() == Disposition.KEEP ? "approval.fact.review" : "approval.fact.deadline";
        return new Fact(messages.text(title), by == null ? FigureText.NONE : by.toString());
    }

    /// Who brought it here, when, and who has to act.
    String origin(Item item) {
        var responsible = Objects.requireNonNullElse(item.row().cleanupCase().responsible(), FigureText.NONE);
        var since = item.submittedOn() == null ? FigureText.NONE : item.submittedOn().toString();
        return messages.format("approval.card.origin", item.proposer(), since, responsible);
    }

    /// What is to be done, as the table says it: `合并 → 总群`.
    String plan(Item item) {
        return item.disposition() == Disposition.MERGE ? messages.format("approval.plan.merge", disposition(item), survivor(item)) : disposition(item);
    }

    String risks(Item item) {
        var words = new ArrayList<String>();
        if (item.change() == Item.Change.SINCE_SUBMISSION) words.add(messages.text("approval.look.changed"));
        if (item.change() == Item.Change.SINCE_APPROVAL) words.add(messages.text("approval.look.again"));
        item.sortedRisks().forEach(risk -> words.add(new Terms(messages).of(risk)));
        if (words.isEmpty()) words.add(plan(item)); // pulled out of the table
        return String.join(" · ", words);
    }

    String disposition(Item item) {
        return new Terms(messages).of(item.disposition());
    }

    private static String survivor(Item item) {
        var survivor = item.row().survivor();
        return survivor == null ? FigureText.NONE : survivor.name();
    }
}
