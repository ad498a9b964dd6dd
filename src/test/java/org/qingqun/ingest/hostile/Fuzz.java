package org.qingqun.ingest.hostile;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.qingqun.common.Messages;
import org.qingqun.ingest.FilePreview;
import org.qingqun.ingest.sheet.Drawing;
import org.qingqun.ingest.sheet.WordDrawing;
import org.qingqun.wording.ErrorText;

/// Damages good files at random and reads them: whatever comes, one preview with rows or with one clear line, soon.
///
/// In the tests it runs for some seconds; `main` runs for as many minutes as asked and prints how to repeat what went wrong.
final class Fuzz {
    private static final String LEDGER = """
            附件2 微信工作群清理台账 | < | < | < | < | <
            填报单位：甲局　填报日期：2026年9月30日 | < | < | < | < | <
            序号 | 群名称 | 联系人 | < | 建群时间 | 群人数
            ^ | ^ | 姓名 | 电话 | ^ | ^
            1 | 防汛群 | 李四 | 13800138000 | 2023.1@0.00 | 约120人
            2 | 就业群 | 王五 | '0571-88880000 | 45047@yyyy/m/d | =60+60
            3 | ^ | 赵六 | | 去年底 | #REF!
            合计 | | | | | 240
            """;
    private static final long LONGEST_MILLIS = 10_000;
    private final Path folder;
    private final Map<String, byte[]> seeds = new LinkedHashMap<>();
    private final ErrorText words = new ErrorText(Messages.in("zh"));
    private int read;
    private int refused;

    Fuzz(Path folder) throws IOException {
        this.folder = folder;
        seed(Drawing.save(folder.resolve("a.xlsx"), LEDGER));
        seed(Drawing.save(folder.resolve("b.xls"), LEDGER));
        seed(WordDrawing.save(folder.resolve("c.docx"), LEDGER.replace("@0.00", "").replace("@yyyy/m/d", "")));
        var text = "填报单位：甲局,,\n群名称,群主,人数\n\"防汛\n群\",李四,12\n就业群,王五,约30\n";
        for (var charset : new String[] {"GB18030", "UTF-8", "UTF-16LE"}) seed(Files.write(folder.resolve(charset + ".csv"), ("\uFEFF" + text).getBytes(Charset.forName(charset))));
        var zip = folder.resolve("d.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip), Charset.forName("GBK"))) {
            out.putNextEntry(new ZipEntry("甲局.csv"));
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("甲局.xlsx"));
            out.write(seeds.get("a.xlsx"));
        }
        seed(zip);
    }

    private void seed(Path file) throws IOException {
        seeds.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        Files.delete(file);
    }

    /// Reads one damaged copy of each seed.
    ///
    /// @throws AssertionError with what is needed to repeat it
    void round(long number) throws IOException {
        for (var seed : seeds.entrySet()) {
            var file = folder.resolve(number + seed.getKey());
            Files.write(file, new Mutations(new Random(number * 31 + seed.getKey().hashCode())).of(seed.getValue()));
            try {
                check(file);
            } catch (RuntimeException | Error failed) { // whatever it is, it has to be told how to make it again
                throw new AssertionError("round " + number + " of " + seed.getKey() + ": " + failed, failed);
            }
            Files.delete(file);
        }
    }

    private void check(Path file) {
        long start = System.nanoTime();
        var preview = HostileReader.read(HostileReader.imports(), file);
        long millis = (System.nanoTime() - start) / 1_000_000;
        if (millis > LONGEST_MILLIS) throw new AssertionError(millis + " ms");
        if (preview.refusal() == null) read++;
        else {
            refused++;
            requireClear(preview);
        }
    }

    private void requireClear(FilePreview preview) {
        var line = words.explain(preview.refusal());
        if (line.matches("(?s).*(?:Exception|java\\.|null|\\n).*")) throw new AssertionError(line);
    }

    int read() {
        return read;
    }

    int refused() {
        return refused;
    }

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws IOException {
        long minutes = args.length == 0 ? 10 : Long.parseLong(args[0]);
        long first = args.length < 2 ? System.nanoTime() : Long.parseLong(args[1]);
        var fuzz = new Fuzz(Files.createTempDirectory("fuzz"));
        long end = System.nanoTime() + minutes * 60_000_000_000L;
        for (long round = first; System.nanoTime() < end; round++) {
            fuzz.round(round);
            if ((round - first) % 500 == 499) System.out.println(round - first + 1 + " rounds, " + fuzz.read() + " read, " + fuzz.refused() + " refused");
        }
        System.out.println("no failure; " + fuzz.read() + " read, " + fuzz.refused() + " refused");
    }
}
