package org.qingqun.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingqun.OfficeFixture;
import org.qingqun.campaign.PersonId;
import org.qingqun.cleanup.Disposition;
import org.qingqun.common.Progress;
import org.qingqun.roster.Roster;
import org.qingqun.ui.common.Desk;
import org.qingqun.ui.common.Job;
import org.qingqun.ui.common.NowTasks;
import org.qingqun.ui.common.Tasks;
import org.qingqun.ui.common.TestDesk;

class FoundModelTest {
    private @TempDir Path folder;

    /// Tasks that wait to be carried out or cancelled.
    private static final class HeldTasks implements Tasks {
        private final List<Job<?>> waiting = new ArrayList<>();

        @Override public <T> void start(Job<T> job) {
            waiting.add(job);
        }

        void cancel(int which) {
            waiting.get(which).onEnd().run();
        }

        void carryOut(int which) throws Exception {
            carryOut(waiting.get(which));
        }

        private static <T> void carryOut(Job<T> job) throws Exception {
            var result = job.work().run(Progress.NONE);
            job.onEnd().run();
            job.onSuccess().accept(result);
        }
    }

    private static FoundModel model(OfficeFixture office, Tasks tasks) {
        var d = new TestDesk(office).desk;
        return new FoundModel(new Desk(d.office(), d.messages(), tasks, d.navigator(), d.dialogs(), d.choosers(), d.notices(), d.rates(), d.preferences(), d.inventories(),
                PersonId.ADMINISTRATOR));
    }

    @Test void aCancelledComparisonLeavesWhatWasFound() throws Exception {
        try (var office = new OfficeFixture(folder)) {
            office.groups("防汛群", "防汛工作群");
            var tasks = new HeldTasks();
            var model = model(office, tasks);
            model.compare(() -> {});
            assertEquals(true, model.comparingProperty().get());
            tasks.cancel(0);
            assertEquals(List.of(false, false), List.of(model.comparingProperty().get(), model.wasCompared()));
            model.compare(() -> {});
            tasks.carryOut(1);
            assertEquals(1, model.get().clusters().size());
            model.compare(() -> {});
            tasks.cancel(2);
            assertEquals(1, model.get().clusters().size());
        }
    }

    @Test void whatIsOpenIsKnownBeforeAnybodyAsksAndFollowsDecisions() {
        try (var office = new OfficeFixture(folder)) {
            var model = model(office, new NowTasks());
            model.recount();
            assertEquals(null, model.openProperty().getValue(), "an empty register is not compared");
            var groups = office.groups("防汛群", "防汛工作群", "抗旱群", "抗旱工作群");
            model.recount();
            assertEquals(2, model.openProperty().getValue());
            office.propose(groups.get(1).id(), Disposition.MERGE, groups.get(0).id());
            model.recount();
            assertEquals(1, model.openProperty().getValue());
        }
    }

    @Test void theFlagSpeaksOfTheLatestComparison() {
        try (var office = new OfficeFixture(folder)) {
            var tasks = new HeldTasks();
            var model = model(office, tasks);
            model.compare(() -> {});
            model.compare(() -> {});
            tasks.cancel(0); // the earlier one is replaced and ends late
            assertEquals(true, model.comparingProperty().get());
            tasks.cancel(1);
            assertEquals(false, model.comparingProperty().get());
        }
    }

    @Test void memberListsTakenInCountAtOnce() throws Exception {
        try (var office = new OfficeFixture(folder)) {
            office.groups("防汛群", "防汛工作群");
            var desk = new TestDesk(office);
            desk.chosen = List.of(Files.writeString(folder.resolve("名单.csv"), "群名称,姓名\n防汛群,王芳\n防汛工作群,王芳\n防汛工作群,李明\n"));
            var model = new FoundModel(desk.desk);
            model.compare(() -> {});
            assertEquals(0, model.get().lists().size());
            model.takeLists();
            assertEquals(List.of(1, 2), model.get().lists().values().stream().map(Roster::size).sorted().toList());
        }
    }
}
