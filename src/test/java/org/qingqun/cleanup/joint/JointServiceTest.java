package org.qingqun.cleanup.joint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.qingqun.OfficeFixture.ADMIN;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetField;
import org.qingqun.inventory.AssetId;
import org.qingqun.inventory.UnitId;

class JointServiceTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private AssetId group;
    private UnitId bureau;
    private UnitId county;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        group = office.groups("招商联席群").getFirst().id();
        bureau = office.bureau.id();
        county = office.county.id();
    }

    @AfterEach void close() {
        office.close();
    }

    private ErrorCode refusal(Runnable work) {
        return assertThrows(ExpectedException.class, work::run).code();
    }

    @Test void theDecidingUnitIsNoneOfTheOthersAndNothingNewLeavesNoLine() {
        var joints = office.cleanup.joints();
        joints.replace(group, List.of(county, bureau, county), ADMIN);
        joints.replace(group, List.of(county), ADMIN);
        assertEquals(List.of(county), joints.find(group));
        assertEquals(List.of("asset.joint null " + county.value()), office.stores.audit().findBySubject("asset:" + group.value()).stream()
                .map(line -> line.entry().action() + " " + line.entry().from() + " " + line.entry().to()).toList());
        joints.replace(group, List.of(), ADMIN);
        assertEquals(List.of(), joints.find(group));
    }

    @Test void theOthersAreKnownByName() {
        var alone = office.groups("公文群").getFirst().id();
        assertEquals(Map.of(), office.cleanup.joints().findNames(List.of(alone, group)));
        office.cleanup.joints().replace(group, List.of(county, office.city.id()), ADMIN);
        assertEquals(Map.of(group, List.of("临江市", "云栖区")), office.cleanup.joints().findNames(List.of(alone, group)));
    }

    @Test void anotherOneDecidesAndItsHeadIsAskedFromThenOn() {
        var joints = office.cleanup.joints();
        joints.replace(group, List.of(county), ADMIN);
        var proposed = office.propose(group, Disposition.DISSOLVE, null).id();
        office.review.submit(List.of(proposed), ADMIN).single();
        var moved = joints.decides(group, county, ADMIN);
        assertEquals(List.of(county, List.of(bureau)), List.of(moved.unit(), joints.find(group)));
        assertEquals(Set.of(AssetField.UNIT), office.inventory.findLocks(group));
        assertEquals(ErrorCode.OTHER_UNIT, office.agree(proposed).refused().getFirst().why().code(), "the head of the unit before has no say any more");
        assertEquals(bureau, joints.decides(group, bureau, ADMIN).unit());
        assertEquals(List.of(county), joints.find(group));
    }

    @Test void whatCannotBeIsRefusedAndNothingChanges() {
        var joints = office.cleanup.joints();
        assertEquals(ErrorCode.UNKNOWN_UNIT, refusal(() -> joints.replace(group, List.of(new UnitId(999)), ADMIN)));
        assertEquals(ErrorCode.UNKNOWN_UNIT, refusal(() -> joints.decides(group, county, ADMIN)));
        assertEquals(ErrorCode.NOT_ALLOWED, refusal(() -> joints.replace(group, List.of(county), office.head.id())));
        joints.replace(group, List.of(county), ADMIN);
        office.insert(AssetBuilder.workGroup().name("招商联席群").unit(county.value()));
        assertEquals(ErrorCode.ASSET_EXISTS, refusal(() -> joints.decides(group, county, ADMIN)));
        assertEquals(List.of(bureau, List.of(county)), List.of(office.inventory.get(group).unit(), joints.find(group)));
    }
}
