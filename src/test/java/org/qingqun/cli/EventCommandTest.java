package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.inventory.Term;

class EventCommandTest {
    @AutoClose private final CliFixture cli;

    EventCommandTest(@TempDir Path folder) {
        cli = new CliFixture(folder);
    }

    @Test void anEventThatIsOverEndsItsGroups() {
        for (var name : new String[] {"创卫一组群", "创卫二组群"}) cli.office.insert(workGroup().name(name).unit(cli.office.bureau.id().value()).term(Term.untilEvent("专班撤销")));
        assertEquals("[{\"event\":\"专班撤销\",\"assets\":2}]", cli.run("event", "list", "--format", "json").json().toString());
        var run = cli.run("event", "end", "专班撤销", "--on", "2026-10-01", "--unit", "市教育局", "--reason", "已撤销", "--format", "json");
        assertEquals(2, run.json().get("assets").asInt(), run.err());
        assertEquals(0, cli.run("event", "list", "--format", "json").json().size());
        cli.run("event", "goes-on", "专班撤销", "--unit", "市教育局", "--reason", "延期");
        assertEquals(1, cli.run("event", "list", "--format", "json").json().size());
    }
}
