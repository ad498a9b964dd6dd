package org.qingqun.ui.approval;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingqun.approval.MergeSizes;
import org.qingqun.approval.Risk;
import org.qingqun.campaign.Person;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseContent;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Submission;
import org.qingqun.common.Messages;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitTree;
import org.qingqun.office.Office;
import org.qingqun.ui.approval.Item.Change;
import org.qingqun.wording.FindingText;

/// Reads a head's next batch; runs in the background.
final class BatchReader {
    private final Office office;
    private final Messages messages;
    private final MergeSizes sizes;
    private final Map<PersonId, String> names = new HashMap<>();
    private final Map<AssetId, List<String>> joint = new HashMap<>();
    private final UnitTree tree;

    BatchReader(Office office, Messages messages) {
        this.office = office;
        this.messages = messages;
        sizes = new MergeSizes(office.cases(), office.review().assets());
        tree = office.inventory().unitTree();
        for (var person : office.people().findAll()) names.put(person.id(), person.name());
    }

    /// What is shown is read in full; of what waits behind it only what decides the order.
    Batch read(Person head) {
        var rows = new Waits(office).rows(office.approvals().findWaiting(head));
        var own = rows.stream().filter(r -> r.cleanupCase().proposedBy().equals(head.id())).map(r -> r.asset().name()).toList();
        var others = rows.stream().filter(r -> !r.cleanupCase().proposedBy().equals(head.id())).toList();
        var agreedOnce = office.approvals().approvals().findAgreed(others.stream().map(r -> r.cleanupCase().id()).toList());
        joint.putAll(office.cleanup().joints().findNames(others.stream().map(r -> r.asset().id()).toList()));
        var items = others.stream().map(r -> item(r, agreedOnce.contains(r.cleanupCase().id()) ? submissions(r) : List.of())).toList();
        var unit = head.unit() == null ? "" : tree.find(head.unit()).map(Unit::name).orElse("");
        return Batch.of(head, unit, items, own).map(i -> item(i.row(), submissions(i.row())).with(evidence(i)));
    }

    private List<Submission> submissions(CaseRow row) {
        return office.review().findSubmissions(row.cleanupCase().id());
    }

    /// Compared with the last submission, or for what came back by itself with the one that was approved.
    private Item item(CaseRow row, List<Submission> submissions) {
        var c = row.cleanupCase();
        var merged = sizes.of(row);
        var now = CaseContent.of(c, row.asset(), row.survivor());
        var change = change(c, now, submissions);
        var before = switch (change) {
            case NONE -> null;
            case SINCE_SUBMISSION -> submissions.isEmpty() ? null : submissions.getLast().content();
            case SINCE_APPROVAL -> submissions.size() < 2 ? null : submissions.get(submissions.size() - 2).content();
        };
        var since = submissions.isEmpty() ? null : submissions.getLast().at().atZone(zone()).toLocalDate();
        var partners = joint.getOrDefault(row.asset().id(), List.of());
        return new Item(row, Risk.of(row, merged, partners, office.today()), merged, change, before == null ? List.of() : differences(before, now), since,
                names.getOrDefault(c.proposedBy(), "?"), List.of(), partners);
    }

    /// The service refuses by the same hash; this only says it beforehand.
    private static Change change(CleanupCase c, CaseContent now, List<Submission> submissions) {
        if (!now.hash().equals(c.contentHash())) return Change.SINCE_SUBMISSION;
        return !submissions.isEmpty() && submissions.getLast().afterApproval() ? Change.SINCE_APPROVAL : Change.NONE;
    }

    private List<Difference> differences(CaseContent before, CaseContent now) {
        return Difference.between(before, now, number -> tree.find(new UnitId(Long.parseLong(number))).map(Unit::name).orElse("?"), messages);
    }

    private List<String> evidence(Item item) {
        var words = new FindingText(messages);
        return office.scan().findByAsset(item.row().asset().id()).stream().map(words::explain).toList();
    }

    private ZoneId zone() {
        return office.clock().getZone();
    }
}
