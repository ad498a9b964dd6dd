package org.qingqun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.qingqun.audit.AuditEntry;
import org.qingqun.inventory.AssetDraft;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.InventoryQuery;
import org.qingqun.inventory.InventoryQuery.Sort;
import org.qingqun.inventory.Level;
import org.qingqun.inventory.UnitDraft;

class KeptSieveTest extends OnBothDatabases {
    private static final int PLACES = 12;
    /// Each stands in one asset only.
    private static final List<String> RARE = List.of("很长的名字".repeat(90), "مجموعة العمل", "防汛🌊值守群", "𠮷野家群", "ＱＱ Ａ１号", "ÉCOLE 家长", "两行\n用途", "带\u001F记号的", "100%覆盖_!");

    private AssetDraft draft(String name, long unit) {
        return workGroup().name(name).purpose("日常" + name).custodian("王小明", "1").unit(unit).draft();
    }

    private void large() {
        unit("甲局");
        stores.units().insert(new UnitDraft(null, "乙县教育局", Level.COUNTY, null, null, null, false, List.of("乙县教体局")));
        int rows = PLACES * SearchSieve.ROWS;
        stores.transactions().inOne(() -> stores.assets().insertAll(IntStream.range(0, rows)
                .mapToObj(i -> draft(i % 600 == 599 && i / 600 < RARE.size() ? RARE.get(i / 600) : "工作群" + i, i == rows / 2 ? 2 : 1)).toList()));
    }

    private List<AssetId> find(String typed, Sort sort) {
        return stores.assets().findIds(new InventoryQuery(null, typed, Set.of(), null, Set.of(), null, sort, true));
    }

    private void logAChange() {
        stores.audit().append(new AuditEntry(NOON, 1L, "asset.edit", "asset:1", null, null, null));
    }

    @Test void theSameIsFoundInEveryOrder() {
        large();
        var typed = List.of("很长的名字很长", "العمل", "🌊", "𠮷", "qq a1", "ÉCOLE", "école", "用途", "记号", "100%", "_!", "教育局", "教体局", "yxjyj", "fxzs", "QZ-00777", "qz-0077", "王小明", "没有这样的", "群6141", " 6141 ", "...");
        var before = typed.stream().map(word -> find(word, Sort.ID)).toList();
        stores.assets().prepareSearch();
        assertEquals(before, typed.stream().map(word -> find(word, Sort.ID)).toList());
        assertEquals(before.get(1), find(typed.get(1), Sort.UNIT));
        assertEquals(Set.copyOf(before.get(3)), Set.copyOf(find(typed.get(3), Sort.NAME)));
    }

    @Test void aChangeIsSeenAtOnce() {
        large();
        stores.assets().prepareSearch();
        assertEquals(List.of(), find("新来的", Sort.ID));
        var added = add(draft("新来的", 1));
        logAChange();
        assertEquals(List.of(added.id()), find("新来的", Sort.ID));
        stores.assets().prepareSearch();
        assertEquals(List.of(added.id()), find("新来的", Sort.ID));
    }

    /// Where it would gain nothing, and on a server, every asset is asked.
    @Test void onlyWhatIsRareIsNarrowed() {
        large();
        var sieve = new KeptSieve();
        var none = DSL.noCondition();
        assertEquals(none, sieve.narrow(database.dsl(), "记号"), "not made yet");
        sieve.renew(database.dsl());
        for (var common : List.of("工作群", "王", " ")) assertEquals(none, sieve.narrow(database.dsl(), common), common);
        var rare = sieve.narrow(database.dsl(), "记号");
        if (dialect == TestDatabases.Dialect.SQLITE) assertNotEquals(none, rare);
        else assertEquals(none, rare);
        logAChange();
        assertEquals(none, sieve.narrow(database.dsl(), "记号"), "made before the change");
    }
}
