package org.qingqun.ui.merge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.qingqun.common.Messages;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.Family;

/// What has to be done by people so that several become one: no chat platform merges groups, and the program does not either.
record Procedure(Messages messages) {
    private static final int QUIET_DAYS = 7;

    /// @param when `批准后`, `2026-12-16 起` …
    record Step(String what, String when) {}

    /// In the order they are done.
    ///
    /// @param made    the survivor does not exist yet
    /// @param atMost  people who have to move, as far as it was stated
    List<Step> steps(String survivor, boolean made, List<Asset> sources, int atMost, LocalDate today, LocalDate deadline) {
        boolean group = sources.isEmpty() || sources.getFirst().family() == Family.WORK_GROUP;
        var names = sources.stream().map(a -> messages.format("merge.step.quoted", a.name())).collect(Collectors.joining(messages.text("merge.reason.join")));
        int quiet = Math.clamp(ChronoUnit.DAYS.between(today, deadline), 0, QUIET_DAYS);
        var approved = messages.text("merge.when.approved");
        var steps = new ArrayList<Step>();
        steps.add(new Step(messages.format(made ? "merge.step.make" : group ? "merge.step.name" : "merge.step.name.other", survivor), approved));
        steps.add(new Step(group ? messages.format("merge.step.invite", names, atMost) : messages.format("merge.step.invite.other", names), approved));
        steps.add(new Step(messages.text(group ? "merge.step.move" : "merge.step.move.other"), approved));
        var silence = deadline.minusDays(quiet);
        steps.add(new Step(messages.text(group ? "merge.step.announce" : "merge.step.announce.other"), messages.format("merge.when.by", silence)));
        steps.add(new Step(messages.format(group ? "merge.step.quiet" : "merge.step.quiet.other", quiet), messages.format("merge.when.from", silence)));
        steps.add(new Step(messages.format(group ? "merge.step.dissolve" : "merge.step.dissolve.other", names), messages.format("merge.when.by", deadline)));
        steps.add(new Step(messages.text(group ? "merge.step.proof" : "merge.step.proof.other"), messages.text("merge.when.then")));
        return steps;
    }
}
