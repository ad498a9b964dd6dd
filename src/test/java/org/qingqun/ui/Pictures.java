package org.qingqun.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.qingqun.WiredOffice;
import org.qingqun.bench.LargeInventory;
import org.qingqun.common.Messages;
import org.qingqun.settings.Settings;
import org.qingqun.settings.Settings.Language;
import org.qingqun.settings.Settings.Theme;
import org.qingqun.store.Database;
import org.qingqun.store.Defaults;
import org.qingqun.ui.Snapshots.Size;

/// Draws every page of the window and what stands over it in every state and look a person meets, for `./check pictures`: somebody looks at them, no machine judges beauty.
public final class Pictures {
    private static final int MANY = 1_000_000;
    /// The day the sample ends on.
    private static final Clock SAMPLE_DAY = Clock.fixed(Instant.parse("2026-11-23T09:30:00Z"), ZoneId.systemDefault());
    /// What a 1366×768 screen leaves at 150 %; 1920×1080 at 200 % leaves a little more.
    private static final Size SMALL = new Size(911, 492);

    private Pictures() {}

    /// @param args the sample's database, where the large inventory lies or is written, the folder for pictures, and which sets (all)
    public static void main(String[] args) throws Exception {
        var out = Path.of(args[2]);
        for (int i = 3; i < args.length; i++) Files.createDirectories(out.resolve(args[i]));
        try {
            for (int i = 3; i < args.length; i++) set(args[i], Path.of(args[0]), Path.of(args[1]), out.resolve(args[i]));
            System.exit(0);
        } catch (Exception failed) {
            failed.printStackTrace();
            System.exit(1); // the window's thread would go on for ever
        }
    }

    private static void set(String name, Path sample, Path large, Path out) throws Exception {
        switch (name) {
            case "light", "scaled-150", "scaled-200" -> draw(sample, out, Settings.DEFAULT, SAMPLE_DAY, Snapshots.USUAL);
            case "dark" -> draw(sample, out, Settings.DEFAULT.withTheme(Theme.DARK), SAMPLE_DAY, Snapshots.USUAL);
            case "english" -> draw(sample, out, Settings.DEFAULT.withLanguage(Language.EN), SAMPLE_DAY, Snapshots.USUAL);
            case "small" -> draw(sample, out, Settings.DEFAULT, SAMPLE_DAY, SMALL);
            case "empty" -> draw(out.resolve("empty.db"), out, Settings.DEFAULT, SAMPLE_DAY, Snapshots.USUAL);
            case "million" -> {
                if (!Files.exists(large)) LargeInventory.write(large, MANY);
                draw(large, out, Settings.DEFAULT, LargeInventory.today(), Snapshots.USUAL);
            }
            default -> throw new IllegalArgumentException(name);
        }
    }

    private static void draw(Path file, Path out, Settings settings, Clock day, Size size) throws Exception {
        var messages = Messages.in(settings.language().key());
        var defaults = new Defaults(messages.text("start.campaign"), messages.text("start.administrator"));
        try (var database = Database.open(file.toString(), defaults); var fresh = Database.open(out.resolve("fresh.db").toString(), defaults)) {
            var office = WiredOffice.over(database, day);
            Snapshots.write(office, out, settings, size).forEach(System.out::println);
            DialogPictures.write(office, WiredOffice.over(fresh, day), out, settings, size);
        }
    }
}
