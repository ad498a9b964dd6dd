package org.qingqun.ui.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qingqun.approval.Risk;
import org.qingqun.cleanup.CaseBuilder;
import org.qingqun.cleanup.CaseRow;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.MergedSize;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.ui.approval.Item.Change;

/// Items for tests: a group to be dissolved that nothing speaks against, unless the test says otherwise.
final class ItemBuilder {
    private final long id;
    private AssetBuilder asset;
    private Disposition disposition = Disposition.DISSOLVE;
    private Asset survivor;
    private String deadline;
    private String reason = "任务已结束";
    private Set<Risk> risks = Set.of();
    private MergedSize merged = new MergedSize(0, 0);
    private Change change = Change.NONE;
    private final List<Difference> differences = new ArrayList<>();
    private List<String> partners = List.of();
    private String hash = "fixed";

    private ItemBuilder(long id) {
        this.id = id;
        asset = AssetBuilder.workGroup().id(id).name("群" + id);
    }

    static ItemBuilder item(long id) {
        return new ItemBuilder(id);
    }

    ItemBuilder asset(AssetBuilder value) {
        asset = value.id(id);
        return this;
    }

    ItemBuilder to(Disposition value) {
        disposition = value;
        return this;
    }

    ItemBuilder into(Asset value, MergedSize size) {
        disposition = Disposition.MERGE;
        survivor = value;
        merged = size;
        return this;
    }

    ItemBuilder deadline(String iso) {
        deadline = iso;
        return this;
    }

    ItemBuilder reason(String value) {
        reason = value;
        return this;
    }

    ItemBuilder risks(Risk... values) {
        risks = Set.of(values);
        return this;
    }

    ItemBuilder jointWith(String... units) {
        partners = List.of(units);
        return risks(Risk.JOINT);
    }

    ItemBuilder changed(Change value, Difference... known) {
        change = value;
        differences.addAll(List.of(known));
        return this;
    }

    ItemBuilder hash(String value) {
        hash = value;
        return this;
    }

    Item build() {
        var built = asset.build();
        var made = survivor == null ? CaseBuilder.decide(built, disposition) : CaseBuilder.merge(built, survivor);
        if (deadline != null) made.deadline(deadline);
        var plain = made.reason(reason).row();
        CleanupCase submitted = plain.cleanupCase().withContentHash(hash);
        return new Item(new CaseRow(submitted, built, plain.unit(), survivor, 0), risks, merged, change, differences, LocalDate.of(2026, 11, 18), "王晓燕", List.of(), partners);
    }
}
