package org.qingqun.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class AtOnceTest {
    @Test void eachWaitsForNothingOfTheOther() {
        var one = new CountDownLatch(1);
        var two = new CountDownLatch(1);
        var both = AtOnce.run(() -> meets(one, two), () -> meets(two, one));
        assertTrue(both.here());
        assertTrue(both.beside());
    }

    private static boolean meets(CountDownLatch mine, CountDownLatch other) {
        mine.countDown();
        try {
            return other.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test void aRefusalBesideComesAsItIs() {
        assertEquals(ErrorCode.CANCELLED, assertThrows(ExpectedException.class, () -> AtOnce.run(() -> 1, () -> refuse())).code());
    }

    @Test void aRefusalHereWaitsForTheOther() {
        var ended = new AtomicBoolean();
        var refused = assertThrows(ExpectedException.class, () -> AtOnce.run(AtOnceTest::refuse, () -> slow(ended)));
        assertEquals(ErrorCode.CANCELLED, refused.code());
        assertTrue(ended.get());
    }

    @Test void anErrorBesideIsNotHidden() {
        var told = assertThrows(RuntimeException.class, () -> AtOnce.run(() -> 1, () -> {
            throw new AssertionError("broken");
        }));
        assertEquals("broken", told.getCause().getMessage());
    }

    private static int refuse() {
        throw new ExpectedException(ErrorCode.CANCELLED);
    }

    private static boolean slow(AtomicBoolean ended) {
        try {
            Thread.sleep(30);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        ended.set(true);
        return true;
    }
}
