package org.qingqun.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.AssetLookup.Reference;
import org.qingqun.inventory.Unit;
import org.qingqun.inventory.UnitId;
import org.qingqun.office.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `joint`: the units that run a group together, and which of them decides. Without options it only tells.
@Command(name = "joint", description = "${bundle:cli.joint}")
final class JointCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--code", required = true, paramLabel = "CODE", description = "${bundle:cli.choice.code}")
    private String code = "";

    @Option(names = "--with", split = ",", paramLabel = "UNIT", description = "${bundle:cli.joint.with}")
    private @Nullable List<String> with;

    @Option(names = "--alone", description = "${bundle:cli.joint.alone}")
    private boolean alone;

    @Option(names = "--decides", paramLabel = "UNIT", description = "${bundle:cli.joint.decides}")
    private @Nullable String decides;

    JointCommand(Session session) {
        this.session = session;
    }

    /// Who runs an asset.
    ///
    /// @param with the others, by full name
    record JointJson(String code, String decides, List<String> with) {}

    @Override public Integer call() {
        return session.inOffice(office -> {
            var lookup = office.inventory().lookup();
            var id = lookup.get(Reference.toCode(code)).id();
            var joints = office.cleanup().joints();
            var named = with == null ? List.<String>of() : with;
            if (alone || !named.isEmpty()) joints.replace(id, named.stream().map(lookup::unit).toList(), session.person(office));
            if (decides != null) joints.decides(id, lookup.unit(decides), session.person(office));
            tell(new JointJson(code, name(office, office.inventory().get(id).unit()), joints.find(id).stream().map(unit -> name(office, unit)).toList()));
            return Exit.DONE;
        });
    }

    private void tell(JointJson now) {
        if (now.with().isEmpty()) session.output().one(now, "cli.joint.one", now.decides());
        else session.output().one(now, "cli.joint.told", now.decides(), String.join(session.messages().text("list.between"), now.with()));
    }

    private static String name(Office office, UnitId unit) {
        return office.inventory().unitTree().find(unit).map(Unit::name).orElse("");
    }
}
