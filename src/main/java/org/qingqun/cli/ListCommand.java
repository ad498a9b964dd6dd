package org.qingqun.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.InventoryQuery;
import org.qingqun.wording.Terms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `list`: the inventory, read page by page.
@Command(name = "list", description = "${bundle:cli.list}")
final class ListCommand implements Callable<Integer> {
    private static final Set<String> STATES = Set.copyOf(StateKeys.all());
    private final Session session;

    @Option(names = "--family", paramLabel = "FAMILY", description = "${bundle:cli.option.family}")
    private @Nullable Family family;

    @Option(names = "--state", paramLabel = "STATE", split = ",", description = "${bundle:cli.list.state}")
    private List<String> states = List.of();

    @Option(names = "--unmask", description = "${bundle:cli.list.unmask}")
    private boolean unmask;

    ListCommand(Session session) {
        this.session = session;
    }

    @Override public Integer call() {
        for (var state : states) if (!STATES.contains(state)) throw session.usage("cli.list.unknownState", state, String.join(" ", StateKeys.all()));
        return session.inOffice(office -> {
            var query = new InventoryQuery(family, null, Set.copyOf(states), null, Set.of(), null, InventoryQuery.Sort.ID, true);
            var terms = new Terms(session.messages());
            var assets = Pages.rows(office.inventory(), office.inventory().findIds(query)).map(row -> AssetJson.of(row, unmask));
            session.output().list(AssetJson.class, assets, headings(),
                    asset -> List.of(asset.code(), asset.unit(), asset.name(), terms.of(Keyed.of(Family.class, asset.family())), terms.state(asset.state()),
                            asset.disposition() == null ? "" : terms.disposition(asset.disposition())));
            return Exit.DONE;
        });
    }

    private List<String> headings() {
        return Stream.of("cli.column.code", "cli.column.unit", "cli.column.name", "cli.column.family", "cli.column.state", "cli.column.disposition")
                .map(session.messages()::text).toList();
    }
}
