package org.qingqun.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Progress;

class SideBySideTest {
    private final List<String> begun = new CopyOnWriteArrayList<>();

    private Supplier<Path> job(String name) {
        return () -> {
            begun.add(name);
            return Path.of(name);
        };
    }

    private Supplier<Path> refused(String name) {
        return () -> {
            begun.add(name);
            throw new ExpectedException(ErrorCode.FILE_IN_USE, name);
        };
    }

    private Supplier<Path> slow(String name) {
        return () -> {
            LockSupport.parkNanos(20_000_000);
            return job(name).get();
        };
    }

    @Test void filesComeInTheOrderOfTheirJobsAndEachIsTold() {
        var told = new ArrayList<String>();
        var task = new Progress() {
            @Override public void at(long done, long total) {
                told.add(done + "/" + total);
            }

            @Override public boolean isCancelled() {
                return false;
            }
        };
        assertEquals(List.of(Path.of("a"), Path.of("b"), Path.of("c")), new SideBySide(task).write(List.of(job("a"), job("b"), job("c"))));
        assertEquals(List.of("1/3", "2/3", "3/3"), told);
    }

    @Test void twoAreWrittenAtOnce() {
        var both = new CountDownLatch(2);
        Supplier<Path> meeting = () -> {
            both.countDown();
            try {
                assertTrue(both.await(10, TimeUnit.SECONDS), "the other one was not begun");
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return Path.of("met");
        };
        assertEquals(2, new SideBySide(Progress.NONE).write(List.of(meeting, meeting)).size());
    }

    @Test void afterARefusalNothingIsBegunAndWhyIsTold() {
        var jobs = new ArrayList<Supplier<Path>>(List.of(refused("a")));
        for (int i = 0; i < 50; i++) jobs.add(slow("late"));
        var refusal = assertThrows(ExpectedException.class, () -> new SideBySide(Progress.NONE).write(jobs));
        assertEquals(ErrorCode.FILE_IN_USE, refusal.code());
        assertTrue(begun.size() < 10, begun.toString()); // while the first is being refused the other hand may have begun some
    }

    @Test void cancelledBeforehandWritesNothing() {
        var task = new Progress() {
            @Override public void at(long done, long total) {}

            @Override public boolean isCancelled() {
                return true;
            }
        };
        assertEquals(ErrorCode.CANCELLED, assertThrows(ExpectedException.class, () -> new SideBySide(task).write(List.of(job("a")))).code());
        assertEquals(List.of(), begun);
    }
}
