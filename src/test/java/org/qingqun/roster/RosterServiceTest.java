package org.qingqun.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.inventory.AssetBuilder.govApp;
import static org.qingqun.inventory.AssetBuilder.workGroup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.audit.ChainedEntry;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Progress;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.roster.RosterProblem.Kind;

class RosterServiceTest {
    @TempDir Path folder;
    private OfficeFixture office;
    private RosterService rosters;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        rosters = office.rosters();
        office.groups("防汛工作群", "政府采购群");
    }

    @AfterEach void close() {
        office.close();
    }

    private Path file(String name, String... lines) {
        try {
            return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private RosterReading read(Path... files) {
        return rosters.read(List.of(files), Progress.NONE);
    }

    private static List<String> told(RosterReading reading) {
        return reading.problems().stream().map(p -> p.kind().key() + " " + p.row() + " " + p.seen()).toList();
    }

    @Test void listsOfSeveralFilesAreKeptAndToldApart() {
        var reading = read(file("防汛工作群成员.csv", "姓名,手机号", "王芳,13800138000", "李明,", "王芳,13800138000"), file("名单.csv", "群名称,姓名", "政府采购群,李明", "政府采购群,赵六"));
        assertEquals(List.of(2, 4L), List.of(reading.rosters().size(), reading.seats()));
        assertEquals(Map.of(), rosters.find(List.of(new AssetId(1), new AssetId(2))), "reading keeps nothing");
        rosters.keep(reading, ADMIN);
        var kept = rosters.find(List.of(new AssetId(1), new AssetId(2), new AssetId(3)));
        assertEquals(3, Overlap.of(Stream.of(1L, 2L).map(id -> Objects.requireNonNull(kept.get(new AssetId(id)))).toList()).together());
        assertEquals(List.of("2 防汛工作群成员.csv", "2 名单.csv"), rosters.findAll().stream().map(list -> list.people() + " " + list.source()).toList());
    }

    @Test void theNextListOfAGroupTakesThePlaceOfTheOneBefore() {
        rosters.keep(read(file("政府采购群.csv", "姓名,手机号", "王芳,", "李明,")), ADMIN);
        rosters.keep(read(file("政府采购群.csv", "姓名,手机号", "赵六,")), ADMIN);
        assertEquals(List.of(1), rosters.findAll().stream().map(RosterStore.Outline::people).toList());
        assertEquals(List.of("null 2", "2 1"), office.stores.audit().findBySubject("asset:2").stream().map(ChainedEntry::entry).filter(e -> e.action().equals("asset.members"))
                .map(e -> e.from() + " " + e.to()).toList());
    }

    @Test void whatDoesNotFitIsToldByRow() {
        office.groups("同名群");
        office.insert(workGroup().name("同名群").unit(office.county.id().value()));
        office.insert(govApp().name("随手拍").unit(office.bureau.id().value()));
        var reading = read(file("名单.csv", "群名称,姓名", ",王芳", "没有这个群,李明", "同名群,赵六", "随手拍,王芳", "政府采购群,", "政府采购群,钱七"), file("政府采购群.csv", "姓名,手机", "孙八,"));
        assertEquals(List.of("no-group 2 ", "unknown-group 3 没有这个群", "ambiguous-group 4 同名群", "unknown-group 5 随手拍", "nobody 6 政府采购群", "twice 2 政府采购群"), told(reading));
        assertEquals(1, reading.rosters().size());
    }

    @Test void theUnitAndTheStateTellNamesakesApart() {
        office.groups("同名群");
        var other = office.insert(workGroup().name("同名群").unit(office.county.id().value()));
        assertEquals(List.of(other.id()), read(file("a.csv", "群名称,主管单位,姓名", "同名群,云栖区,王芳")).rosters().stream().map(Roster::asset).toList());
        office.stores.assets().changeStatus(List.of(other.id()), AssetStatus.CLOSED);
        assertEquals(List.of(new AssetId(3)), read(file("b.csv", "群名称,姓名", "同名群,王芳")).rosters().stream().map(Roster::asset).toList());
    }

    @Test void filesWithoutAListAreLeftAside() {
        var reading = read(file("台账.csv", "群名称,群主,人数", "政府采购群,王芳,12"), folder.resolve("missing.xlsx"));
        assertEquals(List.of(ErrorCode.NO_MEMBER_LIST, ErrorCode.FILE_MISSING), reading.refused().stream().map(r -> r.why().code()).toList());
    }

    @Test void aListIsForgottenOnce() {
        rosters.keep(read(file("政府采购群.csv", "姓名,手机号", "王芳,")), ADMIN);
        rosters.forget(new AssetId(2), ADMIN);
        assertEquals(List.of(), rosters.findAll());
        assertEquals(ErrorCode.NO_MEMBER_LIST, assertThrows(ExpectedException.class, () -> rosters.forget(new AssetId(2), ADMIN)).code());
    }

    @Test void onlyWhoRecordsMayKeepThem() {
        var reading = read(file("政府采购群.csv", "姓名,手机号", "王芳,"));
        assertEquals(ErrorCode.NOT_ALLOWED, assertThrows(ExpectedException.class, () -> rosters.keep(reading, office.head.id())).code());
        assertEquals(List.of(Kind.UNKNOWN_GROUP), read(file("没有.csv", "姓名,手机号", "王芳,")).problems().stream().map(RosterProblem::kind).toList());
    }
}
