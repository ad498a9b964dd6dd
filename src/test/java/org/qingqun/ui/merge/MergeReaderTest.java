package org.qingqun.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Progress;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.ui.common.TestDesk;

class MergeReaderTest {
    private @TempDir Path folder;
    private OfficeFixture office;
    private MergeReader reader;
    private List<Asset> groups;

    @BeforeEach void open() {
        office = new OfficeFixture(folder);
        groups = office.groups("防汛群", "防汛工作群", "第一网格群", "第二网格群", "征兵群");
        reader = new MergeReader(new TestDesk(office).desk.office());
    }

    @AfterEach void close() {
        office.close();
    }

    @Test void clustersAndLookAlikesComeWithTheirRows() {
        var found = reader.find(List.of(), Progress.NONE);
        assertEquals(List.of(1, 1, 5), List.of(found.clusters().size(), found.lookAlikes().size(), found.compared()));
        assertEquals("市教育局", found.rows().get(groups.get(2).id()).unit().name());
        assertEquals(false, found.rows().containsKey(groups.get(4).id()));
    }

    @Test void decisionsAndDeparturesAreSeenWithoutComparingAnew() {
        var before = reader.find(List.of(), Progress.NONE);
        office.propose(groups.get(1).id(), Disposition.MERGE, groups.get(0).id());
        assertEquals(0, reader.judge(before, Progress.NONE).open());
        office.stores.assets().changeStatus(List.of(groups.get(1).id()), AssetStatus.CLOSED);
        assertEquals(List.of(), reader.judge(before, Progress.NONE).clusters());
    }

    @Test void aRegisterThatHasGrownIsComparedAnew() {
        var before = reader.find(List.of(), Progress.NONE);
        office.groups("抗旱工作群", "抗旱群");
        var after = reader.judge(before, Progress.NONE);
        assertEquals(List.of(2, 7), List.of(after.clusters().size(), after.compared()));
    }

    @Test void theSameAssetsMakeOneClusterByHandOnly() {
        var found = reader.find(List.of(), Progress.NONE);
        var one = reader.with(List.of(groups.get(4).id(), groups.get(0).id()), found).orElseThrow();
        var two = reader.with(List.of(groups.get(0).id(), groups.get(4).id()), one).orElseThrow();
        assertEquals(List.of(1, 2), List.of(two.byHand().size(), two.byHand().getFirst().members().size()));
        assertEquals(true, two.rows().containsKey(groups.get(4).id()));
        office.stores.assets().changeStatus(List.of(groups.get(4).id()), AssetStatus.CLOSED);
        assertEquals(Optional.empty(), reader.with(List.of(groups.get(4).id()), two));
    }

    @Test void aComparisonCanBeStoppedHalfWay() {
        var stopping = new Progress() {
            @Override public void at(long done, long total) {}

            @Override public boolean isCancelled() {
                return true;
            }
        };
        assertEquals(ErrorCode.CANCELLED, assertThrows(ExpectedException.class, () -> reader.find(List.of(), stopping)).code());
    }
}
