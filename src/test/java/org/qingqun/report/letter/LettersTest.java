package org.qingqun.report.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.CaseId;
import org.qingqun.cleanup.Disposition;
import org.qingqun.cleanup.Proposal;
import org.qingqun.cleanup.notice.TextKind;
import org.qingqun.common.Messages;
import org.qingqun.common.Progress;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.UnitId;

class LettersTest {
    private @TempDir Path folder;
    private OfficeFixture office;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
    }

    @AfterEach void close() {
        office.close();
    }

    private Letters on(LocalDate day) {
        office.clock.set(day);
        return new Letters(office.review, office.cleanup, "2026 行动", day, Messages.in("zh"));
    }

    private CaseId approved(String name, UnitId unit, String responsible, LocalDate deadline) {
        var group = office.insert(AssetBuilder.workGroup().name(name).unit(unit.value()));
        var id = office.review.propose(List.of(new Proposal(group.id(), Disposition.DISSOLVE, null, "任务已完成", responsible, deadline)), ADMIN).single().id();
        office.review.submit(List.of(id), ADMIN).single();
        office.approvals.recordSheet(List.of(id), org.qingqun.approval.Verdict.AGREE, null, null,
                office.stores.people().insert("局长" + name, unit, org.qingqun.campaign.Role.DEPARTMENT_HEAD).id(), org.qingqun.approval.ApprovalGrade.SHEET_WITHOUT_SCAN, ADMIN).single();
        return id;
    }

    @Test void whatIsOverdueGoesToItsUnitInOneLetterTheLongestOverdueFirst() {
        approved("乙群", office.bureau.id(), "王小明", TODAY.plusDays(5));
        approved("甲群", office.bureau.id(), "李四", TODAY.plusDays(1));
        approved("丙群", office.county.id(), "赵五", TODAY.plusDays(3));
        approved("丁群", office.county.id(), "赵五", TODAY.plusDays(9));
        var letters = on(TODAY.plusDays(9)).find(LetterKind.SUPERVISION, Addressing.UNIT);
        assertEquals(List.of("云栖区", "市教育局"), letters.stream().map(Letter::addressee).toList());
        assertEquals("""
                市教育局：
                按照“2026 行动”要求，你单位以下 2 个事项已超过办结期限，至今没有办结。请督促责任人立即办理；办理中有困难的，书面说明原因和预计办结日期。
                1. “甲群”，解散，责任人 李四，超 8 天
                2. “乙群”，解散，责任人 王小明，超 4 天
                2026年11月11日""", letters.getLast().text());
        assertEquals(List.of("市教育局 李四", "市教育局 王小明"), on(TODAY.plusDays(9)).find(LetterKind.SUPERVISION, Addressing.CUSTODIAN).stream().map(Letter::addressee)
                .filter(a -> a.startsWith("市教")).toList());
    }

    @Test void aDigestHoldsTheNoticeOfEach() {
        approved("甲群", office.bureau.id(), "李四", TODAY.plusDays(10));
        var letter = on(TODAY).find(LetterKind.DIGEST, Addressing.UNIT).getFirst();
        assertTrue(letter.text().contains("1. “甲群”，解散，责任人 李四，剩 10 天\n公告：各位成员：“甲群”的工作任务已经完成，本群定于2026-11-12解散。"), letter.text());
    }

    @Test void eachRemindsOnceARungAndNobodyAfterwards() {
        var id = approved("甲群", office.bureau.id(), "李四", TODAY.plusDays(40));
        assertEquals(0, on(TODAY).count().get(LetterKind.REMINDER));
        var first = on(TODAY.plusDays(10)).find(LetterKind.REMINDER, Addressing.UNIT);
        on(TODAY.plusDays(10)).sent(first, ADMIN);
        assertEquals(0, on(TODAY.plusDays(12)).count().get(LetterKind.REMINDER));
        assertEquals(1, on(TODAY.plusDays(25)).count().get(LetterKind.REMINDER));
        on(TODAY.plusDays(10)).takeBack(first, ADMIN);
        assertEquals(Map.of(), office.cleanup.procedures().findMarks(List.of(id)));
        assertEquals(1, on(TODAY.plusDays(12)).count().get(LetterKind.REMINDER));
    }

    @Test void theOfficesOwnTextIsUsed() {
        office.cleanup.templates().replace(TextKind.SUPERVISION, "{单位}请注意：\n{清单}\n此函", ADMIN);
        approved("甲群", office.bureau.id(), "李四", TODAY);
        assertEquals("市教育局请注意：\n1. “甲群”，解散，责任人 李四，超 1 天\n此函", on(TODAY.plusDays(1)).find(LetterKind.SUPERVISION, Addressing.UNIT).getFirst().text());
    }

    @Test void aLetterIsWrittenAsAFileThatOpens() throws IOException {
        approved("甲/群", office.bureau.id(), "李四", TODAY);
        var letters = on(TODAY.plusDays(1)).find(LetterKind.SUPERVISION, Addressing.CUSTODIAN);
        var files = Letters.write(letters, folder, Progress.NONE);
        assertEquals(List.of("督办函-市教育局 李四.docx"), files.stream().map(f -> f.getFileName().toString()).toList());
        try (var document = new XWPFDocument(Files.newInputStream(files.getFirst())); var words = new XWPFWordExtractor(document)) {
            var text = words.getText();
            for (var wanted : List.of("督办函", "市教育局 李四：", "甲/群", "超 1 天", "2026年11月3日")) assertTrue(text.contains(wanted), wanted + " is not in " + text);
        }
    }

    @Test void aNameThatNoFileMayHaveIsMended() {
        approved("甲群", office.bureau.id(), "李/四?", TODAY);
        assertEquals("督办函-市教育局 李_四_.docx", on(TODAY.plusDays(1)).find(LetterKind.SUPERVISION, Addressing.CUSTODIAN).getFirst().fileName());
    }
}
