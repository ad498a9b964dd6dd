package org.qingqun.ui.inventory;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.qingqun.audit.ChainedEntry;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Proof;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.rule.Finding;
import org.qingqun.rule.Practice;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.inventory.FieldEdit.Result.Refused;
import org.qingqun.ui.inventory.FieldEdit.Result.Taken;
import org.qingqun.wording.ErrorText;
import org.qingqun.wording.Masking;
import org.qingqun.wording.StoryText;

/// What is known of one asset, and its editing field by field.
public final class DetailModel {
    /// One line of the history: what was changed, with names masked and in full, by whom and why.
    public record Line(ZonedDateTime at, String masked, String full, String who, @Nullable String why) {}

    /// Everything the pane shows.
    public record Detail(Asset asset, String unit, Set<AssetField> locks, List<Finding> findings, List<CleanupCase> cases, List<Line> history,
            List<Proof> proofs, Map<Practice, Boolean> practices) {}

    private final Desk desk;
    private final Consumer<Asset> onEdited;
    private final FieldEdit edit;
    private final ReadOnlyObjectWrapper<@Nullable Detail> detail = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty unmasked = new SimpleBooleanProperty(false);

    public DetailModel(Desk desk, Consumer<Asset> onEdited) {
        this.desk = desk;
        this.onEdited = onEdited;
        this.edit = new FieldEdit(desk.messages(), desk.office().today());
    }

    public void show(@Nullable AssetId id) {
        unmasked.set(false);
        if (id == null) detail.set(null);
        else desk.tasks().start(Job.of("inventory.task.detail", () -> read(id), detail::set).replacing());
    }

    private Detail read(AssetId id) {
        var office = desk.office();
        var asset = office.inventory().get(id);
        var cases = office.cases().findByAsset(id);
        var lines = new ArrayList<Line>(lines("asset:" + id.value(), asset.family()));
        var proofs = new ArrayList<Proof>();
        for (var c : cases) {
            lines.addAll(lines("case:" + c.id().value(), asset.family()));
            proofs.addAll(office.cases().findProofs(c.id()));
        }
        lines.sort(Comparator.comparing(Line::at).reversed());
        var unit = office.inventory().unitTree().find(asset.unit()).map(Unit::name).orElse("");
        return new Detail(asset, unit, office.inventory().findLocks(id), office.scan().findByAsset(id), cases, lines, proofs, office.rules().practices().find(id));
    }

    private List<Line> lines(String subject, Family family) {
        var office = desk.office();
        var tree = office.inventory().unitTree();
        var masked = new StoryText(desk.messages(), office.audit()::findValue, number -> tree.find(new UnitId(Long.parseLong(number))).map(Unit::name).orElse(number), true);
        var full = new StoryText(masked.messages(), masked.values(), masked.units(), false);
        var people = office.people().findAll().stream().collect(Collectors.toMap(p -> p.id().value(), p -> p.name()));
        return office.audit().findBySubject(subject).stream().map(ChainedEntry::entry).map(entry -> new Line(entry.at().atZone(office.clock().getZone()),
                masked.of(entry, family), full.of(entry, family), people.getOrDefault(entry.by(), ""), entry.reason())).toList();
    }

    /// As the pane prints a field: personal values masked until asked for, nothing where nothing is known.
    public String printed(AssetField field, Asset asset) {
        var text = edit.text(field, asset.facts());
        if (unmasked.get() || text.isEmpty()) return text;
        var masked = switch (field) {
            case CUSTODIAN -> Masking.name(text);
            case PHONE -> Masking.phone(text);
            case NOTE, PURPOSE -> Masking.text(text);
            default -> text;
        };
        return masked == null ? "" : masked;
    }

    /// The field as it is typed.
    public String typed(AssetField field, Asset asset) {
        return edit.text(field, asset.facts());
    }

    /// Stores one field and locks it.
    ///
    /// @param onRefused takes the sentence why the text was not taken; the inventory is as before
    public void edit(AssetField field, String typed, Runnable onTaken, Consumer<String> onRefused) {
        var shown = detail.get();
        if (shown == null) return;
        var before = shown.asset();
        switch (edit.apply(field, before.facts(), typed)) {
            case Refused(var sentence) -> onRefused.accept(sentence);
            case Taken(var facts) when facts.equals(before.facts()) -> onTaken.run();
            case Taken(var facts) -> desk.tasks().start(Job.of("inventory.task.edit",
                    () -> desk.office().inventory().edit(before, facts, Set.of(field), desk.person().value()), after -> {
                        onTaken.run();
                        onEdited.accept(after);
                        reload(after.id());
                    }).onRefusal(why -> onRefused.accept(new ErrorText(desk.messages()).explain(why))));
        }
    }

    /// Records at once what somebody says it makes people do.
    ///
    /// @param answer null: nobody knows
    public void answer(Practice practice, @Nullable Boolean answer) {
        var shown = detail.get();
        if (shown == null) return;
        var practices = desk.office().rules().practices();
        var id = shown.asset().id();
        desk.tasks().run("inventory.task.practice", () -> {
            if (answer == null) practices.forget(id, Set.of(practice), desk.person());
            else practices.record(id, Map.of(practice, answer), desk.person());
            return id;
        }, this::reload);
    }

    private void reload(AssetId id) {
        desk.tasks().start(Job.of("inventory.task.detail", () -> read(id), detail::set).replacing());
    }

    public ReadOnlyObjectProperty<@Nullable Detail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /// Names and phones are shown in full.
    public BooleanProperty unmaskedProperty() {
        return unmasked;
    }
}
