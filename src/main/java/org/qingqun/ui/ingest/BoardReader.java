package org.qingqun.ui.ingest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.InventoryQuery;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.inventory.UnitTree;
import org.qingqun.office.Office;
import org.qingqun.ui.ingest.Board.Line;
import org.qingqun.ui.ingest.Board.Strange;

/// Reads the board of an open inventory in one go.
record BoardReader(Office office) {
    Board read() {
        var campaign = office.campaigns().current();
        var tree = office.inventory().unitTree();
        var order = order(tree);
        Comparator<Unit> byPlace = Comparator.comparing(u -> order.getOrDefault(u.id(), Integer.MAX_VALUE));
        var returns = office.returns().board().read();
        var lines = returns.lines().stream().sorted(Comparator.comparing(org.qingqun.returns.Board.Line::unit, byPlace))
                .map(l -> new Line(l.unit(), above(tree, l.unit()), l.state(), l.at(), late(returns, l, campaign.deadline()), l.signature())).toList();
        var strange = office.units().findProvisional().stream().map(p -> new Strange(p, count(p.unit().id()))).toList();
        var known = tree.all().stream().filter(u -> !u.provisional()).sorted(byPlace).toList();
        return new Board(campaign.name(), office.today(), campaign.baselineDay(), campaign.deadline(), returns.due(), lines, strange, known);
    }

    /// By the day the returns are wanted, else by the end of the drive.
    private static long late(org.qingqun.returns.Board returns, org.qingqun.returns.Board.Line line, @Nullable LocalDate deadline) {
        if (returns.due() != null || deadline == null || line.isDone()) return returns.daysOverdue(line);
        return Math.max(0, ChronoUnit.DAYS.between(deadline, returns.today()));
    }

    /// From the roots down, each unit before those below it.
    private static HashMap<UnitId, Integer> order(UnitTree tree) {
        var order = new HashMap<UnitId, Integer>();
        tree.roots().forEach(root -> place(tree, root, order));
        return order;
    }

    private static void place(UnitTree tree, Unit unit, HashMap<UnitId, Integer> order) {
        if (order.putIfAbsent(unit.id(), order.size()) != null) return;
        tree.childrenOf(unit.id()).forEach(child -> place(tree, child, order));
    }

    private static String above(UnitTree tree, Unit unit) {
        return unit.parent() == null ? "" : tree.find(unit.parent()).map(Unit::name).orElse("");
    }

    private int count(UnitId unit) {
        return office.inventory().findIds(new InventoryQuery(null, null, Set.of(), unit, Set.of(), null, InventoryQuery.Sort.ID, true)).size();
    }
}
