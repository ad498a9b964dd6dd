package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.Progress;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.settings.Settings;
import org.qingqun.ui.common.TestDesk;

class SnapshotsTest {
    @Test void everyPageIsDrawnInBothLooks(@TempDir Path folder) throws IOException {
        try (var fixture = new OfficeFixture(folder)) {
            for (int i = 1; i <= 40; i++) fixture.insert(AssetBuilder.workGroup().name("第" + i + "网格工作群").unit(fixture.bureau.id().value()));
            var office = TestDesk.office(fixture, new TestDesk.FakeLedgers());
            office.scan().scan(OfficeFixture.TODAY, Set.of(), PersonId.ADMINISTRATOR, Progress.NONE);
            for (var theme : Settings.Theme.values()) {
                var written = Snapshots.write(office, folder.resolve(theme.key()), Settings.DEFAULT.withTheme(theme));
                assertEquals(Registry.screens().size(), written.size());
                for (var file : written) assertDrawn(file);
            }
        }
    }

    /// A page of its full size with more on it than a ground: text, lines, icons.
    private static void assertDrawn(Path file) throws IOException {
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(1366, image.getWidth(), file.toString());
        var colours = new HashSet<Integer>();
        for (int x = 210; x < image.getWidth(); x += 3) for (int y = 0; y < image.getHeight() - 40; y += 3) colours.add(image.getRGB(x, y));
        assertTrue(colours.size() > 30, file + " shows only " + colours.size() + " colours");
    }
}
