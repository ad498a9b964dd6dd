package org.qingqun.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

/// One window's claim on an inventory's file, held by the operating system: a crash lets go of it.
record WindowLock(FileChannel channel) implements AutoCloseable {
    /// Empty while another window holds it.
    ///
    /// @throws ExpectedException `DATABASE_READ_ONLY` when nothing can be written beside the inventory
    static Optional<WindowLock> tryOn(Path inventory) {
        var beside = Path.of(inventory + ".lock"); // stays behind: removing it would race with another window's claim
        try {
            var channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) return Optional.of(new WindowLock(channel));
            channel.close();
            return Optional.empty();
        } catch (IOException refused) {
            throw new ExpectedException(refused, ErrorCode.DATABASE_READ_ONLY, beside.toString());
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null; // held as long as the channel is open
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override public void close() {
        try {
            channel.close();
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
    }
}
