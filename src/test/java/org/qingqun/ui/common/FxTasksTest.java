package org.qingqun.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingqun.common.Messages;
import org.qingqun.common.Progress;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class FxTasksTest extends ApplicationTest {
    /// Nobody is to be asked or told anything here.
    private static final class Silent implements Notices, Dialogs {
        @Override public void done(String sentence, @Nullable Action undo) {
            throw new AssertionError(sentence);
        }

        @Override public void refused(String sentence) {
            throw new AssertionError(sentence);
        }

        @Override public boolean confirm(String title, String sentence, String verb) {
            throw new AssertionError(sentence);
        }

        @Override public Optional<String> reason(String title, String sentence, List<String> suggestions) {
            throw new AssertionError(sentence);
        }

        @Override public Optional<String> words(String title, String sentence, String proposed) {
            return Optional.of(proposed);
        }

        @Override public void bug(String title, String sentence, String details) {
            throw new AssertionError(details);
        }
    }

    private final ExecutorService threads = FxTasks.threads();
    private final List<String> told = new ArrayList<>(); // on the screen's thread only
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch on = new CountDownLatch(1);
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private FxTasks tasks;

    @BeforeEach void start() {
        var messages = Messages.in("zh");
        tasks = new FxTasks(threads, messages, new ErrorWindow(messages, new Silent(), new Silent()), now::get);
    }

    @AfterEach void end() {
        threads.shutdownNow();
    }

    /// Two of three parts, then asked whether to go on.
    private String work(Progress progress, boolean refuses) throws InterruptedException {
        progress.at(1, 3);
        begun.countDown();
        assertTrue(on.await(10, TimeUnit.SECONDS));
        progress.at(2, 3);
        if (refuses) progress.checkCancelled();
        return progress.isCancelled() ? "2 of 3" : "3 of 3";
    }

    private Job<String> job(boolean refuses) {
        return Job.<String>of("shell.task.refresh", progress -> work(progress, refuses), told::add).onRefusal(r -> told.add(r.code().name()));
    }

    private List<String> cancelled(Job<String> job) throws Exception {
        onScreen(() -> {
            tasks.start(job);
            return job;
        });
        assertTrue(begun.await(10, TimeUnit.SECONDS));
        onScreen(() -> {
            tasks.cancelAll();
            return job;
        });
        on.countDown();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onScreen(() -> tasks.running().isEmpty()));
        return onScreen(() -> List.copyOf(told));
    }

    private static <T> T onScreen(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }

    @Test void aCancelledJobTellsNothing() throws Exception {
        assertEquals(List.of(), cancelled(job(false)));
    }

    @Test void aWatchedJobTellsWhatItGotDoneBeforeItStopped() throws Exception {
        assertEquals(List.of("1/3", "2/3", "2 of 3"), cancelled(job(false).watched((done, total) -> {
            assertTrue(Platform.isFxApplicationThread());
            told.add(done + "/" + total);
        })));
    }

    @Test void aWatchedJobThatGotNothingDoneIsRefusedAsCancelled() throws Exception {
        assertEquals(List.of("CANCELLED"), cancelled(job(true).watched((_, _) -> {})));
    }

    /// Counts and badges leave the processor to what is waited for.
    @Test void aPatientJobBeginsWhenNothingElseRuns() throws Exception {
        onScreen(() -> {
            tasks.start(Job.<String>of("shell.task.rate", () -> "counted", told::add).patiently());
            tasks.start(job(false));
            return told;
        });
        assertTrue(begun.await(10, TimeUnit.SECONDS));
        sleep(100);
        assertEquals(2, onScreen(() -> tasks.running().size()));
        on.countDown();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onScreen(() -> tasks.running().isEmpty()));
        assertEquals(List.of("3 of 3", "counted"), onScreen(() -> List.copyOf(told)));
    }

    @Test void itsPatienceEnds() throws Exception {
        onScreen(() -> {
            tasks.start(job(false));
            tasks.start(Job.<String>of("shell.task.rate", () -> "counted", told::add).patiently());
            return told;
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onScreen(() -> told.equals(List.of("counted"))));
        on.countDown();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onScreen(() -> tasks.running().isEmpty()));
    }

    @Test void aPatientJobThatIsCancelledNeverBegins() throws Exception {
        onScreen(() -> {
            tasks.start(Job.<String>of("shell.task.rate", () -> "counted", told::add).patiently());
            tasks.cancelAll();
            return told;
        });
        sleep(100);
        assertEquals(List.of(), onScreen(() -> List.copyOf(told)));
        assertEquals(0, onScreen(() -> tasks.running().size()));
    }

    /// Long ones are told of afterwards; what a later one of its kind took the place of is not.
    @Test void howALongJobEndedStays() throws Exception {
        assertEquals(List.of(), ended(1_999, job(false)));
        assertEquals(List.of("刷新 SUCCEEDED"), ended(2_000, job(false)));
        assertEquals(List.of("刷新 SUCCEEDED", "刷新 SUCCEEDED"), ended(2_000, job(false).replacing(), job(false).replacing()));
    }

    /// Each is started `millis` after the one before, and the last ends after as long.
    @SafeVarargs private List<String> ended(long millis, Job<String>... jobs) throws Exception {
        on.countDown();
        var gate = new CountDownLatch(1);
        for (var job : jobs) {
            onScreen(() -> {
                var slow = Job.<String>of("shell.task.refresh", progress -> {
                    assertTrue(gate.await(10, TimeUnit.SECONDS));
                    return job.work().run(progress);
                }, _ -> {});
                tasks.start(job.replaces() ? slow.replacing() : slow);
                return job;
            });
            now.updateAndGet(time -> time.plusMillis(millis));
        }
        gate.countDown();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onScreen(() -> tasks.running().isEmpty()));
        return onScreen(() -> tasks.ended().stream().map(end -> end.title() + " " + end.how()).toList());
    }
}
