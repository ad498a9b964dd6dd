package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignReturnCommandTest {
    @AutoClose private final CliFixture cli;

    SignReturnCommandTest(@TempDir Path folder) {
        cli = new CliFixture(folder);
        cli.office.groups("防汛群", "值班群");
    }

    @Test void aSignatureIsNotedWithItsScanAndTakenBack() throws IOException {
        assertEquals(Exit.FAILED, cli.run("sign-return", "--unit", "市教育局", "--signed-by", "张三").exit(), "nothing came yet");
        cli.returned();
        var scan = Files.write(cli.folder.resolve("签字页.pdf"), "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        var signed = cli.run("sign-return", "--unit", "市教育局", "--signed-by", "张三", "--on", "2026-11-01", "--scan", scan.toString(), "--format", "json").json();
        assertEquals("[\"市教育局\",\"张三\",\"2026-11-01\"]", CliFixture.values(signed).replaceAll(",\"[0-9a-f]{64}\",0]", "]"));
        assertEquals("signed", cli.run("board", "--format", "json").json().get(0).get("state").asText());
        assertEquals("市教育局已由李四签字（2026-11-02）；报送表中有 0 件待批。\n", cli.run("sign-return", "--unit", "市教育局", "--signed-by", "李四").out());
        assertEquals("已撤回市教育局最近一次签字。\n", cli.run("sign-return", "--unit", "市教育局", "--withdraw", "登错了").err());
        assertEquals(List.of("张三"), cli.office.returns().board().read().lines().stream().map(l -> l.signature()).filter(java.util.Objects::nonNull).map(s -> s.signedBy()).toList());
    }

    @Test void aSignatureIsEitherNotedOrTakenBack() {
        for (var args : List.of(List.of("--unit", "市教育局"), List.of("--unit", "市教育局", "--signed-by", "张三", "--withdraw", "错"))) {
            var run = cli.run(Stream.concat(Stream.of("sign-return"), args.stream()).toArray(String[]::new));
            assertEquals(Exit.USAGE, run.exit());
            assertTrue(run.err().contains("--signed-by") && run.err().contains("--withdraw"), run.err());
        }
        var text = cli.file("签字.txt", "张三");
        cli.returned();
        assertEquals(Exit.FAILED, cli.run("sign-return", "--unit", "市教育局", "--signed-by", "张三", "--scan", text.toString()).exit(), "no picture");
        assertEquals(Exit.FAILED, cli.run("sign-return", "--unit", "没有局", "--signed-by", "张三").exit());
    }
}
