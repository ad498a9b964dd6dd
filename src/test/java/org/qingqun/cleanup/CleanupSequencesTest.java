package org.qingqun.cleanup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingqun.OfficeFixture.ADMIN;
import static org.qingqun.OfficeFixture.TODAY;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.OfficeFixture;
import org.qingqun.audit.ChainCheck;
import org.qingqun.audit.ChainedEntry;
import org.qingqun.campaign.Fate;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.AssetBuilder;
import org.qingqun.inventory.AssetStatus;
import org.qingqun.inventory.Platform;
import org.qingqun.progress.Figures;

/// Whatever people do in whatever order, right or wrong: the figures add up, every asset stands where the figures say, and the log is one chain.
class CleanupSequencesTest {
    private static final int STEPS = 200;
    private static final int LOCKED_AT = 6;
    /// What changed something in one of the sequences, by the lines it left in the log; assets put in by hand leave none.
    private static final Set<Act> EVER = EnumSet.noneOf(Act.class);

    /// What may happen next. A refusal is a fine answer; a wrong figure is not.
    private enum Act {
        IMPORT, LOCK, DISSOLVE, MERGE, MERGE_NEW, KEEP, LEAVE, SUBMIT, AGREE, NOTIFY, EXECUTE, PROVE, VERIFY, WITHDRAW, DEFER, RESUME, RECALL, OBJECT, ALIVE, BLOCK, REOPEN, RESTORE, LATE, UNMERGE, AGAIN
    }

    private static final List<Act> FORWARD = List.of(Act.DISSOLVE, Act.MERGE, Act.SUBMIT, Act.AGREE, Act.NOTIFY, Act.EXECUTE, Act.PROVE, Act.VERIFY);

    private @TempDir Path folder;
    private OfficeFixture office;
    private Random random;
    private final Map<Act, Integer> taken = new EnumMap<>(Act.class);
    private int made;
    private MergeService.@Nullable Merging merging;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void whateverIsDoneTheFiguresAddUpAndTheLogHolds(long seed) {
        try (var fixture = new OfficeFixture(folder)) {
            office = fixture;
            random = new Random(seed);
            var last = Act.IMPORT;
            act(last);
            for (int i = 0; i < STEPS; i++) {
                office.clock.set(TODAY.plusDays(i));
                var act = i == LOCKED_AT ? Act.LOCK : next(last);
                last = act;
                long before = lines();
                try {
                    act(act);
                    taken.merge(act, 1, Integer::sum);
                    if (act == Act.IMPORT || lines() > before) EVER.add(act);
                } catch (ExpectedException refused) { // said no, and must have changed nothing
                    taken.merge(act, 0, Integer::sum);
                }
                holds("seed " + seed + ", step " + i + " " + act);
            }
            var check = new ChainCheck();
            office.stores.audit().forEach(check);
            assertEquals(Optional.empty(), check.firstBreak());
            assertFalse(office.stores.memberships().findFates(office.campaigns.current().id()).isEmpty(), "seed " + seed + " came to no end");
            assertTrue(taken.values().stream().mapToInt(Integer::intValue).sum() > STEPS / 2, "seed " + seed + " was hardly allowed anything: " + taken);
        }
    }

    @AfterAll static void everythingWasDoneSomewhere() {
        var missing = EnumSet.of(Act.IMPORT, Act.LOCK, Act.MERGE, Act.MERGE_NEW, Act.UNMERGE, Act.VERIFY, Act.WITHDRAW, Act.AGAIN, Act.DEFER, Act.REOPEN, Act.RESTORE, Act.LATE);
        missing.removeAll(EVER);
        assertEquals(EnumSet.noneOf(Act.class), missing);
    }

    private long lines() {
        return office.stores.audit().findLatest(1).stream().mapToLong(ChainedEntry::seq).sum();
    }

    /// Mostly a step forward, so that cases come to their end; else anything. What was just begun is sometimes taken back at once.
    private Act next(Act before) {
        if (before == Act.MERGE_NEW && random.nextBoolean()) return Act.UNMERGE;
        if (before == Act.WITHDRAW && random.nextBoolean()) return Act.AGAIN;
        if (before == Act.VERIFY && random.nextInt(6) == 0) return random.nextBoolean() ? Act.REOPEN : Act.RESTORE;
        return random.nextInt(5) > 0 ? FORWARD.get(random.nextInt(FORWARD.size())) : Act.values()[random.nextInt(Act.values().length)];
    }

    private void holds(String where) {
        var campaign = office.campaigns.current().id();
        var assets = office.stores.assets().findByIds(java.util.stream.LongStream.rangeClosed(1, made + 200L).mapToObj(org.qingqun.inventory.AssetId::new).toList());
        var open = office.stores.cases().findOpen(assets.stream().map(Asset::id).toList());
        assertEquals(open.size(), open.stream().map(CleanupCase::asset).distinct().count(), where);
        if (!office.campaigns.current().isLocked()) return;
        var census = office.progress.census(null, day());
        var figures = census.figures(); // refuses what does not add up
        var parts = census.by(p -> p.membership().unit().toString()).stream().map(org.qingqun.progress.Group::figures).reduce(Figures.ZERO, Figures::plus);
        assertEquals(figures, parts, where);
        var status = assets.stream().collect(Collectors.toMap(Asset::id, Asset::status));
        for (var place : census.places()) assertEquals(expected(place.fate()), status.get(place.membership().asset()), where + " asset " + place.membership().asset());
        assertEquals(census.places().size(), office.stores.memberships().findAll(campaign).stream().map(m -> m.asset()).distinct().count(), where);
    }

    private static AssetStatus expected(Fate fate) {
        return switch (fate) {
            case S -> AssetStatus.IN_USE;
            case C -> AssetStatus.CLOSED;
            case M -> AssetStatus.MERGED;
            case X -> AssetStatus.OUT_OF_SCOPE;
        };
    }

    private void act(Act act) {
        switch (act) {
            case IMPORT -> register();
            case LOCK -> office.baseline.lock(day(), ADMIN);
            case DISSOLVE -> propose(Disposition.DISSOLVE, null);
            case MERGE -> propose(Disposition.MERGE, any().id());
            case MERGE_NEW -> merging = office.merges.mergeIntoNew(new NewSurvivor("合并群" + made++, office.bureau.id(), Platform.WECHAT, any().facts().custodian(), null, null),
                    List.of(new Proposal(any().id(), Disposition.MERGE, null, "重复", null, null), new Proposal(any().id(), Disposition.MERGE, null, "重复", null, null)), ADMIN);
            case KEEP -> propose(Disposition.KEEP, null);
            case LEAVE -> propose(Disposition.OUT_OF_SCOPE, null);
            case SUBMIT -> office.review.submit(some(CaseState.PROPOSED), ADMIN);
            case AGREE -> some(CaseState.SUBMITTED).forEach(office::agree);
            case NOTIFY -> office.execution.notify(some(CaseState.APPROVED, CaseState.BLOCKED), day(), day(), ADMIN);
            case EXECUTE -> office.execution.execute(some(CaseState.NOTIFIED), day(), ADMIN);
            case PROVE -> some(CaseState.EXECUTED).forEach(id -> office.execution.addProof(id, "截图.png", ("proof " + id.value()).getBytes(StandardCharsets.UTF_8), ADMIN));
            case VERIFY -> office.execution.verify(some(CaseState.EXECUTED), day(), ADMIN);
            case WITHDRAW -> office.review.withdraw(office.review.findIds(CaseQuery.ALL).stream().filter(_ -> random.nextInt(4) == 0).limit(1).toList(), "反悔", ADMIN);
            case DEFER -> office.review.defer(some(anyState()), day().plusDays(5), "等等", "赵文博", ADMIN);
            case RESUME -> office.review.resume(some(CaseState.RETURNED, CaseState.DEFERRED), ADMIN);
            case RECALL -> office.review.recall(some(CaseState.SUBMITTED), "收回", ADMIN);
            case OBJECT -> office.review.object(some(CaseState.NOTIFIED), "还用", ADMIN);
            case ALIVE -> office.execution.foundAlive(some(CaseState.EXECUTED), day(), "仍在", ADMIN);
            case BLOCK -> office.execution.block(some(CaseState.NOTIFIED), BlockCause.NO_RIGHT, "无权", ADMIN);
            case REOPEN -> office.execution.reopen(some(CaseState.CLOSED), day(), random.nextBoolean() ? null : day(), "看错", ADMIN);
            case RESTORE -> office.execution.restore(some(CaseState.CLOSED), day(), "重启", ADMIN);
            case UNMERGE -> {
                if (merging == null || merging.survivor() == null) throw new ExpectedException(ErrorCode.ILLEGAL_STEP, 0, CaseState.PROPOSED, CaseState.WITHDRAWN);
                office.merges.takeBack(merging, "不合并了", ADMIN);
            }
            case AGAIN -> office.review.proposeAgain(some(CaseState.WITHDRAWN, CaseState.RESTORED), ADMIN);
            case LATE -> office.baseline.markLate(Set.of(any().id()), "补报", ADMIN);
        }
    }

    /// As an import does it: some created before the baseline day, some after, some nobody knows when.
    private void register() {
        var fresh = new ArrayList<Asset>();
        for (int i = 0; i < 6; i++) {
            var group = AssetBuilder.workGroup().name("群" + made++).unit((random.nextBoolean() ? office.bureau : office.county).id().value());
            fresh.add(office.insert(switch (random.nextInt(3)) {
                case 0 -> group.createdOn("2025-01-01");
                case 1 -> group.createdOn("2027-06-01");
                default -> group;
            }));
        }
        office.baseline.enrol(fresh);
    }

    private void propose(Disposition disposition, org.qingqun.inventory.AssetId survivor) {
        var proposals = new ArrayList<Proposal>();
        for (int i = 0; i < 3; i++) proposals.add(new Proposal(any().id(), disposition, survivor, "任务已完成", null, null));
        office.review.propose(proposals, ADMIN);
    }

    private Asset any() {
        var all = office.stores.assets().findByIds(java.util.stream.LongStream.rangeClosed(1, made + 200L).mapToObj(org.qingqun.inventory.AssetId::new).toList());
        return all.get(random.nextInt(all.size()));
    }

    private List<CaseId> some(CaseState... states) {
        return office.review.findIds(CaseQuery.in(states)).stream().filter(_ -> random.nextInt(3) > 0).toList();
    }

    private CaseState anyState() {
        return CaseState.values()[random.nextInt(CaseState.values().length)];
    }

    private LocalDate day() {
        return LocalDate.now(office.clock);
    }
}
