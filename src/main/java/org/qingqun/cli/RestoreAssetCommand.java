package org.qingqun.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qingqun.cleanup.CaseState;
import org.qingqun.cleanup.CleanupCase;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Asset;
import org.qingqun.office.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `restore-asset`: a closed asset is allowed back into the register.
@Command(name = "restore-asset", description = "${bundle:cli.restoreAsset}")
final class RestoreAssetCommand implements Callable<Integer> {
    private final Session session;

    @Mixin private AssetChoice choice = new AssetChoice();

    @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.restoreAsset.on}")
    private @Nullable String on;

    @Option(names = "--reason", paramLabel = "TEXT", description = "${bundle:cli.restoreAsset.reason}")
    private @Nullable String reason;

    @Option(names = "--agreed-by", paramLabel = "NAME", description = "${bundle:cli.move.agreedBy}")
    private @Nullable String agreedBy;

    RestoreAssetCommand(Session session) {
        this.session = session;
    }

    private record Return(LocalDate on, String reason, @Nullable String agreedBy) {}

    @Override public Integer call() {
        var common = new LinkedHashMap<String, @Nullable String>();
        common.put("on", on);
        common.put("reason", reason);
        common.put("agreed-by", agreedBy);
        var rows = choice.rows(session, common);
        return session.inOffice(office -> {
            var run = new StepRun(session, office);
            run.each(rows, row -> new Return(row.date("on").orElse(office.today()), row.text("reason").orElse(""), row.text("agreed-by").orElse(null)), asset -> closed(office, asset),
                    (ids, back) -> office.execution().restore(ids, back.on(), back.reason(), back.agreedBy(), session.person(office)));
            return run.finish();
        });
    }

    private static CleanupCase closed(Office office, Asset asset) {
        return office.cases().findByAsset(asset.id()).stream().filter(c -> c.state() == CaseState.CLOSED).findFirst()
                .orElseThrow(() -> new ExpectedException(ErrorCode.UNKNOWN_CASE, asset.name()));
    }
}
