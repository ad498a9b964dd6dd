package org.qingqun.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.OfficeFixture.ADMIN;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;

class BaselineServiceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private @TempDir Path folder;
    private OfficeFixture office;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
    }

    @AfterEach void close() {
        office.close();
    }

    private Asset created(String name, String iso) {
        return office.insert(AssetBuilder.workGroup().name(name).unit(office.bureau.id().value()).createdOn(iso));
    }

    private Map<String, Origin> origins() {
        return office.stores.memberships().findAll(office.campaigns.current().id()).stream()
                .collect(Collectors.toMap(m -> office.stores.assets().get(m.asset()).name(), Membership::origin));
    }

    @Test void theLockTakesInWhatWasNotCreatedAfterTheDay() {
        created("当天", "2026-10-01");
        created("次日", "2026-10-02");
        created("当月", "2026-10");
        created("下月", "2026-11");
        created("不详", null);
        assertEquals(3, office.baseline.preview(DAY).takenIn().size());
        office.baseline.lock(DAY, ADMIN);
        assertEquals(Map.of("当天", Origin.B, "次日", Origin.N, "当月", Origin.B, "下月", Origin.N, "不详", Origin.B), origins());
        assertEquals(DAY, office.campaigns.current().baselineDay());
    }

    @Test void whatIsDeclaredLaterIsLateOnlyIfItExistedForCertain() {
        office.baseline.lock(DAY, ADMIN);
        office.baseline.enrol(List.of(created("早有", "2026-09"), created("当月", "2026-10"), created("新建", "2026-10-05"), created("不详", null)));
        assertEquals(Map.of("早有", Origin.L, "当月", Origin.N, "新建", Origin.N, "不详", Origin.N), origins());
    }

    @Test void aPersonMarksAsLateWhatHadNoDate() {
        office.baseline.lock(DAY, ADMIN);
        var unknown = created("不详", null);
        office.baseline.enrol(List.of(unknown));
        office.baseline.markLate(Set.of(unknown.id()), "群公告显示 2025 年已建", ADMIN);
        assertEquals(Map.of("不详", Origin.L), origins());
    }

    @Test void beforeTheLockNothingIsEnrolled() {
        office.baseline.enrol(List.of(created("早有", "2026-09")));
        assertEquals(Map.of(), origins());
    }

    @Test void aBaselineIsLockedOnce() {
        office.baseline.lock(DAY, ADMIN);
        assertEquals(ErrorCode.BASELINE_LOCKED, assertThrows(ExpectedException.class, () -> office.baseline.lock(DAY, ADMIN)).code());
    }

    @Test void onlyWhoAdministersLocks() {
        assertEquals(ErrorCode.NOT_ALLOWED, assertThrows(ExpectedException.class, () -> office.baseline.lock(DAY, office.head.id())).code());
    }
}
