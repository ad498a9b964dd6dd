package org.qingqun.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class WindowLockTest extends ApplicationTest {
    @TempDir private Path folder;

    @Test void aSecondStartCallsTheFirstWindowForward() throws TimeoutException {
        var calls = new AtomicInteger();
        try (var first = WindowLock.take(folder).orElseThrow()) {
            var watch = first.onCall(calls::incrementAndGet);
            assertTrue(WindowLock.take(folder).isEmpty());
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> calls.get() == 1);
            assertTrue(WindowLock.take(folder).isEmpty());
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> calls.get() == 2);
            interact(watch::stop);
        }
        WindowLock.take(folder).orElseThrow().close();
    }

    @Test void aFolderThatCannotBeWrittenToKeepsNobodyOut() throws IOException {
        var file = Files.createFile(folder.resolve("a"));
        WindowLock.take(file.resolve("b")).orElseThrow().close();
        WindowLock.take(file.resolve("b")).orElseThrow().close();
        assertEquals(0, Files.size(file));
    }
}
