package org.qingqun.ui.inventory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qingqun.common.Messages;
import org.qingqun.common.Slices;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Family;
import org.qingqun.office.Office;
import org.qingqun.rule.RuleId;
import org.qingqun.ui.inventory.InventoryModel.Choices;
import org.qingqun.ui.inventory.InventoryModel.Order;

/// Reads what 台账 shows, off the screen's thread.
record RowFinder(Office office, Messages messages, FoundNone none) {
    private static final int PAGE = InventoryModel.PAGE;
    /// From so many assets on a result is shown before it is counted, and words are made quick to find.
    private static final int LARGE = 50_000;

    static RowFinder of(Office office, Messages messages) {
        return new RowFinder(office, messages, new FoundNone(InstantSource.system()));
    }

    /// @param ids  of the whole result; of its first page where there is `more`
    /// @param more the rest was not looked for yet
    record Found(List<AssetId> ids, List<Row> rows, long millis, boolean more) {}

    /// @param at    which page, 0 for the first
    /// @param large of a large inventory the first page is shown before the result is counted
    Found find(Filter wanted, Order by, int at, boolean large) {
        var start = Instant.now();
        if (none.covers(wanted)) return new Found(List.of(), List.of(), 0, false);
        boolean first = large && at == 0 && wanted.only().isEmpty();
        var ids = first ? office.inventory().findFirst(wanted.query(by.sort(), by.ascending()), PAGE) : findAll(wanted, by);
        if (ids.isEmpty()) none.note(wanted);
        var found = rows(ids, at);
        return new Found(ids, found, Duration.between(start, Instant.now()).toMillis(), first && ids.size() == PAGE);
    }

    List<AssetId> findAll(Filter wanted, Order by) {
        return wanted.only().isEmpty() ? office.inventory().findIds(wanted.query(by.sort(), by.ascending())) : wanted.only();
    }

    List<Row> rows(List<AssetId> ids, int at) {
        return office.inventory().findRows(Slices.page(ids, at, PAGE)).stream().map(row -> Row.of(row, messages)).toList();
    }

    /// Until the choices are known it may be.
    static boolean isLarge(Choices choices) {
        return choices.counts().isEmpty() || choices.counts().values().stream().mapToInt(Integer::intValue).sum() > LARGE;
    }

    boolean prepare() {
        office.inventory().prepareSearch();
        return true;
    }

    Choices readChoices() {
        var counts = office.inventory().count();
        var inUse = new EnumMap<Family, Integer>(Family.class);
        for (var family : Family.values()) inUse.put(family, counts.getOrDefault(family, Map.of()).getOrDefault(AssetStatus.IN_USE, 0));
        boolean empty = counts.values().stream().allMatch(byStatus -> byStatus.values().stream().allMatch(n -> n == 0));
        var rules = office.scan().countOpen().keySet().stream().sorted(Comparator.comparing(RuleId::value)).toList();
        return new Choices(inUse, office.inventory().unitTree().all(), rules, empty);
    }
}
