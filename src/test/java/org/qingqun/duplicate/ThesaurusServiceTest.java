package org.qingqun.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.duplicate.slot.Thesaurus;
import org.qingqun.inventory.AssetBuilder;

class ThesaurusServiceTest {
    @TempDir Path folder;
    private OfficeFixture office;
    private ThesaurusService service;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        service = office.thesaurus();
    }

    @AfterEach void close() {
        office.close();
    }

    @Test void taughtWordsCountFromTheNextComparison() {
        for (var name : List.of("猕猴桃群", "奇异果工作群")) office.insert(AssetBuilder.workGroup().name(name).purpose(null).unit(office.bureau.id().value()));
        assertEquals(List.of(), office.duplicates.findPairs(DuplicateEngine.REVIEW));
        service.replace(Thesaurus.parse(List.of("猕猴桃 奇异果")), OfficeFixture.ADMIN);
        assertEquals(1, office.duplicates.findPairs(DuplicateEngine.REVIEW).size());
    }

    @Test void onlyWhatChangesIsWrittenIntoTheLog() {
        service.replace(Thesaurus.parse(List.of("猕猴桃 奇异果", "村晚")), OfficeFixture.ADMIN);
        service.replace(Thesaurus.parse(List.of("猕猴桃 奇异果", "村晚")), OfficeFixture.ADMIN);
        service.replace(Thesaurus.parse(List.of("猕猴桃 奇异果", "嫁接 接枝")), OfficeFixture.ADMIN);
        var log = office.stores.audit().findBySubject("thesaurus").stream().map(l -> l.entry().from() + " → " + l.entry().to()).toList();
        assertEquals(List.of(" → 猕猴桃 奇异果; 村晚", "村晚 → 嫁接 接枝"), log);
    }

    @Test void whatIsExportedIsImportedAgain() {
        var own = Thesaurus.parse(List.of("猕猴桃 奇异果", "护林防火"));
        service.replace(own, OfficeFixture.ADMIN);
        service.exportTo(folder.resolve("同义词.txt"));
        service.replace(Thesaurus.NONE, OfficeFixture.ADMIN);
        assertEquals(2, service.importFrom(folder.resolve("同义词.txt"), OfficeFixture.ADMIN));
        assertEquals(own, service.own());
        assertTrue(service.bundled().lines().size() > 600);
    }

    @Test void refusalsAreTold() throws IOException {
        var gbk = Files.write(folder.resolve("gbk.txt"), new byte[] {(byte) 0xE2, (byte) 0xA8, (byte) 0xBA, (byte) 0xEF});
        assertEquals(ErrorCode.NOT_ALLOWED, refusal(() -> service.replace(Thesaurus.NONE, office.head.id())));
        assertEquals(ErrorCode.FILE_MISSING, refusal(() -> service.importFrom(folder.resolve("none.txt"), OfficeFixture.ADMIN)));
        assertEquals(ErrorCode.UNREADABLE_FILE, refusal(() -> service.importFrom(gbk, OfficeFixture.ADMIN)));
        assertEquals(ErrorCode.CANNOT_WRITE, refusal(() -> service.exportTo(folder.resolve("missing/folder.txt"))));
    }

    private static ErrorCode refusal(Runnable step) {
        return assertThrows(ExpectedException.class, step::run).code();
    }
}
