package org.qingqun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.inventory.AssetBuilder;

class DuplicatesCommandTest {
    private static final String HEADER = "id_a,name_a,unit_a,id_b,name_b,unit_b,score,verdict,reasons";
    @TempDir Path folder;
    private CliFixture cli;

    @BeforeEach void open() {
        cli = new CliFixture(folder);
    }

    @AfterEach void close() {
        cli.close();
    }

    @Test void csvHasTheContractsColumnsOneLineAPair() {
        cli.office.groups("防汛群", "防汛工作群", "征兵群");
        var run = cli.run("duplicates", "--format", "csv");
        assertEquals(Exit.DONE, run.exit(), run.err());
        var lines = run.out().lines().toList();
        assertEquals(2, lines.size(), run.out());
        assertEquals(HEADER, lines.get(0));
        assertTrue(lines.get(1).matches("1,防汛群,市教育局,2,防汛工作群,市教育局,0\\.\\d{1,3},duplicate,.*名称说的是同一件事：防汛.*"), lines.get(1));
    }

    @Test void anEmptyResultStillHasItsHeading() {
        cli.office.groups("防汛群", "征兵群");
        assertEquals(HEADER + "\n", cli.run("duplicates", "--format", "csv").out());
        assertEquals("{\"pairs\":[]}", cli.run("duplicates", "--format", "json").json().toString());
        assertEquals("没有结果。", cli.run("duplicates").err().strip());
    }

    @Test void jsonIsOneDocumentWithThePairsTheMostAlikeFirst() {
        cli.office.groups("义务教育控辍保学联络群(2024)", "控辍保学工作群", "控辍保学联络群", "征兵群");
        var pairs = cli.run("duplicates", "--format", "json").json().get("pairs");
        assertEquals(3, pairs.size());
        var first = pairs.get(0);
        assertEquals(List.of(HEADER.split(",")), List.copyOf(first.properties()).stream().map(java.util.Map.Entry::getKey).toList());
        assertTrue(first.get("reasons").isArray() && first.get("reasons").get(0).asText().contains("控辍保学"), first.toString());
        assertEquals(List.of(), IntStream.range(1, 3).filter(i -> pairs.get(i - 1).get("score").asDouble() < pairs.get(i).get("score").asDouble()).boxed().toList());
    }

    @Test void onlyALowMinimumShowsWhatAVetoKeepsApart() {
        cli.office.groups("第一网格群", "第二网格群");
        assertEquals(0, cli.run("duplicates", "--min", "0.55", "--format", "json").json().get("pairs").size());
        var pair = cli.run("duplicates", "--min", "0", "--format", "json").json().get("pairs").get(0);
        assertEquals("different", pair.get("verdict").asText());
        assertTrue(pair.get("reasons").toString().contains("序号不同：1网格 ≠ 2网格"), pair.toString());
    }

    @Test void aHighMinimumLeavesTheSurestOnly() {
        for (var name : List.of("展销会群", "展销会工作群", "第三届展销会群"))
            cli.office.insert(AssetBuilder.workGroup().name(name).purpose(null).custodian(null, null).unit(cli.office.bureau.id().value()));
        assertEquals(3, cli.run("duplicates", "--format", "json").json().get("pairs").size());
        assertEquals(1, cli.run("duplicates", "--min", "0.75", "--format", "json").json().get("pairs").size());
    }

    @Test void whatAPersonCalledDifferentStaysAway() {
        var groups = cli.office.groups("防汛群", "防汛工作群");
        cli.office.duplicates.markDifferent(groups.get(0).id(), groups.get(1).id(), "一个对内", OfficeFixture.ADMIN);
        assertEquals(0, cli.run("duplicates", "--min", "0", "--format", "json").json().get("pairs").size());
    }

    @Test void answersAreKeptForPairsAndSets() {
        for (var name : List.of("防汛群", "征兵群", "春晚群", "防汛工作群"))
            cli.office.insert(AssetBuilder.workGroup().name(name).purpose(null).unit(cli.office.bureau.id().value()));
        var run = cli.run("duplicates", "same", "--code", "QZ-00001", "--code", "QZ-00002", "--code", "QZ-00003", "--reason", "一套人马", "--format", "json");
        assertEquals("{\"codes\":[\"QZ-00001\",\"QZ-00002\",\"QZ-00003\"],\"pairs\":3}", run.json().toString(), run.err());
        assertEquals(4, cli.run("duplicates", "--format", "json").json().get("pairs").size());
        assertEquals("已记下 1 对不是重复。", cli.run("duplicates", "different", "--code", "QZ-00001", "--code", "QZ-00004", "--reason", "一个对内").out().strip());
        assertEquals(3, cli.run("duplicates", "--format", "json").json().get("pairs").size());
        assertEquals(Exit.USAGE, cli.run("duplicates", "same", "--code", "QZ-00001", "--reason", "一套人马").exit());
        assertEquals(Exit.USAGE, cli.run("duplicates", "same", "--code", "QZ-00001", "--code", "QZ-00002").exit());
        assertEquals(Exit.FAILED, cli.run("duplicates", "same", "--code", "QZ-00001", "--code", "QZ-99999", "--reason", "一套人马").exit());
    }

    @Test void textGivesVerdictNamesAndReasonsInTheLanguageAskedFor() {
        cli.office.groups("防汛群", "防汛工作群");
        var chinese = cli.run("duplicates").out().lines().toList();
        assertEquals(List.of("相似度", "结论", "名称", "单位", "另一名称", "另一单位", "理由"), List.of(chinese.get(0).split(" +")));
        assertTrue(chinese.get(1).matches("\\s*0\\.\\d\\d +重复 +防汛群 .*名称说的是同一件事：防汛.*"), chinese.get(1));
        var english = cli.run("duplicates", "--lang", "en").out();
        assertTrue(english.startsWith("Likeness") && english.contains("防汛工作群"), english);
    }
}
