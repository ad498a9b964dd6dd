package org.qingqun.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.Scan;
import org.qingqun.inventory.UnitId;
import org.qingqun.office.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `sign-return`: a unit signed what it returned, or it was noted by mistake.
@Command(name = "sign-return", description = "${bundle:cli.signReturn}")
final class SignReturnCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--unit", required = true, paramLabel = "NAME", description = "${bundle:cli.signReturn.unit}")
    private String unit = "";

    @Option(names = "--signed-by", paramLabel = "NAME", description = "${bundle:cli.signReturn.by}")
    private @Nullable String signedBy;

    @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.signReturn.on}")
    private @Nullable LocalDate on;

    @Option(names = "--scan", paramLabel = "FILE", description = "${bundle:cli.signReturn.scan}")
    private @Nullable Path scan;

    @Option(names = "--withdraw", paramLabel = "REASON", description = "${bundle:cli.signReturn.withdraw}")
    private @Nullable String withdraw;

    SignReturnCommand(Session session) {
        this.session = session;
    }

    /// A contract. `scan` is the SHA-256 of the picture that is kept, null without one; `casesToApprove` are those of the unit's form that wait for its approval.
    record Line(String unit, String signedBy, String signedOn, @Nullable String scan, int casesToApprove) {}

    @Override public Integer call() {
        if ((signedBy == null) == (withdraw == null)) throw session.usage("cli.usage.signReturn");
        return session.inOffice(office -> {
            var id = office.inventory().lookup().unit(unit);
            if (withdraw == null) sign(office, id);
            else {
                office.returns().signatures().withdraw(id, withdraw, session.person(office));
                session.output().say("cli.signReturn.withdrawn", unit);
            }
            return Exit.DONE;
        });
    }

    private void sign(Office office, UnitId id) {
        var kept = scan == null ? null : Scan.read(scan);
        var signature = office.returns().signatures().sign(id, String.valueOf(signedBy), on == null ? office.today() : on, kept, session.person(office));
        int open = office.forms().findOpen().stream().filter(form -> form.unit().equals(id)).mapToInt(form -> form.cases().size()).sum();
        var line = new Line(unit, signature.signedBy(), signature.signedOn().toString(), signature.scan() == null ? null : signature.scan().sha256(), open);
        session.output().one(line, "cli.signReturn.done", line.unit(), line.signedBy(), line.signedOn(), open);
    }
}
