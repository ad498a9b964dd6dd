package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Progress;
import org.qingqun.ui.Opening.Opened;

class OpeningAheadTest {
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final List<Opened> opened = new ArrayList<>();

    @AfterEach void end() {
        background.shutdownNow();
    }

    @SuppressWarnings("NullAway") // nobody works with the office here
    private Opened open(Progress progress) {
        opened.add(new Opened(null, () -> {}));
        return opened.getLast();
    }

    @Test void itBeginsBeforeAnybodyAsks() throws Exception {
        var begun = new CountDownLatch(1);
        new OpeningAhead(progress -> {
            begun.countDown();
            return open(progress);
        }, background);
        assertTrue(begun.await(5, TimeUnit.SECONDS));
    }

    @Test void theFirstWhoAsksGetsWhatWasOpenedAheadAndTheNextAFreshOne() throws Exception {
        var ahead = new OpeningAhead(this::open, background);
        var first = ahead.open(Progress.NONE);
        assertEquals(List.of(first), opened);
        assertSame(ahead.open(Progress.NONE), opened.getLast());
        assertEquals(2, opened.size());
    }

    @Test void aRefusalReachesWhoeverAsksAndHeMayTryAgain() throws Exception {
        var tries = new ArrayList<Integer>();
        var ahead = new OpeningAhead(progress -> {
            tries.add(tries.size());
            if (tries.size() == 1) throw new ExpectedException(ErrorCode.DATABASE_LOCKED);
            return open(progress);
        }, background);
        assertEquals(ErrorCode.DATABASE_LOCKED, assertThrows(ExpectedException.class, () -> ahead.open(Progress.NONE)).code());
        assertSame(ahead.open(Progress.NONE), opened.getFirst());
    }

    @Test void howFarItIsAndThatItIsToStopGoThrough() throws Exception {
        var begun = new CountDownLatch(1);
        var heard = new ArrayList<Boolean>();
        var told = new ArrayList<Long>();
        var ahead = new OpeningAhead(progress -> {
            heard.add(progress.isCancelled());
            begun.countDown();
            while (!progress.isCancelled()) Thread.onSpinWait();
            progress.at(3, 7);
            return open(progress);
        }, background);
        begun.await();
        ahead.open(new Progress() {
            @Override public void at(long done, long total) {
                told.addAll(List.of(done, total));
            }

            @Override public boolean isCancelled() {
                return true;
            }
        });
        assertEquals(List.of(false), heard);
        assertEquals(List.of(3L, 7L), told);
    }
}
