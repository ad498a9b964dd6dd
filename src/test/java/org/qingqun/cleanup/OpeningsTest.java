package org.qingqun.cleanup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.common.ErrorCode;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetId;

class OpeningsTest {
    @AutoClose private final OfficeFixture office;
    private List<Asset> groups;
    private Asset account;

    OpeningsTest(@TempDir Path folder) {
        office = new OfficeFixture(folder);
    }

    @BeforeEach void fill() {
        groups = office.groups("甲群", "乙群", "丙群", "丁群");
        account = office.insert(AssetBuilder.account().name("发布").unit(office.bureau.id().value()));
    }

    private Proposal close(int group) {
        return new Proposal(groups.get(group).id(), Disposition.DISSOLVE, null, "任务已完成", null, null);
    }

    private Proposal merge(int group, Asset survivor) {
        return new Proposal(groups.get(group).id(), Disposition.MERGE, survivor == null ? null : survivor.id(), "职能重复", null, null);
    }

    /// The refusal of each, null where it was accepted.
    private List<ErrorCode> told(Proposal... proposals) {
        var refused = new ArrayList<Refusal>();
        var accepted = Openings.of(List.of(proposals), office.stores.assets(), office.stores.cases()).accept(List.of(proposals), refused);
        assertEquals(proposals.length, accepted.size() + refused.size());
        return refused.stream().map(r -> r.why().code()).toList();
    }

    @Test void eachThatIsAcceptedCountsForTheNext() {
        assertEquals(List.of(), told(close(0), merge(1, groups.get(2)), merge(3, groups.get(2))));
        assertEquals(List.of(ErrorCode.OPEN_CASE_EXISTS), told(close(0), close(0)));
        assertEquals(List.of(ErrorCode.SURVIVOR_LEAVING), told(close(1), merge(0, groups.get(1))));
        assertEquals(List.of(ErrorCode.SURVIVOR_HAS_MERGES), told(merge(0, groups.get(1)), close(1)));
        assertEquals(List.of(ErrorCode.SURVIVOR_HAS_MERGES), told(merge(0, groups.get(1)), merge(1, groups.get(2))), "nor is it merged on");
        assertEquals(List.of(ErrorCode.MERGES_ELSEWHERE), told(merge(0, groups.get(1)), merge(0, groups.get(2))));
    }

    @Test void whatIsOpenAlreadyCountsToo() {
        office.propose(groups.get(1).id(), Disposition.MERGE, groups.get(0).id());
        assertEquals(List.of(ErrorCode.MERGE_CYCLE), told(merge(0, groups.get(1))).subList(0, 1));
        assertEquals(List.of(ErrorCode.SURVIVOR_HAS_MERGES), told(close(0)));
        assertEquals(List.of(ErrorCode.OPEN_CASE_EXISTS), told(close(1)));
    }

    @Test void aSurvivorIsAnotherOneInUseOfTheSameFamily() {
        assertEquals(List.of(ErrorCode.NEEDS_SURVIVOR, ErrorCode.SURVIVOR_IS_SOURCE, ErrorCode.SURVIVOR_NOT_IN_USE), told(merge(0, null), merge(1, groups.get(1)), merge(2, account)));
    }

    @Test void whatCannotBeIsRefused() {
        var unknown = new Proposal(new AssetId(999), Disposition.KEEP, null, "在用", null, null);
        var wordless = new Proposal(groups.get(0).id(), Disposition.KEEP, null, " ", null, null);
        var foreign = new Proposal(account.id(), Disposition.DISSOLVE, null, "任务已完成", null, null);
        var refused = new ArrayList<Refusal>();
        var proposals = List.of(wordless, foreign);
        Openings.of(proposals, office.stores.assets(), office.stores.cases()).accept(proposals, refused);
        assertEquals(List.of(ErrorCode.REASON_REQUIRED, ErrorCode.WRONG_DISPOSITION), refused.stream().map(r -> r.why().code()).toList());
        assertEquals(List.of(ErrorCode.UNKNOWN_ASSET), told(unknown));
    }
}
