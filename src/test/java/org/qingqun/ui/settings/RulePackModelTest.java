package org.qingqun.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.Limit;
import org.qingqun.campaign.Limits;
import org.qingqun.ui.common.TestDesk;

class RulePackModelTest {
    private @TempDir Path folder;

    @Test void whatOneComputerSetAnotherTakesIn() throws IOException {
        var file = folder.resolve("规则.json");
        var set = Limits.DEFAULT.with(Limit.FEW_FOLLOWERS, 500);
        try (var one = new OfficeFixture(Files.createDirectory(folder.resolve("一"))); var other = new OfficeFixture(Files.createDirectory(folder.resolve("二")))) {
            one.campaigns.changeLimits(set, "市里要求", ADMIN);
            var desk = new TestDesk(one);
            desk.chosen = List.of(file);
            new RulePackModel(desk.desk, () -> {}).exportRules();
            assertTrue(Files.exists(file));

            var second = new TestDesk(other);
            second.chosen = List.of(file);
            second.reason = null;
            new RulePackModel(second.desk, () -> {}).importRules();
            assertEquals(Limits.DEFAULT, other.campaigns.current().limits(), "not without a reason");
            second.reason = "全市统一";
            new RulePackModel(second.desk, () -> {}).importRules();
            assertEquals(set, other.campaigns.current().limits());

            Files.writeString(file, "{");
            new RulePackModel(second.desk, () -> {}).importRules();
            assertEquals(set, other.campaigns.current().limits());
            assertEquals(1, second.tasks.failures().size());
        }
    }
}
