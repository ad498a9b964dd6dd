package org.qingqun.ui;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.qingqun.campaign.Access;
import org.qingqun.campaign.Campaign;
import org.qingqun.campaign.Permission;
import org.qingqun.campaign.Person;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.CaseQuery;
import org.qingqun.cleanup.CaseState;
import org.qingqun.common.Messages;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Unit;
import org.qingqun.office.Office;
import org.qingqun.rule.RuleId;
import org.qingqun.rule.Severity;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Tasks;
import org.qingqun.wording.FigureText;
import org.qingqun.wording.Terms;

/// What the window's frame shows whatever the page: campaign, work waiting, person, size of the register.
public final class ShellModel {
    /// Work waiting on a page; `overdue` is the part that should be done already.
    public record Badge(int count, boolean overdue) {}

    private record Loaded(Campaign campaign, String place, Person person, String personUnit, int all, int inUse, Map<Page, Badge> badges) {}

    private final Office office;
    private final PersonId personId;
    private final Messages messages;
    private final Tasks tasks;
    private final ReadOnlyStringWrapper campaign = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper campaignNote = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper person = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper personNote = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper register = new ReadOnlyStringWrapper("");
    private final ObservableMap<Page, Badge> badges = FXCollections.observableMap(new EnumMap<>(Page.class));
    private final Map<Page, Badge> counted = new EnumMap<>(Page.class);

    public ShellModel(Office office, PersonId personId, Messages messages, Tasks tasks) {
        this.office = office;
        this.personId = personId;
        this.messages = messages;
        this.tasks = tasks;
    }

    public void refresh() {
        tasks.start(Job.of("shell.task.refresh", this::load, this::show).patiently());
    }

    private Loaded load() {
        var tree = office.inventory().unitTree();
        var who = office.people().get(personId);
        var unit = who.unit();
        int all = 0;
        int inUse = 0;
        if (Access.grants(who.role(), Permission.REVIEW)) office.approvals().bringBackChanged(who.id()); // before they are counted
        for (var byStatus : office.inventory().count().values()) {
            for (int n : byStatus.values()) all += n;
            inUse += byStatus.getOrDefault(AssetStatus.IN_USE, 0);
        }
        var place = tree.roots().stream().filter(u -> !u.provisional()).findFirst().map(Unit::name).orElse("");
        return new Loaded(office.campaigns().current(), place, who, unit == null ? "" : tree.find(unit).map(Unit::name).orElse(""), all, inUse, waiting());
    }

    private Map<Page, Badge> waiting() {
        var found = new EnumMap<Page, Badge>(Page.class);
        var open = office.scan().countOpen();
        int alike = accused(open.getOrDefault(RuleId.DUPLICATE, Map.of())); // page 合并 counts them, in clusters
        put(found, Page.REVIEW, open.values().stream().mapToInt(ShellModel::accused).sum() - alike, false);
        var byState = office.review().countByState();
        put(found, Page.APPROVAL, byState.getOrDefault(CaseState.SUBMITTED, 0), false);
        var running = office.review().findRows(office.review().findIds(CaseQuery.in(CaseState.APPROVED, CaseState.NOTIFIED, CaseState.BLOCKED)));
        int overdue = (int) running.stream().filter(r -> r.cleanupCase().isOverdue(office.today())).count();
        put(found, Page.CLEANUP, overdue > 0 ? overdue : byState.getOrDefault(CaseState.EXECUTED, 0), overdue > 0);
        return found;
    }

    /// Findings that say something against an asset: what only asks is listed apart.
    private static int accused(Map<Severity, Integer> bySeverity) {
        return bySeverity.getOrDefault(Severity.LIKELY, 0) + bySeverity.getOrDefault(Severity.STRONG, 0);
    }

    private static void put(Map<Page, Badge> into, Page page, int count, boolean overdue) {
        if (count > 0) into.put(page, new Badge(count, overdue));
    }

    private void show(Loaded loaded) {
        campaign.set(loaded.campaign().name());
        var day = loaded.campaign().baselineDay();
        campaignNote.set(day == null ? messages.text("shell.campaign.unlocked") : messages.format("shell.campaign.locked", day));
        if (!loaded.place().isEmpty()) campaignNote.set(loaded.place() + " · " + campaignNote.get());
        person.set(loaded.person().name());
        var role = new Terms(messages).of(loaded.person().role());
        var unit = loaded.personUnit();
        if (!unit.isEmpty()) personNote.set(unit + " · " + role);
        else personNote.set(role.equals(loaded.person().name()) ? loaded.place() : role); // the same word twice tells nothing
        register.set(messages.format("shell.status.register", FigureText.count(loaded.all()), FigureText.count(loaded.inUse())));
        loaded.badges().putAll(counted);
        badges.keySet().retainAll(loaded.badges().keySet());
        badges.putAll(loaded.badges());
    }

    /// A page counted by itself what is waiting there.
    public void counted(Page page, int count) {
        counted.remove(page);
        put(counted, page, count, false);
        if (count > 0) badges.putAll(counted);
        else badges.remove(page);
    }

    public ReadOnlyStringProperty campaignProperty() {
        return campaign.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty campaignNoteProperty() {
        return campaignNote.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty personProperty() {
        return person.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty personNoteProperty() {
        return personNote.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty registerProperty() {
        return register.getReadOnlyProperty();
    }

    public ObservableMap<Page, Badge> badges() {
        return badges;
    }
}
